import { useFormatter, useTranslations } from '#language';
import { type Design, evidenceOf, type Trace, type TraceEvent } from '@/simulator';
import { FigureFrame } from '../figures/figure-frame';
import { Readings } from '../figures/readings';
import type { RunPicture } from '../figures/run-picture';
import { Trace as TraceDrawing } from '../figures/trace';
import { tracePicture } from '../figures/trace-picture';
import { useMaterialMarks } from '../language/material';
import { briefAddress } from '../reading/addresses';
import { eventText } from '../timeline/event-text';
import { placeOf } from '../timeline/moment';
import { runSummary } from '../timeline/summary';
import { clockText, durationText } from '../timeline/words';

/** A run that was made when this server started: a design as its brief finds it, and what a lost zone does to it. */
export function OpeningFigure({ run }: { run: { brief: string; title: string; design: Design; trace: Trace } }) {
  const t = useTranslations('home');
  const time = useTranslations('timeline');
  const material = useMaterialMarks();
  const { brief, title, design, trace } = run;
  return (
    <FigureFrame
      title={title}
      hint={t('opening.hint', { count: design.resources.length })}
      caption={t.rich('opening.caption', { link: (text) => <a href={briefAddress(brief)}>{text}</a> })}
    >
      <div className="figure-plot">
        <TraceDrawing
          run={tracePicture(trace)}
          label={t('opening.label', { summary: runSummary(time, trace, design) })}
          height={96}
        />
        <ol className="figure-events" {...material}>
          {trace.events.filter(ofPlace).map(({ seq, timeS, what }) => (
            <li key={seq}>
              <span className="num">{clockText(timeS - trace.faultAtS)}</span>
              {eventText(what, design)}
            </li>
          ))}
        </ol>
      </div>
      <Readings readings={useReadings(trace)} />
    </FigureFrame>
  );
}

/** What happened to a zone or a Region; everything else follows from it. */
function ofPlace({ component }: TraceEvent): boolean {
  return placeOf(component) !== null;
}

function useReadings(trace: Trace): RunPicture['readings'] {
  const t = useTranslations('home');
  const format = useFormatter();
  const { downtimeS, failedRequests, dataLostS, everythingLost } = evidenceOf(trace);
  const loss = everythingLost ? t('opening.everything') : durationText(dataLostS);
  return [
    { value: durationText(downtimeS), label: t('opening.withoutService'), state: downtimeS > 0 ? 'down' : 'ok' },
    { value: format.number(Math.round(failedRequests)), label: t('opening.requestsFailed'), state: 'none' },
    { value: loss, label: t('opening.writesLost'), state: everythingLost || dataLostS > 0 ? 'lost' : 'none' },
  ];
}
