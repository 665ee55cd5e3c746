import './no-eval';
import { type ParsedBrief, type PriceSheet, simulate } from '@/simulator';
import { gradeDocument } from './grade-document';
import type { Answer, Question } from './grader-messages';

/** Runs the simulator beside the page, so that typing never waits for it. */

declare const self: DedicatedWorkerGlobalScope;

/** A run shorter than this is not worth a line on the page. */
const QUIET_MS = 120;

let setup: { brief: ParsedBrief; prices: PriceSheet } | null = null;

self.onmessage = ({ data }: MessageEvent<Question>) => {
  if (data.kind === 'setup') setup = { brief: data.brief, prices: data.prices };
  else if (setup !== null) self.postMessage(answer(data, setup));
};

function answer(question: Exclude<Question, { kind: 'setup' }>, { brief, prices }: NonNullable<typeof setup>): Answer {
  const { id } = question;
  if (question.kind === 'trace') {
    const { design, experiment, faults } = question;
    return { kind: 'run', id, run: { experiment, faults, design, trace: simulate(design, brief, faults) } };
  }
  const startedAt = performance.now();
  const onExperiment = (done: number, of: number) => {
    if (performance.now() - startedAt > QUIET_MS) self.postMessage({ kind: 'progress', id, done, of } satisfies Answer);
  };
  const { analyse } = question;
  const { graded, problems } = gradeDocument(brief, prices, question.document, { analyse, onExperiment });
  if (graded === null) return { kind: 'problems', id, problems };
  return { kind: 'graded', id, graded, tookMs: performance.now() - startedAt };
}
