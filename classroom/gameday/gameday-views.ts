import type { Brief } from '@/simulator';
import { present } from '../live/roster';
import { type Award, awardsOf } from './awards';
import { type CurvePoint, classCurve } from './class-curve';
import type { FaultOption } from './config';
import type { Entry, GameDayPhase, GameDayState, Round } from './gameday-state';
import type { Outcome } from './outcome';
import { type Totals, totalsOf } from './totals';
import { type SharedLink, sharedLinks } from './weak-link';

/** One round as everybody sees it. */
export interface RoundView {
  fault: FaultOption;
  /** Milliseconds since 1970. */
  struckAt: number;
  /** Null while the designs are being run. */
  ranAt: number | null;
  curve: CurvePoint[];
  /** Requests served of those offered to all designs in this round, 0 to 1. */
  served: number | null;
}

/** What every participant sees alike: nothing in it is anybody's design. */
export interface GameDaySharedView {
  kind: 'gameday';
  title: string;
  brief: { pack: string; id: string; title: string };
  phase: GameDayPhase;
  /** Seconds of the run from one fault to the next. */
  roundS: number;
  openedAt: number | null;
  closesAt: number | null;
  /** Number of designs that are entered. */
  designs: number;
  rounds: RoundView[];
  /** Requests served of those offered to all designs so far, 0 to 1; null before the first round. */
  served: number | null;
  /** Once it is over. */
  /** `brief` is what a design runs in, so that a browser can run its own again. */
  end: { awards: Award[]; links: SharedLink[]; brief: Brief } | null;
}

/** What a participant sees of themselves. */
export interface GameDayOwnView {
  /** Null for somebody who has not joined, or whose nickname was removed. */
  nickname: string | null;
  removed: boolean;
  entry: Entry | null;
  /** One a round; null where the design was not run in it. */
  rounds: (Outcome | null)[];
  totals: Totals | null;
  /** How many take part. */
  among: number;
}

/** One design on the board. */
export interface TileView {
  id: string;
  nickname: string;
  parts: number;
  usd: number;
  rounds: (Outcome | null)[];
  totals: Totals;
}

/** What the host sees. */
export interface GameDayHostView extends GameDaySharedView {
  locked: boolean;
  minutes: number | null;
  seats: { id: string; nickname: string; entered: boolean }[];
  /** In the order in which people joined; it never changes. */
  tiles: TileView[];
  options: FaultOption[];
  sequence: string[];
}

/** What of a GameDay all views are made of: worked out once, until its state changes. */
export interface Board {
  tiles: TileView[];
  rounds: RoundView[];
}

export function boardOf(state: GameDayState): Board {
  const { roundS } = state.config.settings;
  const people = present(state.roster).filter(({ id }) => state.entries.has(id));
  const tiles = people.map(({ id, nickname }): TileView => {
    const { parts = 0, usd = 0 } = state.entries.get(id) ?? {};
    const rounds = outcomesOf(state, id);
    return { id, nickname, parts, usd, rounds, totals: totalsOf(run(rounds)) };
  });
  return {
    tiles,
    rounds: state.rounds.map((round, at) => roundView(round, run(tiles.map((tile) => tile.rounds[at])), roundS)),
  };
}

export function sharedGameDayView(state: GameDayState, { tiles, rounds }: Board): GameDaySharedView {
  const { settings, brief, pack } = state.config;
  const { phase, openedAt, closesAt } = state;
  const shares = rounds.flatMap(({ served }) => served ?? []);
  return {
    ...{
      kind: 'gameday',
      title: settings.title,
      brief: { pack, id: brief.id, title: brief.title },
      phase,
      roundS: settings.roundS,
    },
    ...{ openedAt, closesAt, designs: tiles.length, rounds, served: shares.length > 0 ? mean(shares) : null },
    end:
      phase === 'ended'
        ? { awards: awardsOf(tiles, shares.length), links: sharedLinks(tiles.map((tile) => run(tile.rounds))), brief }
        : null,
  };
}

export function ownGameDayView(state: GameDayState, participant: string): GameDayOwnView {
  const known = state.roster.participants.get(participant);
  const shown = known && !known.removed ? known : null;
  const entry = state.entries.get(participant) ?? null;
  const rounds = outcomesOf(state, participant);
  return {
    ...{ nickname: shown?.nickname ?? null, removed: known?.removed ?? false, entry, rounds },
    totals: entry && rounds.length > 0 ? totalsOf(run(rounds)) : null,
    among: present(state.roster).length,
  };
}

export function hostGameDayView(state: GameDayState, board: Board): GameDayHostView {
  const { settings, options } = state.config;
  return {
    ...sharedGameDayView(state, board),
    ...{ locked: state.roster.locked, minutes: settings.minutes, options, sequence: settings.sequence },
    seats: present(state.roster).map(({ id, nickname }) => ({ id, nickname, entered: state.entries.has(id) })),
    tiles: board.tiles,
  };
}

function outcomesOf({ rounds }: GameDayState, participant: string): (Outcome | null)[] {
  return rounds.filter(({ ranAt }) => ranAt !== null).map(({ outcomes }) => outcomes.get(participant) ?? null);
}

function roundView({ fault, struckAt, ranAt }: Round, outcomes: Outcome[], roundS: number): RoundView {
  return {
    ...{ fault, struckAt, ranAt, curve: classCurve(outcomes, roundS) },
    served: ranAt !== null && outcomes.length > 0 ? mean(outcomes.map(({ served }) => served)) : null,
  };
}

/** Those that were run. */
function run(outcomes: readonly (Outcome | null | undefined)[]): Outcome[] {
  return outcomes.flatMap((outcome) => outcome ?? []);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
