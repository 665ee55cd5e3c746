import { ENOUGH, type Figure, figure } from './figure';
import { variance } from './moments';
import { Z_95 } from './normal-tail';

/**
 * Internal consistency of a test that everybody sat, per cent: Cronbach's alpha, which for questions that are right or wrong is Kuder and Richardson's formula 20. `scores` has one row a
 * learner, one mark a question. 75 or more is fine, under 64 unsatisfactory (Moodle). Rows of unequal length give "incomplete".
 *
 * Sources: L. Cronbach, "Coefficient alpha and the internal structure of tests", Psychometrika 16 (1951), 297–334; interval: D. Bonett, "Sample size requirements for testing and
 * estimating coefficient alpha", Journal of Educational and Behavioral Statistics 27 (2002), 335–340.
 */
export function internalConsistency(scores: readonly (readonly number[])[]): Figure {
  const n = scores.length;
  const k = scores[0]?.length ?? 0;
  const none = (warning: 'too-few' | 'no-spread' | 'incomplete') => figure(null, n, ENOUGH.consistency, { warning });
  if (scores.some((row) => row.length !== k)) return none('incomplete');
  if (n < 3 || k < 2) return none('too-few');
  const totals = variance(scores.map((row) => row.reduce((sum, mark) => sum + mark, 0)));
  if (totals < 1e-12) return none('no-spread');
  const items = Array.from({ length: k }, (_, item) => variance(scores.map((row) => row[item] as number)));
  const alpha = (k / (k - 1)) * (1 - items.reduce((sum, one) => sum + one, 0) / totals);
  const half = Z_95 * Math.sqrt((2 * k) / ((k - 1) * (n - 2)));
  const bound = (by: number) => 100 * (1 - Math.exp(Math.log(Math.max(1 - alpha, 1e-9)) + by));
  return figure(100 * alpha, n, ENOUGH.consistency, { low: bound(half), high: bound(-half) });
}
