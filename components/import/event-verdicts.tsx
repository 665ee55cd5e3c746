import { useTranslations } from '#language';
import type { Translator } from '@/language/translator';
import {
  type Assessment,
  EVENTS,
  type EventName,
  type EventVerdict,
  type ImportInput,
  type SimulatedEvent,
} from '@/simulator/import';
import { Material } from '../language/material';
import { State } from '../state/state';
import { durationText } from '../timeline/words';
import { OUTCOME_KINDS } from './outcome-kinds';
import { SourceExcerpt } from './source-excerpt';

interface Props {
  events: Assessment['events'];
  /** What runs of the simulator showed, where they can. */
  simulated: Partial<Record<EventName, SimulatedEvent>>;
  files: ImportInput['files'];
}

/** The five events in their fixed order, each with what becomes of the service and why. */
export function EventVerdicts({ events, simulated, files }: Props) {
  const t = useTranslations('imports');
  return (
    <ol className="import-events">
      {EVENTS.map((event) => (
        <li key={event} className={`import-event import-event-${events[event].outcome.replace('/', '')}`}>
          <div className="import-event-head">
            <h3>{t(`events.${event}.title`)}</h3>
            <p>{t(`events.${event}.says`)}</p>
          </div>
          <Verdict
            verdict={events[event]}
            seen={simulated[event]}
            isDeletion={event === 'data_deletion'}
            files={files}
          />
        </li>
      ))}
    </ol>
  );
}

interface VerdictProps {
  verdict: EventVerdict;
  seen: SimulatedEvent | undefined;
  isDeletion: boolean;
  files: ImportInput['files'];
}

function Verdict({ verdict, seen, isDeletion, files }: VerdictProps) {
  const t = useTranslations('imports');
  const { resource, property, file, line } = verdict;
  const outcome = verdict.outcome === 'n/a' ? 'none' : verdict.outcome;
  return (
    <div className="import-verdict">
      <p className="import-outcome">
        <State kind={OUTCOME_KINDS[verdict.outcome]}>{t(`outcomes.${outcome}`)}</State>
        <Figures verdict={verdict} />
      </p>
      <p className="import-why">
        <Material>{verdict.why}</Material>
      </p>
      {seen !== undefined && (
        <p className="import-simulated">
          {t('verdict.simulated', { runs: seen.runs, result: isDeletion ? seenLoss(t, seen) : seenTime(t, seen) })}
        </p>
      )}
      {verdict.assumptions.length > 0 && (
        <ul className="import-assumes">
          {verdict.assumptions.map((says) => (
            <li key={says}>
              {t.rich('verdict.assumed', {
                says: () => <Material key="says">{says}</Material>,
                b: (text) => <b>{text}</b>,
              })}
            </li>
          ))}
        </ul>
      )}
      {resource !== '' && (
        <SourceExcerpt
          files={files}
          file={file}
          line={line}
          of={property === '' ? resource : `${resource}.${property}`}
        />
      )}
    </div>
  );
}

/** Downtime, loss and who brings it back, as far as the event has them. */
function Figures({ verdict: { outcome, downtime_s, data_loss_s, recovery } }: { verdict: EventVerdict }) {
  const t = useTranslations('imports');
  if (outcome === 'n/a' || outcome === 'unknown') return null;
  const lost =
    data_loss_s === null ? (outcome === 'data_loss' ? t('verdict.allLost') : null) : lossWords(t, data_loss_s);
  const words = [
    downtime_s === null || (outcome === 'survives' && downtime_s === 0) ? null : downWords(t, downtime_s),
    lost,
    outcome === 'survives' && recovery === 'auto' ? null : t(`recovery.${recovery}`),
  ].filter((text) => text !== null);
  return words.length === 0 ? null : <span className="import-figures">{words.join(' · ')}</span>;
}

function seenTime(t: Translator<'imports'>, { downtime_s, degraded_s }: SimulatedEvent): string {
  if (downtime_s === 0 && degraded_s === 0) return t('seen.nothingFailed');
  const [time, degraded] = [durationText(downtime_s), durationText(degraded_s)];
  if (downtime_s === 0) return t('seen.neverDarkInPart', { degraded });
  return degraded_s === 0 ? t('seen.dark', { time }) : t('seen.darkInPart', { time, degraded });
}

function seenLoss(t: Translator<'imports'>, { everything_lost, data_loss_s }: SimulatedEvent): string {
  if (everything_lost) return t('seen.allGone');
  return data_loss_s === 0 ? t('seen.nothingLost') : t('seen.lastLost', { time: durationText(data_loss_s) });
}

function downWords(t: Translator<'imports'>, seconds: number): string {
  return seconds === 0 ? t('verdict.noOutage') : t('verdict.out', { time: durationText(seconds) });
}

function lossWords(t: Translator<'imports'>, seconds: number): string | null {
  return seconds === 0 ? null : t('verdict.lost', { time: durationText(seconds) });
}
