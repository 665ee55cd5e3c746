import type { ReactNode } from 'react';
import { FigureFrame } from './figure-frame';
import { Readings } from './readings';
import type { RunPicture } from './run-picture';
import { Trace } from './trace';

/**
 * A run of the simulator inside a concept page: its trace, what happened when, and what was measured. `controls` is the
 * place for what changes the run; without it the figure is a picture and needs no script.
 */
export function RunFigure({ title, run, controls }: { title: string; run: RunPicture; controls?: ReactNode }) {
  const heard = run.readings.map(({ value, label }) => `${value} ${label}`).join(', ');
  return (
    <FigureFrame title={title} caption="Run by the simulator from the design that this figure names.">
      <div className="figure-plot">
        <Trace run={run} label={`Share of requests served over the run: ${heard}.`} height={96} />
        <ol className="figure-events">
          {run.events.map(({ at, text }) => (
            <li key={`${at} ${text}`}>
              <span className="num">{at - run.faultAt < 0 ? at - run.faultAt : `+${at - run.faultAt}`} s</span>
              {text}
            </li>
          ))}
        </ol>
      </div>
      {controls}
      <Readings readings={run.readings} />
    </FigureFrame>
  );
}
