import type { Requirement } from '../design/brief';
import type { Design } from '../design/design';
import type { ParsedBrief } from '../design/parse-brief';
import { TRAFFIC } from '../design/traffic';
import { typicalAvailability } from './availability';
import { costOf } from './cost';
import { planExperiments } from './experiments';
import type { PriceSheet } from './price-sheet';
import { measure } from './verdict';

/** What a design is asked, besides itself. */
export interface Question {
  brief: ParsedBrief;
  prices: PriceSheet;
  seed: number;
  /** Work that may still be done: resources × experiments. Counted, never timed, so that every machine stops at the same place. */
  work: { left: number };
}

/** Work one analysis may take; a few seconds at the most. */
export const WORK_OF_AN_ANALYSIS = 40_000;

/** Whether a design meets one requirement at typical constants; stops at the first experiment that says no. */
export function meets(design: Design, requirement: Requirement, question: Question, without?: string): boolean {
  const { brief, prices, seed } = question;
  if (requirement.measure === 'monthly-cost')
    return costOf(design, brief.workload, prices).totalUsd <= requirement.bound;
  if (requirement.measure === 'availability') return typicalAvailability(design, brief, without) >= requirement.bound;
  const classes = requirement.classes ?? TRAFFIC;
  return planExperiments(design, { ...brief, requirements: [requirement] }, seed, without).every((experiment) => {
    const { events, segments } = experiment.trace('typical');
    question.work.left -= design.resources.length + (events.length + segments.length) / 10;
    return measure(requirement, experiment.evidence('typical', classes)).holds;
  });
}
