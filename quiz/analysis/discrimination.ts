import { ENOUGH, type Figure, figure } from './figure';
import { correlation } from './moments';
import { normalTail, Z_95 } from './normal-tail';
import type { LearnerMark } from './rest-scores';

/**
 * Discrimination index: 100 times the correlation between the mark on the unit and the marks on the rest, −100 to 100; for a question that is right or wrong this is the
 * corrected point-biserial correlation, times 100. Over 50 very good, 30 to 50 adequate, 20 to 29 weak, under 20 very weak, negative probably invalid (Moodle). Interval by Fisher's
 * transformation. Sources: Moodle, "Quiz statistics calculations"; L. Crocker and J. Algina, "Introduction to Classical and Modern Test Theory" (1986), chapter 14.
 */
export function discriminationIndex(marks: readonly LearnerMark[]): Figure {
  return correlated(
    marks.map(({ mark }) => mark),
    marks.map(({ rest }) => rest),
  );
}

/** Point-biserial correlation with the whole, the unit included, times 100: higher than the corrected one by what the unit has in common with itself. */
export function pointBiserial(marks: readonly LearnerMark[]): Figure {
  return correlated(
    marks.map(({ mark }) => mark),
    marks.map(({ total }) => total),
  );
}

/** Chance of an index this low or lower where the true one is zero; 1 where there is no index. */
export function negativeTail(index: Figure): number {
  if (index.value === null || index.n < 4) return 1;
  return normalTail(-Math.atanh(clamped(index.value / 100)) * Math.sqrt(index.n - 3));
}

function correlated(xs: readonly number[], ys: readonly number[]): Figure {
  const n = xs.length;
  const r = correlation(xs, ys);
  if (r === null) return figure(null, n, ENOUGH.discrimination, { warning: n < 3 ? 'too-few' : 'no-spread' });
  if (n < 4) return figure(100 * r, n, ENOUGH.discrimination);
  const centre = Math.atanh(clamped(r));
  const half = Z_95 / Math.sqrt(n - 3);
  return figure(100 * r, n, ENOUGH.discrimination, {
    low: 100 * Math.tanh(centre - half),
    high: 100 * Math.tanh(centre + half),
  });
}

/** A correlation of exactly one has no finite transform. */
function clamped(r: number): number {
  return Math.max(-0.999999, Math.min(0.999999, r));
}
