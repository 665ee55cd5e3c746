import { memo } from 'react';
import { type ParsedBrief, passes } from '@/simulator';
import { SurvivalMatrix } from '../matrix/survival-matrix';
import { matrixView } from '../matrix/view';
import { ScrollBox } from '../scroll-box';
import { State } from '../state/state';
import { RequirementsPanel } from './requirements-panel';
import type { Grading } from './use-grader';

interface Props {
  brief: ParsedBrief;
  grading: Grading;
  /** Yardsticks of no brief: they are counted, not scored. */
  isFree: boolean;
  /** `watch`: it was pointed at, and is to be played. */
  onSelect: (experiment: string, watch: boolean) => void;
}

/** Score, requirements and matrix of the last result; it stays while the next one runs. */
export const SurvivalPanel = memo(function SurvivalPanel({ brief, grading, isFree, onSelect }: Props) {
  const { report, design } = grading.graded;
  const view = matrixView(report, brief.requirements, design);
  const held = report.requirements.filter(({ verdict }) => passes(verdict)).length;
  const words = new Set([
    ...view.rows.flatMap(({ cells }) => cells.map(({ word }) => word)),
    ...report.requirements.map(({ verdict }) => verdict),
  ]);
  return (
    <section
      className="panel"
      aria-labelledby="survival-title"
      aria-busy={grading.pending}
      data-revision={grading.revision}
    >
      <div className="panel-head">
        <h2 id="survival-title">Survival</h2>
        <span role="status">
          {isFree ? (
            <>
              <b>{held}</b> of {report.requirements.length} hold
            </>
          ) : (
            <>
              <b>{report.score}</b> of 100
            </>
          )}
          <Progress grading={grading} />
        </span>
      </div>
      <ScrollBox label="Survival matrix">
        <SurvivalMatrix view={view} selected={grading.selected} onSelect={onSelect} />
      </ScrollBox>
      {['narrow', 'open', 'undecided'].some((word) => words.has(word)) && (
        <p className="panel-note">
          {words.has('narrow') && 'Narrow: holds at the typical times, not at the longest documented ones. '}
          {words.has('open') && 'Open: fails at the typical times, holds at the shortest documented ones. '}
          {words.has('undecided') && 'Undecided: the bound lies within the interval of the simulated years; not met.'}
        </p>
      )}
      <RequirementsPanel report={report} />
    </section>
  );
});

function Progress({ grading: { running, problems, tookMs, stopped } }: { grading: Grading }) {
  if (stopped) return <State kind="down">Grading has stopped; reload the page</State>;
  if (problems.length > 0) return <State kind="unknown">of the last design that could be run</State>;
  if (running)
    return (
      <span className="panel-note">
        Running {running.done} of {running.of}
      </span>
    );
  return tookMs === null ? null : <span className="panel-note"> regraded in {Math.max(1, Math.round(tookMs))} ms</span>;
}
