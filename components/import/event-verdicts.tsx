import {
  type Assessment,
  EVENTS,
  type EventName,
  type EventVerdict,
  type ImportInput,
  type SimulatedEvent,
} from '@/simulator/import';
import { State } from '../state/state';
import { durationText } from '../timeline/words';
import { SourceExcerpt } from './source-excerpt';
import { EVENT_WORDS, OUTCOME_WORDS, RECOVERY_WORDS } from './words';

interface Props {
  events: Assessment['events'];
  /** What runs of the simulator showed, where they can. */
  simulated: Partial<Record<EventName, SimulatedEvent>>;
  files: ImportInput['files'];
}

/** The five events in their fixed order, each with what becomes of the service and why. */
export function EventVerdicts({ events, simulated, files }: Props) {
  return (
    <ol className="import-events">
      {EVENTS.map((event) => (
        <li key={event} className={`import-event import-event-${events[event].outcome.replace('/', '')}`}>
          <div className="import-event-head">
            <h3>{EVENT_WORDS[event].title}</h3>
            <p>{EVENT_WORDS[event].says}</p>
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
  const { kind, word } = OUTCOME_WORDS[verdict.outcome];
  const { resource, property, file, line } = verdict;
  return (
    <div className="import-verdict">
      <p className="import-outcome">
        <State kind={kind}>{word}</State>
        <Figures verdict={verdict} />
      </p>
      <p className="import-why">{verdict.why}</p>
      {seen !== undefined && (
        <p className="import-simulated">
          The simulator, {seen.runs === 1 ? 'in one run' : `at worst of ${seen.runs} runs`}:{' '}
          {isDeletion ? seenLoss(seen) : seenTime(seen)}.
        </p>
      )}
      {verdict.assumptions.length > 0 && (
        <ul className="import-assumes">
          {verdict.assumptions.map((says) => (
            <li key={says}>
              <b>Assumed:</b> {says}.
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
  if (outcome === 'n/a' || outcome === 'unknown') return null;
  const lost = data_loss_s === null ? (outcome === 'data_loss' ? 'all of it is lost' : null) : lossWords(data_loss_s);
  const words = [
    downtime_s === null || (outcome === 'survives' && downtime_s === 0) ? null : downWords(downtime_s),
    lost,
    outcome === 'survives' && recovery === 'auto' ? null : RECOVERY_WORDS[recovery],
  ].filter((text) => text !== null);
  return words.length === 0 ? null : <span className="import-figures">{words.join(' · ')}</span>;
}

function seenTime({ downtime_s, degraded_s }: SimulatedEvent): string {
  if (downtime_s === 0 && degraded_s === 0) return 'nothing failed';
  const dark = downtime_s === 0 ? 'never dark' : `dark for ${durationText(downtime_s)}`;
  return degraded_s === 0 ? dark : `${dark}, in part for ${durationText(degraded_s)}`;
}

function seenLoss({ everything_lost, data_loss_s }: SimulatedEvent): string {
  if (everything_lost) return 'all that was written is gone';
  return data_loss_s === 0 ? 'nothing is lost' : `the last ${durationText(data_loss_s)} of writes are gone`;
}

function downWords(seconds: number): string {
  return seconds === 0 ? 'no whole outage' : `out for about ${durationText(seconds)}`;
}

function lossWords(seconds: number): string | null {
  return seconds === 0 ? null : `up to ${durationText(seconds)} of data lost`;
}
