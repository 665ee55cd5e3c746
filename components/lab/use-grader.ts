import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DesignProblem, ParsedBrief, PriceSheet, Strike } from '@/simulator';
import { firstExperiment } from './grade-document';
import type { Answer, Graded, Run } from './grader-messages';
import { type Asked, GraderWorker } from './grader-worker';
import type { Doc } from './history';

export interface Grading {
  /** The last result; it stays while the next one runs. */
  graded: Graded;
  /** The last document could not be graded, for these reasons; the result is of the one before. */
  problems: DesignProblem[];
  /** Count of a run that takes long. */
  running: { done: number; of: number } | null;
  /** Verdicts have come since the last change that was asked about. */
  judged: boolean;
  /** The document has changed since the whole result. */
  pending: boolean;
  /** Number of verdicts that have come since the page; those that came with it are 0. */
  revision: number;
  /** Milliseconds the last verdicts took; null for those that came with the page. */
  tookMs: number | null;
  /** The run that the timeline shows. */
  run: Run | null;
  selected: string | null;
  /** The worker has stopped; nothing is graded any more. */
  stopped: boolean;
}

/** The experiment by hand among those of the report. */
export const BY_HAND = 'by-hand';

/** A moment without edits after which the analysis begins. */
const QUIET_MS = 180;

/**
 * Grades a document whenever it changes, and runs the experiment that is chosen. One worker gives verdicts and traces at once; a
 * second one follows with what takes longer, and is broken off when the document changes again.
 */
export function useGrader(
  { brief, prices }: { brief: ParsedBrief; prices: PriceSheet },
  document: Doc,
  first: { graded: Graded; problems: DesignProblem[]; run: Run | null },
  byHand: readonly Strike[] | null,
): Grading & { select: (experiment: string) => void } {
  const [state, setState] = useState<Grading & { asked: Doc }>({
    ...first,
    asked: document,
    running: null,
    judged: true,
    pending: false,
    revision: 0,
    tookMs: null,
    selected: first.run?.experiment ?? null,
    stopped: false,
  });
  const workers = useRef<{ quick: GraderWorker; deep: GraderWorker } | null>(null);
  useEffect(() => {
    const listener = {
      onAnswer: (answer: Answer, asked: Asked | null) => setState((s) => answered(s, answer, asked)),
      onStopped: () => setState((s) => ({ ...s, stopped: true, running: null })),
    };
    const quick = new GraderWorker({ brief, prices }, listener);
    const deep = new GraderWorker({ brief, prices }, listener);
    workers.current = { quick, deep };
    quick.warm();
    return () => {
      quick.end();
      deep.end();
      workers.current = null;
    };
  }, [brief, prices]);

  const shown = useRef(document);
  useEffect(() => {
    if (shown.current === document || workers.current === null) return;
    shown.current = document;
    const { quick, deep } = workers.current;
    setState((s) => ({ ...s, asked: document, judged: false, pending: true }));
    quick.ask({ kind: 'grade', document, analyse: false });
    deep.cancel();
  }, [document]);

  const { graded, judged, selected, run } = state;
  useEffect(() => {
    if (!judged || graded.hash !== null) return;
    const ask = () => workers.current?.deep.ask({ kind: 'grade', document: shown.current, analyse: true });
    const timer = setTimeout(ask, QUIET_MS);
    return () => clearTimeout(timer);
  }, [graded, judged]);

  const known = selected !== null && graded.report.matrix.rows.includes(selected);
  const wanted = byHand ? BY_HAND : known ? selected : firstExperiment(graded.report);
  useEffect(() => {
    if (wanted === null || (run?.experiment === wanted && run.design === graded.design && !isOther(run, byHand)))
      return;
    const faults = byHand ?? graded.report.experiments.find(({ id }) => id === wanted)?.faults ?? [];
    workers.current?.quick.ask({ kind: 'trace', design: graded.design, experiment: wanted, faults: [...faults] });
  }, [wanted, byHand, graded.design, graded.report.experiments, run]);

  const select = useCallback((experiment: string) => setState((s) => ({ ...s, selected: experiment })), []);
  return useMemo(
    () => ({ ...state, judged: state.judged && state.asked === document, selected: wanted, select }),
    [state, document, wanted, select],
  );
}

/** Whether a run by hand is not of these faults. */
function isOther(run: Run, byHand: readonly Strike[] | null): boolean {
  return byHand !== null && JSON.stringify(run.faults) !== JSON.stringify(byHand);
}

function answered<S extends Grading>(state: S, answer: Answer, asked: Asked | null): S {
  switch (answer.kind) {
    case 'progress':
      return { ...state, running: { done: answer.done, of: answer.of } };
    case 'graded': {
      const { graded, tookMs } = answer;
      if (graded.hash === null)
        return {
          ...state,
          graded: withAnalysisOf(state.graded, graded),
          problems: [],
          running: null,
          revision: state.revision + 1,
          tookMs,
          judged: true,
        };
      // It is asked for only when the verdicts of the same document are there; their runs stay what they are.
      const { design } = state.graded;
      return { ...state, graded: { ...graded, design }, problems: [], running: null, pending: false };
    }
    case 'problems':
      return { ...state, problems: answer.problems, running: null, judged: true, pending: false };
    case 'run':
      // A worker gives copies; the design stays the one that was asked about, so that it is known again.
      return { ...state, run: asked?.kind === 'trace' ? { ...answer.run, design: asked.design } : answer.run };
  }
}

/** New verdicts; what took longer to find stays that of the last whole report until its own arrives. */
function withAnalysisOf(last: Graded, next: Graded): Graded {
  const { contributions, cheapest, hints, steady } = last.report;
  return { ...next, report: { ...next.report, contributions, cheapest, hints, steady } };
}
