import { useTranslations } from '#language';
import { countsAt } from '@/classroom/gameday/class-curve';
import type { GameDaySharedView, TileView } from '@/classroom/gameday/gameday-views';
import { faringAt } from '@/classroom/gameday/outcome';
import type { Translator } from '@/language/translator';
import { Material } from '../language/material';
import type { StateKind } from '../state/kinds';
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
  const t = useTranslations('gameday');
  const { tiles, rounds, roundS } = view;
  const round = rounds[at.round];
  if (!round) return null;
  const outcomes = tiles.flatMap((tile) => tile.rounds[at.round] ?? []);
  const density = DENSITIES.find(({ most }) => tiles.length <= most)?.name;
  return (
    <div className="board">
      <section className="board-now" aria-label={t('board.now')}>
        <div className="board-fault">
          <h1>
            <Material>{round.fault.title}</Material>
          </h1>
          <p className="board-says">
            {of > rounds.length
              ? t('board.agoOf', { time: durationText(at.atS), number: at.round + 1, of })
              : t('board.ago', { time: durationText(at.atS), number: at.round + 1 })}{' '}
            <Material>{round.fault.says}</Material>
            {round.fault.target === null && ` ${t('board.worst')}`}
          </p>
        </div>
        <Tally tiles={tiles} at={at} outcomes={outcomes.length} serving={countsAt(outcomes, at.atS)} />
        <p className="board-share">
          {t.rich('board.share', {
            share: shareText(t, servedSoFar(rounds, at)),
            faults: at.round + 1,
            b: (text) => <b>{text}</b>,
            small: (text) => <span className="board-says">{text}</span>,
          })}
        </p>
      </section>
      <ol className="board-tiles" data-density={density} aria-label={t('board.designs')}>
        {tiles.map((tile) => (
          <Tile key={tile.id} tile={tile} at={at} roundS={roundS} of={of} />
        ))}
      </ol>
      <section className="board-class" aria-label={t('board.overTime')}>
        <p>
          <b>{t('board.theClass')}</b>
          <span className="board-of">{t('board.each', { designs: tiles.length, time: durationText(roundS) })}</span>
        </p>
        <div>
          <ol className="board-faults" style={{ gridTemplateColumns: `repeat(${Math.max(1, of)}, minmax(0, 1fr))` }}>
            {rounds.slice(0, at.round + 1).map(({ fault, struckAt }) => (
              <li key={struckAt}>
                <Material>{fault.title}</Material>
              </li>
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
  const t = useTranslations('gameday');
  const shell = useTranslations('shell');
  const states = new Map<StateKind, number>();
  for (const tile of tiles) {
    const { state } = tileState(t, tile, at);
    states.set(state, (states.get(state) ?? 0) + 1);
  }
  const order: StateKind[] = ['ok', 'degraded', 'recovering', 'down', 'lost', 'unknown'];
  return (
    <>
      <p className="board-count">
        {t.rich('board.still', {
          serving: serving.ok + serving.degraded,
          of: outcomes,
          b: (text) => <b data-testid="serving">{text}</b>,
        })}
      </p>
      <ul className="board-tally">
        {order
          .filter((state) => state !== 'unknown' || states.has(state))
          .map((state) => (
            <li key={state} className={`state-${state}`}>
              <StateMark kind={state} />
              <span>{state === 'unknown' ? t('board.notRun') : shell(`states.${state}`)}</span>
              <b>{states.get(state) ?? 0}</b>
            </li>
          ))}
      </ul>
    </>
  );
}

function Tile({ tile, at, roundS, of }: { tile: TileView; at: Place; roundS: number; of: number }) {
  const t = useTranslations('gameday');
  const { state, words } = tileState(t, tile, at);
  const outcome = tile.rounds[at.round];
  return (
    <li className="tile" data-state={state}>
      <StateMark kind={state} />
      <span className="tile-name">{tile.nickname}</span>
      {outcome && <span className="tile-share">{shareText(t, shareSoFar(tile, at))}</span>}
      <RoundsTrace rounds={tile.rounds} roundS={roundS} at={at} of={of} />
      <span className="tile-words">{words}</span>
    </li>
  );
}

function tileState(t: Translator<'gameday'>, tile: TileView, at: Place): { state: StateKind; words: string } {
  const outcome = tile.rounds[at.round];
  if (!outcome) return { state: 'unknown', words: t('board.notRun') };
  const { faring, level } = faringAt(outcome, at.atS);
  const shown = shownState(t, faring, level, outcome.lost, at.atS);
  return outcome.target === null ? { ...shown, words: t('board.notHit', { state: shown.words }) } : shown;
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
