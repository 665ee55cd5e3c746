import { countsOnCurve } from '@/classroom/gameday/class-curve';
import type { GameDayOwnView, GameDaySharedView } from '@/classroom/gameday/gameday-views';
import { faringAt, type Outcome } from '@/classroom/gameday/outcome';
import { State } from '../state/state';
import { durationText } from '../timeline/words';
import { RoundsTrace } from './rounds-trace';
import type { Place } from './use-play';
import { lossText, shareText, shownState } from './words';

interface Props {
  shared: GameDaySharedView;
  own: GameDayOwnView;
  at: Place;
}

/** How the own design fares: now, large, and fault by fault with what was measured. */
export function OwnRounds({ shared, own, at }: Props) {
  const round = shared.rounds[at.round];
  const outcome = own.rounds[at.round] ?? null;
  if (!round) return null;
  const now = countsOnCurve(round.curve, at.atS);
  return (
    <>
      {shared.phase !== 'ended' && (
        <section className="day-own" aria-label="Now">
          <h1>{round.fault.title}</h1>
          <p className="day-state">
            <OwnState outcome={outcome} at={at} />
          </p>
          <p className="live-small">
            {durationText(at.atS)} after it struck. {now.ok + now.degraded} of{' '}
            {now.ok + now.degraded + now.recovering + now.down} designs still serve.
          </p>
        </section>
      )}
      <RoundsTrace rounds={own.rounds} roundS={shared.roundS} at={at} of={shared.rounds.length} height={72} />
      <ol className="day-rounds" aria-label="Fault by fault">
        {shared.rounds.slice(0, at.round + 1).map(({ fault, struckAt }, index) => (
          <li key={struckAt}>
            <b>{fault.title}</b>
            <Measured outcome={own.rounds[index] ?? null} />
          </li>
        ))}
      </ol>
    </>
  );
}

function OwnState({ outcome, at }: { outcome: Outcome | null; at: Place }) {
  if (outcome === null) return <State kind="unknown">Your design was not run</State>;
  const { faring, level } = faringAt(outcome, at.atS);
  const { state, words } = shownState(faring, level, outcome.lost, at.atS);
  return <State kind={state}>{words}</State>;
}

/** What a whole round came to in the own design. */
function Measured({ outcome }: { outcome: Outcome | null }) {
  if (outcome === null) return <span>not run</span>;
  const { target, downS, lost, served, link } = outcome;
  const down = downS === 0 ? 'never down' : `down ${durationText(downS)}`;
  return (
    <>
      <span>
        {target === null ? 'nothing in your design was hit' : `${down}, ${shareText(served)} served`}
        {lost && `, ${lossText(lost)}`}
      </span>
      {link && (
        <span className="live-small">{link.kind === 'trap' ? link.title : `Last to come back: ${link.title}`}</span>
      )}
    </>
  );
}
