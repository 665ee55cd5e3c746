import { ENOUGH, type Figure, figure } from '@/quiz/analysis/figure';
import type { MarkedAnswer } from '@/quiz/analysis/marked-answer';
import { type UnitFigures, unitFigures } from '@/quiz/analysis/unit-figures';

/** A learner's first answer to one question that their class was asked. */
export interface ClassAnswer extends MarkedAnswer {
  /** The question's place in what was set: the same for everybody, whatever values their own had. */
  question: string;
  /** Misconceptions that its options offered. */
  offered: readonly string[];
}

/** How many of a class hold a misconception. */
export interface HeldBelief {
  id: string;
  /** Learners who chose it at least once. */
  holders: number;
  /** Share of those to whom it was offered, 0 to 1; `n` counts learners. */
  share: Figure;
}

/** What a class's answers say. */
export interface ClassFigures {
  answers: number;
  learners: number;
  questions: UnitFigures[];
  templates: UnitFigures[];
  facts: UnitFigures[];
  topics: UnitFigures[];
  /** Those held most first; only what somebody holds. */
  beliefs: HeldBelief[];
}

/** Figures of a class per question, template, main fact and topic, and the misconceptions by number of learners. */
export function classFigures(answers: readonly ClassAnswer[]): ClassFigures {
  const questionOf = new Map<MarkedAnswer, string>(answers.map((answer) => [answer, answer.question]));
  const by = (unitsOf: (answer: MarkedAnswer) => readonly string[]) => unitFigures(answers, { unitsOf });
  return {
    answers: answers.length,
    learners: new Set(answers.map(({ learner }) => learner)).size,
    questions: by((answer) => [questionOf.get(answer) ?? '']),
    templates: by(({ template }) => [template]),
    facts: by(({ facts }) => facts.slice(0, 1)),
    topics: by(({ topic }) => [topic]),
    beliefs: heldBeliefs(answers),
  };
}

function heldBeliefs(answers: readonly ClassAnswer[]): HeldBelief[] {
  const offeredTo = learnersBy(answers, ({ offered }) => offered);
  const heldBy = learnersBy(answers, ({ beliefs }) => beliefs);
  return [...heldBy]
    .map(([id, holders]) => {
      const to = new Set([...(offeredTo.get(id) ?? []), ...holders]).size;
      return { id, holders: holders.size, share: figure(holders.size / to, to, ENOUGH.uptake) };
    })
    .sort((a, b) => b.holders - a.holders || (b.share.value ?? 0) - (a.share.value ?? 0) || (a.id < b.id ? -1 : 1));
}

function learnersBy(
  answers: readonly ClassAnswer[],
  idsOf: (answer: ClassAnswer) => readonly string[],
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const answer of answers) {
    for (const id of idsOf(answer)) {
      const learners = found.get(id) ?? new Set();
      found.set(id, learners.add(answer.learner));
    }
  }
  return found;
}
