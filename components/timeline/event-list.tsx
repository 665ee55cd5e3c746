import { memo } from 'react';
import type { Design, Trace } from '@/simulator';
import { State } from '../state/state';
import { eventText } from './event-text';
import { kindOf } from './states';
import { componentName } from './tracks';
import { clockText, durationText } from './words';

interface Props {
  trace: Trace;
  design: Design;
  /** Second of the run that is shown elsewhere; rows up to it are marked as past. */
  timeS?: number;
  onMove?: (timeS: number) => void;
  factHref: (fact: string) => string;
}

/** Every event of a run with seconds, part, state, cause and fact: all that the drawing says, in words. */
export const EventList = memo(function EventList({ trace, design, timeS, onMove, factHref }: Props) {
  const count = trace.events.length;
  return (
    <details className="events">
      <summary>
        Log of {count} {count === 1 ? 'event' : 'events'}
      </summary>
      <table className="events-table">
        <caption className="sr-only">Events of the run, seconds counted from the fault</caption>
        <thead>
          <tr>
            <th scope="col">After the fault</th>
            <th scope="col">What happened</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {trace.events.map((event) => {
            const offsetS = event.timeS - trace.faultAtS;
            const cause = event.causeSeq === null ? undefined : trace.events[event.causeSeq];
            return (
              <tr key={event.seq} {...(timeS !== undefined && event.timeS > timeS && { className: 'events-later' })}>
                <td className="num">
                  {onMove ? (
                    <button
                      type="button"
                      className="link-button"
                      onClick={() => onMove(event.timeS)}
                      aria-label={`Show the design ${durationText(offsetS)} after the fault`}
                    >
                      {clockText(offsetS)}
                    </button>
                  ) : (
                    clockText(offsetS)
                  )}
                </td>
                <td>
                  <b>{componentName(event.component, design)}</b>: {eventText(event.what, design)}
                  {event.hands && ' (a person’s work)'}
                  <span className="events-why">
                    {cause && (
                      <>
                        because of {componentName(cause.component, design)} at {clockText(cause.timeS - trace.faultAtS)}
                        {event.fact && ' · '}
                      </>
                    )}
                    {event.fact && <a href={factHref(event.fact)}>fact: {factWords(event.fact)}</a>}
                  </span>
                </td>
                <td>{event.state && <State kind={kindOf(event.state)} />}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {trace.cutShort && <p>The run was stopped at its limit of events; what would have followed is not known.</p>}
    </details>
  );
});

/** The name of a fact as words: "rds/failover-is-automatic" is "failover is automatic". */
export function factWords(fact: string): string {
  return fact.slice(fact.indexOf('/') + 1).replaceAll('-', ' ');
}
