import { memo } from 'react';
import { useTranslations } from '#language';
import type { Design, Trace } from '@/simulator';
import { useMaterialMarks } from '../language/material';
import { State } from '../state/state';
import { eventText } from './event-text';
import { kindOf } from './states';
import { componentName } from './tracks';
import { clockText, momentText } from './words';

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
  const t = useTranslations('timeline');
  const material = useMaterialMarks();
  return (
    <details className="events">
      <summary>{t('log', { count: trace.events.length })}</summary>
      <table className="events-table">
        <caption className="sr-only">{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('columns.after')}</th>
            <th scope="col">{t('columns.what')}</th>
            <th scope="col">{t('columns.state')}</th>
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
                      aria-label={t('show', { moment: momentText(t, offsetS) })}
                    >
                      {clockText(offsetS)}
                    </button>
                  ) : (
                    clockText(offsetS)
                  )}
                </td>
                <td>
                  <b>{componentName(t, event.component, design)}</b>:{' '}
                  <span {...material}>{eventText(event.what, design)}</span>
                  {event.hands && ` ${t('byHand')}`}
                  <span className="events-why">
                    {cause && (
                      <>
                        {t('because', {
                          cause: componentName(t, cause.component, design),
                          time: clockText(cause.timeS - trace.faultAtS),
                        })}
                        {event.fact && ' · '}
                      </>
                    )}
                    {event.fact && <a href={factHref(event.fact)}>{t('fact', { fact: factWords(event.fact) })}</a>}
                  </span>
                </td>
                <td>{event.state && <State kind={kindOf(event.state)} />}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {trace.cutShort && <p>{t('cutShort')}</p>}
    </details>
  );
});

/** The name of a fact as words: "rds/failover-is-automatic" is "failover is automatic". */
export function factWords(fact: string): string {
  return fact.slice(fact.indexOf('/') + 1).replaceAll('-', ' ');
}
