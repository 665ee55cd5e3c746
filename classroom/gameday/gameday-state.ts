import { emptyRoster, type Roster } from '../live/roster';
import type { FaultOption, GameDayConfig } from './config';
import type { Outcome } from './outcome';

/** How far a GameDay is. `running` is from the first fault to the end. */
export type GameDayPhase = 'lobby' | 'building' | 'closed' | 'running' | 'ended';

/** A design that somebody has entered. The document itself is a submission in their own progress. */
export interface Entry {
  /** Id of the submission. */
  submission: string;
  title: string;
  /** Number of its resources. */
  parts: number;
  /** Of its bill for a month. */
  usd: number;
  /** When the server had it, milliseconds since 1970. */
  at: number;
}

/** One fault and what came of it. */
export interface Round {
  fault: FaultOption;
  /** When it was injected, milliseconds since 1970. */
  struckAt: number;
  /** When every design had been run; null before. */
  ranAt: number | null;
  /** By participant; null for a design that could not be run. */
  outcomes: Map<string, Outcome | null>;
}

/** A GameDay as its events have made it. */
export interface GameDayState {
  config: GameDayConfig;
  roster: Roster;
  phase: GameDayPhase;
  openedAt: number | null;
  /** When the clock closes the door for designs; null where only the host does. */
  closesAt: number | null;
  closedAt: number | null;
  entries: Map<string, Entry>;
  rounds: Round[];
}

/** A GameDay before its first event. */
export function newGameDay(config: GameDayConfig): GameDayState {
  return {
    ...{ config, roster: emptyRoster(), phase: 'lobby', openedAt: null, closesAt: null, closedAt: null },
    ...{ entries: new Map(), rounds: [] },
  };
}

/** The round that is being run; undefined where all have been. */
export function pendingRound({ rounds }: GameDayState): Round | undefined {
  const last = rounds.at(-1);
  return last?.ranAt === null ? last : undefined;
}
