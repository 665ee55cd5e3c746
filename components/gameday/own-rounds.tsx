import { useTranslations } from '#language';
import { countsOnCurve } from '@/classroom/gameday/class-curve';
import type { GameDayOwnView, GameDaySharedView } from '@/classroom/gameday/gameday-views';
import { faringAt, type Outcome } from '@/classroom/gameday/outcome';
import { Material } from '../language/material';
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
  const t = useTranslations('gameday');
  const round = shared.rounds[at.round];
  const outcome = own.rounds[at.round] ?? null;
  if (!round) return null;
  const now = countsOnCurve(round.curve, at.atS);
  return (
    <>
      {shared.phase !== 'ended' && (
        <section className="day-own" aria-label={t('board.now')}>
          <h1>
            <Material>{round.fault.title}</Material>
          </h1>
          <p className="day-state">
            <OwnState outcome={outcome} at={at} />
          </p>
          <p className="live-small">
            {t('own.since', {
              time: durationText(at.atS),
              serving: now.ok + now.degraded,
              of: now.ok + now.degraded + now.recovering + now.down,
            })}
          </p>
        </section>
      )}
      <RoundsTrace rounds={own.rounds} roundS={shared.roundS} at={at} of={shared.rounds.length} height={72} />
      <ol className="day-rounds" aria-label={t('own.byFault')}>
        {shared.rounds.slice(0, at.round + 1).map(({ fault, struckAt }, index) => (
          <li key={struckAt}>
            <b>
              <Material>{fault.title}</Material>
            </b>
            <Measured outcome={own.rounds[index] ?? null} />
          </li>
        ))}
      </ol>
    </>
  );
}

function OwnState({ outcome, at }: { outcome: Outcome | null; at: Place }) {
  const t = useTranslations('gameday');
  if (outcome === null) return <State kind="unknown">{t('own.notRun')}</State>;
  const { faring, level } = faringAt(outcome, at.atS);
  const { state, words } = shownState(t, faring, level, outcome.lost, at.atS);
  return <State kind={state}>{words}</State>;
}

/** What a whole round came to in the own design. */
function Measured({ outcome }: { outcome: Outcome | null }) {
  const t = useTranslations('gameday');
  if (outcome === null) return <span>{t('own.measured.notRun')}</span>;
  const { target, downS, lost, served, link } = outcome;
  const share = shareText(t, served);
  return (
    <>
      <span>
        {target === null
          ? t('own.measured.notHit')
          : downS === 0
            ? t('own.measured.neverDown', { share })
            : t('own.measured.down', { time: durationText(downS), share })}
        {lost && `, ${lossText(t, lost)}`}
      </span>
      {link && (
        <span className="live-small">
          {link.kind === 'trap' ? <Material>{link.title}</Material> : t('own.lastBack', { part: link.title })}
        </span>
      )}
    </>
  );
}
