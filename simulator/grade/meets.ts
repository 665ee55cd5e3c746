import type { Requirement } from '../design/brief';
import type { Design } from '../design/design';
import type { ParsedBrief } from '../design/parse-brief';
import { TRAFFIC } from '../design/traffic';
import { reachesYearly } from './availability';
import { costOf } from './cost';
import { askedKinds, type PlannedExperiment, planKind } from './experiments';
import type { PriceSheet } from './price-sheet';
import { measure } from './verdict';

/** What a design is asked, besides itself. */
export interface Question {
  brief: ParsedBrief;
  prices: PriceSheet;
  seed: number;
  /** Work that may still be done: resources × experiments. Counted, never timed, so that every machine stops at the same place. */
  work: { left: number };
  /** Experiments of the design asked about last: requirements that name the same fault share its run. */
  last?: { design: Design; without: string | undefined; byKind: Map<string, PlannedExperiment[]> };
}

/** Work one analysis may take; a few seconds at the most. */
export const WORK_OF_AN_ANALYSIS = 40_000;

/** Whether a design meets one requirement at typical constants; stops at the first experiment that says no. */
export function meets(design: Design, requirement: Requirement, question: Question, without?: string): boolean {
  const { brief, prices } = question;
  if (requirement.measure === 'monthly-cost')
    return costOf(design, brief.workload, prices).totalUsd <= requirement.bound;
  if (requirement.measure === 'availability') {
    const { reaches, episodes } = reachesYearly(design, brief, requirement.bound, { seed: question.seed, without });
    question.work.left -= design.resources.length * episodes;
    return reaches;
  }
  const classes = requirement.classes ?? TRAFFIC;
  return askedKinds(requirement).every((kinds) =>
    planned(design, kinds, question, without).every((experiment) => {
      if (!experiment.hasRun) {
        const { events, segments } = experiment.trace('typical');
        question.work.left -= design.resources.length + (events.length + segments.length) / 10;
      }
      const { holds } = measure(requirement, experiment.evidence('typical', classes));
      return holds && !experiment.isCutShort;
    }),
  );
}

function planned(design: Design, kinds: string, question: Question, without?: string): PlannedExperiment[] {
  if (question.last?.design !== design || question.last.without !== without)
    question.last = { design, without, byKind: new Map() };
  let experiments = question.last.byKind.get(kinds);
  if (experiments === undefined) {
    experiments = planKind(design, question.brief, question.seed, kinds, without === undefined ? {} : { without });
    question.last.byKind.set(kinds, experiments);
  }
  return experiments;
}
