import { type Design, evidenceOf, type Trace, type TraceEvent } from '@/simulator';
import { FigureFrame } from '../figures/figure-frame';
import { Readings } from '../figures/readings';
import type { RunPicture } from '../figures/run-picture';
import { Trace as TraceDrawing } from '../figures/trace';
import { tracePicture } from '../figures/trace-picture';
import { briefAddress } from '../reading/addresses';
import { count } from '../reading/words';
import { eventText } from '../timeline/event-text';
import { placeOf } from '../timeline/moment';
import { runSummary } from '../timeline/summary';
import { clockText, durationText } from '../timeline/words';

/** A run that was made when this server started: a design as its brief finds it, and what a lost zone does to it. */
export function OpeningFigure({ run }: { run: { brief: string; title: string; design: Design; trace: Trace } }) {
  const { brief, title, design, trace } = run;
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
        <TraceDrawing
          run={tracePicture(trace)}
          label={`Share of requests served: ${runSummary(trace, design)}`}
          height={96}
        />
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
