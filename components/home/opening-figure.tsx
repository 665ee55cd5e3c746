import { type Design, evidenceOf, type Trace } from '@/simulator';
import { FigureFrame } from '../figures/figure-frame';
import { Readings } from '../figures/readings';
import type { RunPicture } from '../figures/run-picture';
import { Trace as TraceDrawing } from '../figures/trace';
import { briefAddress } from '../reading/addresses';
import { count } from '../reading/words';
import { worstLoss } from '../timeline/loss';
import { timeScale } from '../timeline/scale';
import { serviceLevel } from '../timeline/service-level';
import { runSummary } from '../timeline/summary';
import { durationText } from '../timeline/words';

/** A run that was made when this server started: a design as its brief finds it, and what a lost zone does to it. */
export function OpeningFigure({ run }: { run: { brief: string; title: string; design: Design; trace: Trace } }) {
  const { brief, title, design, trace } = run;
  const { fromS, toS } = timeScale(trace, worstLoss(trace)?.fromS ?? null);
  const stretches = serviceLevel(trace)
    .filter((stretch) => stretch.toS > fromS && stretch.fromS < toS)
    .map((stretch) => ({
      from: Math.max(stretch.fromS, fromS) - fromS,
      to: Math.min(stretch.toS, toS) - fromS,
      state: stretch.state,
      level: stretch.level,
    }));
  const lossFrom = worstLoss(trace)?.fromS ?? null;
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
      </div>
      <Readings readings={readingsOf(trace)} />
    </FigureFrame>
  );
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
