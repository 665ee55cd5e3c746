import type { MarkedAnswer } from './marked-answer';

/** How one learner did on one unit (a question, a template, a fact) and on everything else. */
export interface LearnerMark {
  learner: string;
  /** Mean mark on the unit, 0 to 1. */
  mark: number;
  /** Mean over all other answers of what the mark was above or below that question's average. */
  rest: number;
  /** The same over all answers, with the unit in it. */
  total: number;
}

interface Sum {
  score: number;
  /** Sum of marks above or below the average. */
  above: number;
  count: number;
}

/** Fewest answers beside the unit that tell how good a learner is at all. */
export const FEWEST_REST = 3;

/**
 * One pair a learner and unit, by unit. Learners of a pool are asked different questions, some of them easier: each mark is therefore taken as its difference from the
 * average of its question's template (`levelOf`). Where all are asked the same, that shifts everybody alike and changes no correlation, so that the classical figures come out.
 * Learners with fewer than `fewestRest` other answers are left out.
 */
export function restScores(
  answers: readonly MarkedAnswer[],
  unitsOf: (answer: MarkedAnswer) => readonly string[],
  levelOf: (answer: MarkedAnswer) => string,
  fewestRest = FEWEST_REST,
): Map<string, LearnerMark[]> {
  const levels = averages(answers, levelOf);
  const totals = new Map<string, Sum>();
  const byUnit = new Map<string, Map<string, Sum>>();
  for (const answer of answers) {
    const above = answer.score - (levels.get(levelOf(answer)) as number);
    add(totals, answer.learner, answer.score, above);
    for (const unit of new Set(unitsOf(answer))) {
      const learners = byUnit.get(unit) ?? new Map<string, Sum>();
      byUnit.set(unit, learners);
      add(learners, answer.learner, answer.score, above);
    }
  }
  return new Map([...byUnit].map(([unit, learners]) => [unit, marksOf(learners, totals, fewestRest)]));
}

function marksOf(learners: ReadonlyMap<string, Sum>, totals: ReadonlyMap<string, Sum>, fewest: number): LearnerMark[] {
  return [...learners].flatMap(([learner, unit]) => {
    const total = totals.get(learner) as Sum;
    const others = total.count - unit.count;
    if (others < Math.max(1, fewest)) return [];
    const rest = (total.above - unit.above) / others;
    return { learner, mark: unit.score / unit.count, rest, total: total.above / total.count };
  });
}

/** Mean mark by group. */
function averages(answers: readonly MarkedAnswer[], groupOf: (answer: MarkedAnswer) => string): Map<string, number> {
  const sums = new Map<string, Sum>();
  for (const answer of answers) add(sums, groupOf(answer), answer.score, 0);
  return new Map([...sums].map(([group, { score, count }]) => [group, score / count]));
}

function add(sums: Map<string, Sum>, key: string, score: number, above: number): void {
  const sum = sums.get(key);
  if (sum) {
    sum.score += score;
    sum.above += above;
    sum.count += 1;
  } else sums.set(key, { score, above, count: 1 });
}
