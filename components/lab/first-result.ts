import { type DesignProblem, type ParsedBrief, type PriceSheet, simulate } from '@/simulator';
import { firstExperiment, gradeDocument } from './grade-document';
import type { Graded, Run } from './grader-messages';
import type { Doc } from './history';

/** What the lab shows before anything was edited. */
export interface FirstResult {
  graded: Graded;
  problems: DesignProblem[];
  run: Run | null;
}

/** The draft's report; that of the starting design where the draft cannot be graded yet. */
export function firstResult(brief: ParsedBrief, prices: PriceSheet, document: Doc): FirstResult {
  const own = gradeDocument(brief, prices, document);
  const graded = own.graded ?? gradeDocument(brief, prices, brief.start).graded;
  if (graded === null) throw new Error(`The starting design of ${brief.id} was read and cannot be graded.`);
  return { graded, problems: own.problems ?? [], run: firstRun(brief, graded) };
}

function firstRun(brief: ParsedBrief, { report, design }: Graded): Run | null {
  const experiment = firstExperiment(report);
  const faults = report.experiments.find(({ id }) => id === experiment)?.faults;
  if (experiment === null || faults === undefined) return null;
  return { experiment, faults, design, trace: simulate(design, brief, faults) };
}
