import { type Design, evidenceOf, type Trace, type TraceEvent } from '@/simulator';
import { FigureFrame } from '../figures/figure-frame';
import { Readings } from '../figures/readings';
import type { RunPicture } from '../figures/run-picture';
import { Trace as TraceDrawing } from '../figures/trace';
import { briefAddress } from '../reading/addresses';
import { count } from '../reading/words';
import { eventText } from '../timeline/event-text';
import { worstLoss } from '../timeline/loss';
import { placeOf } from '../timeline/moment';
import { timeScale } from '../timeline/scale';
import { serviceLevel } from '../timeline/service-level';
import { runSummary } from '../timeline/summary';
import { clockText, durationText } from '../timeline/words';

/** A run that was made when this server started: a design as its brief finds it, and what a lost zone does to it. */
export function OpeningFigure({ run }: { run: { brief: string; title: string; design: Design; trace: Trace } }) {
  const { brief, title, design, trace } = run;
  const lossFrom = worstLoss(trace)?.fromS ?? null;
  const { toS, ...scale } = timeScale(trace, lossFrom);
  const fromS = Math.max(0, scale.fromS);
  const stretches = serviceLevel(trace)
    .filter((stretch) => stretch.toS > fromS && stretch.fromS < toS)
    .map((stretch) => ({
      from: Math.max(stretch.fromS, fromS) - fromS,
      to: Math.min(stretch.toS, toS) - fromS,
      state: stretch.state,
      level: stretch.level,
    }));
  const picture = {
    span: toS - fromS,
    faultAt: trace.faultAtS - fromS,
    lossFrom: lossFrom === null ? null : Math.max(0, lossFrom - fromS),
    stretches,
  };
  return (
    <FigureFrame
      title={title}
      hint={`as it is: ${count(design.resources.length, 'part')}, one zone`}
      caption={
        <>
          Run by the simulator from the design that <a href={briefAddress(brief)}>this brief</a> begins with. The line
          is the share of requests served; the stroke is the moment its zone fails.
        </>
      }
    >
      <div className="figure-plot">
        <TraceDrawing run={picture} label={`Share of requests served: ${runSummary(trace, design)}`} height={96} />
        <ol className="figure-events">
          {trace.events.filter(ofPlace).map(({ seq, timeS, what }) => (
            <li key={seq}>
              <span className="num">{clockText(timeS - trace.faultAtS)}</span>
              {eventText(what, design)}
            </li>
          ))}
        </ol>
      </div>
      <Readings readings={readingsOf(trace)} />
    </FigureFrame>
  );
}

/** What happened to a zone or a Region; everything else follows from it. */
function ofPlace({ component }: TraceEvent): boolean {
  return placeOf(component) !== null;
}

function readingsOf(trace: Trace): RunPicture['readings'] {
  const { downtimeS, failedRequests, dataLostS, everythingLost } = evidenceOf(trace);
  const loss = everythingLost ? 'everything' : durationText(dataLostS);
  return [
    { value: durationText(downtimeS), label: 'without service', state: downtimeS > 0 ? 'down' : 'ok' },
    { value: Math.round(failedRequests).toLocaleString('en-GB'), label: 'requests failed', state: 'none' },
    { value: loss, label: 'of writes lost', state: everythingLost || dataLostS > 0 ? 'lost' : 'none' },
  ];
}
