import type { Design } from '@/simulator';
import { describeDiagram } from '../diagram/describe-diagram';
import { Diagram } from '../diagram/diagram';
import { experimentTitle } from '../matrix/view';
import { ScrollBox } from '../scroll-box';
import type { Moment } from '../timeline/moment';
import { darkText, lossText } from '../timeline/summary';
import { Timeline } from '../timeline/timeline';
import { momentText } from '../timeline/words';
import type { Run } from './grader-messages';

interface Props {
  run: Run | null;
  design: Design;
  moment: Moment | null;
  selected: string | null;
  onMove: (timeS: number) => void;
  factHref: (fact: string) => string;
}

/** The design at one instant of the chosen experiment, and under it the experiment from beginning to end. */
export function ExperimentPanel({ run, design, moment, selected, onMove, factHref }: Props) {
  const shown = run?.design ?? design;
  const title = run === null ? 'No fault can strike this design' : experimentTitle(run.faults, shown);
  return (
    <div className="experiment">
      <section className="canvas" aria-label="Diagram">
        <ScrollBox label="Diagram of the design">
          <Diagram
            design={shown}
            moment={moment}
            label={describeDiagram(shown, moment, run?.trace.faultAtS ?? 0)}
            selected={selected}
          />
        </ScrollBox>
        <Legend moment={moment === null || run === null ? null : moment.timeS - run.trace.faultAtS} />
      </section>
      <details className="experiment-run" open>
        <summary>
          <h2>{title}</h2>
          {run && (
            <span>
              {darkText(run.trace)}, {lossText(run.trace)}
            </span>
          )}
        </summary>
        {run && moment && (
          <Timeline
            trace={run.trace}
            design={shown}
            fault={title}
            timeS={moment.timeS}
            onMove={onMove}
            factHref={factHref}
          />
        )}
      </details>
    </div>
  );
}

function Legend({ moment }: { moment: number | null }) {
  return (
    <p className="legend">
      <span>
        <svg width="34" height="8" aria-hidden="true">
          <path d="M0 4H30" stroke="var(--ink-2)" strokeWidth="1.6" />
        </svg>
        waits for the answer
      </span>
      <span>
        <svg width="34" height="8" aria-hidden="true">
          <path d="M0 4H32" stroke="var(--ink-2)" strokeWidth="1.6" strokeDasharray="6 4" />
        </svg>
        does not wait
      </span>
      <span>
        <svg width="34" height="8" aria-hidden="true">
          <path d="M0 2H32M0 6.5H32" stroke="var(--ink-3)" strokeWidth="1.4" />
        </svg>
        copies
      </span>
      {moment !== null && <span className="legend-now">{momentText(moment)}</span>}
    </p>
  );
}
