import { ENOUGH, type Figure, figure } from './figure';
import { covariance } from './moments';
import type { LearnerMark } from './rest-scores';

/**
 * Discriminative efficiency: the covariance of the mark with the rest, per cent of the largest that these very marks could have, which is that of both lists sorted.
 * Tells a very easy or hard question that discriminates as far as it can from one that does not. Source: Moodle, "Quiz statistics calculations".
 */
export function discriminativeEfficiency(marks: readonly LearnerMark[]): Figure {
  const n = marks.length;
  if (n < 3) return figure(null, n, ENOUGH.discrimination, { warning: 'too-few' });
  const xs = marks.map(({ mark }) => mark);
  const ys = marks.map(({ rest }) => rest);
  const ascending = (values: readonly number[]) => [...values].sort((a, b) => a - b);
  const most = covariance(ascending(xs), ascending(ys));
  if (!(most > 1e-12)) return figure(null, n, ENOUGH.discrimination, { warning: 'no-spread' });
  return figure((100 * covariance(xs, ys)) / most, n, ENOUGH.discrimination);
}
