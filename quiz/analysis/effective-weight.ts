import { ENOUGH, type Figure, figure } from './figure';
import { covariance } from './moments';
import type { LearnerMark } from './rest-scores';

/**
 * Effective weight of every unit, per cent: how much of the differences between learners it makes, the square root of its covariance with the whole as a share of the sum of all
 * those roots. A unit with a negative covariance has none and counts for nothing in the sum. Source: Moodle, "Quiz statistics calculations".
 */
export function effectiveWeights(units: ReadonlyMap<string, readonly LearnerMark[]>): Map<string, Figure> {
  const roots = new Map<string, number>();
  for (const [unit, marks] of units) {
    const shared = covariance(
      marks.map(({ mark }) => mark),
      marks.map(({ total }) => total),
    );
    roots.set(unit, Number.isNaN(shared) || shared < 0 ? Number.NaN : Math.sqrt(shared));
  }
  const sum = [...roots.values()].reduce((total, root) => total + (Number.isNaN(root) ? 0 : root), 0);
  return new Map(
    [...units].map(([unit, marks]) => {
      const root = roots.get(unit) as number;
      const missing = marks.length < 2 ? 'too-few' : Number.isNaN(root) ? 'negative-covariance' : 'no-spread';
      if (Number.isNaN(root) || sum < 1e-9)
        return [unit, figure(null, marks.length, ENOUGH.discrimination, { warning: missing })];
      return [unit, figure((100 * root) / sum, marks.length, ENOUGH.discrimination)];
    }),
  );
}
