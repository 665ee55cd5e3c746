import { ENOUGH, type Figure, figure } from './figure';
import { mean, variance } from './moments';
import { Z_95 } from './normal-tail';

/**
 * Facility: mean mark as a share of the most, 0 (nobody) to 1 (everybody); `n` counts answers. The interval is that of the mean, with two answers more on
 * each side so that a handful of equal answers is not taken for certainty. Sources: Moodle, "Quiz statistics calculations"; A. Agresti and B. Coull, "Approximate is better
 * than 'exact' for interval estimation of binomial proportions", The American Statistician 52 (1998), 119–126.
 */
export function facility(scores: readonly number[]): Figure {
  if (scores.length === 0) return figure(null, 0, ENOUGH.facility);
  const padded = [...scores, 0, 0, 1, 1];
  const half = Z_95 * Math.sqrt(variance(padded) / padded.length);
  const centre = mean(padded);
  return figure(mean(scores), scores.length, ENOUGH.facility, {
    low: Math.max(0, centre - half),
    high: Math.min(1, centre + half),
  });
}
