import { useFormatter, useTranslations } from '#language';
import type { Design, Trace } from '@/simulator';
import { Arrows } from '../diagram/arrows';
import { describeDiagram } from '../diagram/describe-diagram';
import { Diagram } from '../diagram/diagram';
import { Material, useMaterialMarks } from '../language/material';
import { ScrollBox } from '../scroll-box';
import { EventList } from '../timeline/event-list';
import { momentAt } from '../timeline/moment';
import { planTimeline } from '../timeline/plan';
import { runSummary } from '../timeline/summary';
import { TimelineDrawing } from '../timeline/timeline-drawing';
import { FigureFrame } from './figure-frame';
import { Readings } from './readings';
import { readingsOf } from './run-figure';

/** The run of a design at one value of the switch. */
export interface LiveState {
  label: string;
  design: Design;
  trace: Trace;
  /** Address of the same design in the lab. */
  lab: string;
}

interface Props {
  /** Unique on the page. */
  id: string;
  title: string;
  /** What the fault is called at its stroke. */
  fault: string;
  states: readonly LiveState[];
  factHref: (fact: string) => string;
}

const WIDTH = 900;

/**
 * A figure with a switch: every position of it is a run of the simulator, drawn when the page is made. The style sheet shows the one
 * that is chosen, so that it works without a script; the table says what all of them measured.
 */
export function LiveFigure({ id, title, fault, states, factHref }: Props) {
  const t = useTranslations('figures');
  const time = useTranslations('timeline');
  const material = useMaterialMarks();
  const words = { t, format: useFormatter() };
  const readings = states.map(({ trace }) => readingsOf(words, trace));
  return (
    <FigureFrame title={title} hint={t('hint')} caption={t('live')}>
      <fieldset className="live-switch">
        <legend className="sr-only" {...material}>
          {title}
        </legend>
        {states.map(({ label }, i) => (
          <label key={label} htmlFor={`${id}-${i}`}>
            <input type="radio" id={`${id}-${i}`} name={id} value={i} defaultChecked={i === 0} data-live={i} />
            <Material>{label}</Material>
          </label>
        ))}
      </fieldset>
      {/* Heads of arrows for every drawing of the figure; those of a drawing that is not shown cannot be used. */}
      <svg width="0" height="0" className="live-heads" aria-hidden="true">
        <Arrows />
      </svg>
      {states.map(({ label, design, trace, lab }, i) => {
        const moment = momentAt(trace, trace.faultAtS);
        return (
          <div key={label} className="live-state" data-live={i}>
            <div className="live-design">
              <ScrollBox label={t('design', { label })}>
                <Diagram
                  design={design}
                  moment={moment}
                  label={describeDiagram(time, design, moment, trace.faultAtS)}
                />
              </ScrollBox>
            </div>
            <div className="figure-plot">
              <ScrollBox label={t('timeline', { label })}>
                <TimelineDrawing
                  plan={planTimeline(time, trace, design, WIDTH)}
                  fault={fault}
                  label={`${label}. ${fault}: ${runSummary(time, trace, design)}`}
                />
              </ScrollBox>
              <EventList trace={trace} design={design} factHref={factHref} />
              <p className="live-lab">
                <a href={lab}>{t('inLab')}</a>
              </p>
            </div>
            <Readings readings={readings[i] ?? []} />
          </div>
        );
      })}
      <details className="live-table">
        <summary>{t('all')}</summary>
        <table className="events-table">
          <caption className="sr-only">{t('caption', { title, fault })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('position')}</th>
              {readings[0]?.map(({ label }, c) => (
                <th key={label} scope="col">
                  {t(`columns.${columnOf(c)}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {states.map(({ label }, i) => (
              <tr key={label}>
                <th scope="row">
                  <Material>{label}</Material>
                </th>
                {readings[i]?.map(({ value }, c) => (
                  <td key={columnOf(c)}>{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </FigureFrame>
  );
}

const COLUMNS = ['dark', 'lost', 'failed', 'hands'] as const;

function columnOf(place: number): (typeof COLUMNS)[number] {
  return COLUMNS[place] ?? 'hands';
}
