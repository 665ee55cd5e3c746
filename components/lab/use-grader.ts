import { useCallback, useEffect, useRef, useState } from 'react';
import type { DesignProblem, ParsedBrief, PriceSheet } from '@/simulator';
import { firstExperiment } from './grade-document';
import type { Answer, Graded, Question, Run } from './grader-messages';
import type { Doc } from './history';

export interface Grading {
  /** The last result; it stays while the next one runs. */
  graded: Graded;
  /** The last document could not be graded, for these reasons; the result is of the one before. */
  problems: DesignProblem[];
  /** Count of a run that takes long. */
  running: { done: number; of: number } | null;
  /** The document has changed since the result. */
  pending: boolean;
  /** Milliseconds the last grading took; null for the one that came with the page. */
  tookMs: number | null;
  /** The run that the timeline shows. */
  run: Run | null;
  selected: string | null;
  /** The worker has stopped; nothing is graded any more. */
  stopped: boolean;
}

/** Grades a document in a Web Worker whenever it changes, and runs the experiment that is chosen. */
export function useGrader(
  { brief, prices }: { brief: ParsedBrief; prices: PriceSheet },
  document: Doc,
  first: { graded: Graded; problems: DesignProblem[]; run: Run | null },
): Grading & { select: (experiment: string) => void } {
  const [state, setState] = useState<Grading>({
    ...first,
    running: null,
    pending: false,
    tookMs: null,
    selected: first.run?.experiment ?? null,
    stopped: false,
  });
  const ask = useWorker({ brief, prices }, setState);
  const shown = useRef(document);
  useEffect(() => {
    if (shown.current === document) return;
    shown.current = document;
    setState((s) => ({ ...s, pending: true }));
    ask({ kind: 'grade', document });
  }, [document, ask]);

  const { graded, selected, run } = state;
  const wanted =
    selected !== null && graded.report.matrix.rows.includes(selected) ? selected : firstExperiment(graded.report);
  useEffect(() => {
    if (wanted === null || (run?.experiment === wanted && run.design === graded.design)) return;
    const faults = graded.report.experiments.find(({ id }) => id === wanted)?.faults ?? [];
    ask({ kind: 'trace', design: graded.design, experiment: wanted, faults });
  }, [wanted, graded, run, ask]);

  const select = useCallback((experiment: string) => setState((s) => ({ ...s, selected: experiment })), []);
  return { ...state, selected: wanted, select };
}

type Asked = { kind: 'grade'; document: Doc } | Omit<Extract<Question, { kind: 'trace' }>, 'id'>;

/**
 * The worker, started with the page. At most one question of a kind is under way; while it is, only the newest next one is
 * kept, and an answer to an older one is dropped.
 */
function useWorker(
  setup: { brief: ParsedBrief; prices: PriceSheet },
  setState: (change: (s: Grading) => Grading) => void,
) {
  const worker = useRef<Worker | null>(null);
  const queue = useRef<{
    last: number;
    busy: Partial<Record<Asked['kind'], number>>;
    next: Partial<Record<Asked['kind'], Asked>>;
  }>({
    last: 0,
    busy: {},
    next: {},
  });
  const { brief, prices } = setup;

  const send = useCallback((asked: Asked) => {
    const { busy, next } = queue.current;
    if (worker.current === null || busy[asked.kind] !== undefined) {
      next[asked.kind] = asked;
      return;
    }
    queue.current.last += 1;
    busy[asked.kind] = queue.current.last;
    worker.current.postMessage({ ...asked, id: queue.current.last } as Question);
  }, []);

  useEffect(() => {
    const started = new Worker(new URL('./grade.worker.ts', import.meta.url), { type: 'module' });
    worker.current = started;
    started.postMessage({ kind: 'setup', brief, prices } satisfies Question);
    started.onmessage = ({ data }: MessageEvent<Answer>) => {
      const { busy, next } = queue.current;
      if (data.kind === 'progress') {
        if (busy.grade === data.id) setState((s) => ({ ...s, running: { done: data.done, of: data.of } }));
        return;
      }
      const kind = data.kind === 'run' ? 'trace' : 'grade';
      delete busy[kind];
      const waiting = next[kind];
      delete next[kind];
      if (waiting) send(waiting);
      else setState((s) => answered(s, data));
    };
    started.onerror = () => setState((s) => ({ ...s, stopped: true, running: null }));
    const { next } = queue.current;
    for (const kind of ['grade', 'trace'] as const) {
      const waiting = next[kind];
      delete next[kind];
      if (waiting) send(waiting);
    }
    return () => {
      started.terminate();
      worker.current = null;
      queue.current.busy = {};
    };
  }, [brief, prices, send, setState]);
  return send;
}

function answered(state: Grading, answer: Exclude<Answer, { kind: 'progress' }>): Grading {
  switch (answer.kind) {
    case 'graded':
      return { ...state, graded: answer.graded, problems: [], running: null, pending: false, tookMs: answer.tookMs };
    case 'problems':
      return { ...state, problems: answer.problems, running: null, pending: false };
    case 'run':
      return { ...state, run: answer.run };
  }
}
