import { countsAt } from '@/classroom/gameday/class-curve';
import type { GameDaySharedView, TileView } from '@/classroom/gameday/gameday-views';
import { faringAt } from '@/classroom/gameday/outcome';
import { STATE_WORDS, type StateKind } from '../state/kinds';
import { StateMark } from '../state/state-mark';
import { durationText } from '../timeline/words';
import { ClassCurveDrawing } from './class-curve-drawing';
import { RoundsTrace } from './rounds-trace';
import type { Place } from './use-play';
import { shareText, shownState } from './words';

/** Tiles with a name, a trace and words; with a name and a mark; and marks alone. */
const DENSITIES = [
  { most: 24, name: 'roomy' },
  { most: 30, name: 'wide' },
  { most: 48, name: 'close' },
  { most: 120, name: 'dense' },
  { most: Number.POSITIVE_INFINITY, name: 'marks' },
];

interface Props {
  view: GameDaySharedView & { tiles: readonly TileView[] };
  at: Place;
  /** Rounds that there is room for. */
  of: number;
}

/** Who is still serving: the fault, the count, every design in its fixed place, and the class over time. */
export function Board({ view, at, of }: Props) {
  const { tiles, rounds, roundS } = view;
  const round = rounds[at.round];
  if (!round) return null;
  const outcomes = tiles.flatMap((tile) => tile.rounds[at.round] ?? []);
  const density = DENSITIES.find(({ most }) => tiles.length <= most)?.name;
  return (
    <div className="board">
      <section className="board-now" aria-label="Now">
        <div className="board-fault">
          <h1>{round.fault.title}</h1>
          <p className="board-says">
            {durationText(at.atS)} ago, fault {at.round + 1}
            {of > rounds.length ? ` of ${of}` : ''}. {round.fault.says}
            {round.fault.target === null && ' In every design it strikes where it hurts most.'}
          </p>
        </div>
        <Tally tiles={tiles} at={at} outcomes={outcomes.length} serving={countsAt(outcomes, at.atS)} />
        <p className="board-share">
          <b>{shareText(servedSoFar(rounds, at))}</b>
          <span className="board-says">
            of the class’s requests served over {at.round + 1} {at.round === 0 ? 'fault' : 'faults'}
          </span>
        </p>
      </section>
      <ol className="board-tiles" data-density={density} aria-label="Designs">
        {tiles.map((tile) => (
          <Tile key={tile.id} tile={tile} at={at} roundS={roundS} of={of} />
        ))}
      </ol>
      <section className="board-class" aria-label="The class over time">
        <p>
          <b>The class</b>
          <span className="board-of">
            {tiles.length} {tiles.length === 1 ? 'design' : 'designs'}, {durationText(roundS)} a fault
          </span>
        </p>
        <div>
          <ol className="board-faults" style={{ gridTemplateColumns: `repeat(${Math.max(1, of)}, minmax(0, 1fr))` }}>
            {rounds.slice(0, at.round + 1).map(({ fault, struckAt }) => (
              <li key={struckAt}>{fault.title}</li>
            ))}
          </ol>
          <ClassCurveDrawing rounds={rounds} roundS={roundS} designs={tiles.length} at={at} of={of} />
        </div>
      </section>
    </div>
  );
}

function Tally({
  tiles,
  at,
  outcomes,
  serving,
}: {
  tiles: readonly TileView[];
  at: Place;
  outcomes: number;
  serving: ReturnType<typeof countsAt>;
}) {
  const states = new Map<StateKind, number>();
  for (const tile of tiles) {
    const { state } = tileState(tile, at);
    states.set(state, (states.get(state) ?? 0) + 1);
  }
  const order: StateKind[] = ['ok', 'degraded', 'recovering', 'down', 'lost', 'unknown'];
  return (
    <>
      <p className="board-count">
        <b data-testid="serving">{serving.ok + serving.degraded}</b> of {outcomes} still serve
      </p>
      <ul className="board-tally">
        {order
          .filter((state) => state !== 'unknown' || states.has(state))
          .map((state) => (
            <li key={state} className={`state-${state}`}>
              <StateMark kind={state} />
              <span>{state === 'unknown' ? 'Not run' : STATE_WORDS[state]}</span>
              <b>{states.get(state) ?? 0}</b>
            </li>
          ))}
      </ul>
    </>
  );
}

function Tile({ tile, at, roundS, of }: { tile: TileView; at: Place; roundS: number; of: number }) {
  const { state, words } = tileState(tile, at);
  const outcome = tile.rounds[at.round];
  return (
    <li className="tile" data-state={state}>
      <StateMark kind={state} />
      <span className="tile-name">{tile.nickname}</span>
      {outcome && <span className="tile-share">{shareText(shareSoFar(tile, at))}</span>}
      <RoundsTrace rounds={tile.rounds} roundS={roundS} at={at} of={of} />
      <span className="tile-words">{words}</span>
    </li>
  );
}

function tileState(tile: TileView, at: Place): { state: StateKind; words: string } {
  const outcome = tile.rounds[at.round];
  if (!outcome) return { state: 'unknown', words: 'Not run' };
  const { faring, level } = faringAt(outcome, at.atS);
  const shown = shownState(faring, level, outcome.lost, at.atS);
  return outcome.target === null ? { ...shown, words: `${shown.words}, not hit` } : shown;
}

/** Of the rounds that have been played, the one in sight whole. */
function shareSoFar({ rounds }: TileView, at: Place): number {
  const shares = rounds.slice(0, at.round + 1).flatMap((outcome) => outcome?.served ?? []);
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
}

function servedSoFar(rounds: GameDaySharedView['rounds'], at: Place): number {
  const shares = rounds.slice(0, at.round + 1).flatMap(({ served }) => served ?? []);
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
}
