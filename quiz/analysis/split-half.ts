import { ENOUGH, type Figure, figure } from './figure';
import type { MarkedAnswer } from './marked-answer';
import { correlation } from './moments';

/** Fewest answers of a learner in each half. */
const FEWEST = 4;

/**
 * Consistency of a pool from which everybody was asked something else, per cent: every learner's answers are dealt in turn to two halves, and the correlation of the halves is stepped up
 * to the whole length. Stands in for alpha, which needs the same questions for all. Marks are differences from the average of their template.
 *
 * Source: W. Brown and C. Spearman, both British Journal of Psychology 3 (1910), 271–295 and 296–322.
 */
export function splitHalf(answers: readonly MarkedAnswer[]): Figure {
  const levels = new Map<string, { sum: number; count: number }>();
  for (const { template, score } of answers) {
    const level = levels.get(template) ?? { sum: 0, count: 0 };
    levels.set(template, { sum: level.sum + score, count: level.count + 1 });
  }
  const halves = new Map<string, [Half, Half]>();
  const dealt = new Map<string, number>();
  for (const { learner, template, score } of answers) {
    const turn = dealt.get(learner) ?? 0;
    dealt.set(learner, turn + 1);
    const pair = halves.get(learner) ?? [
      { sum: 0, count: 0 },
      { sum: 0, count: 0 },
    ];
    halves.set(learner, pair);
    const level = levels.get(template) as Half;
    const half = pair[turn % 2] as Half;
    half.sum += score - level.sum / level.count;
    half.count += 1;
  }
  const able = [...halves.values()].filter((pair) => pair.every(({ count }) => count >= FEWEST));
  const side = (index: 0 | 1) => able.map((pair) => pair[index].sum / pair[index].count);
  const r = correlation(side(0), side(1));
  if (r === null)
    return figure(null, able.length, ENOUGH.consistency, { warning: able.length < 3 ? 'too-few' : 'no-spread' });
  // Below zero the step would run away; a pool cannot be less consistent than not at all.
  return figure(r <= 0 ? 0 : (200 * r) / (1 + r), able.length, ENOUGH.consistency);
}

interface Half {
  sum: number;
  count: number;
}
