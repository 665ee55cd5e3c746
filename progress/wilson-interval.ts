/** Standard normal quantile for a two-sided interval of 95 %. */
export const Z95 = 1.959963984540054;

/** A share with its uncertainty; all from 0 to 1. */
export interface Interval {
  low: number;
  high: number;
}

/**
 * Wilson's score interval for a share of successes in `n` independent trials: unlike the normal approximation it stays
 * within 0 and 1 and is honest for a handful of answers. Nothing known (`n` = 0) gives 0 to 1. Throws a RangeError for
 * counts that cannot be.
 *
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American
 * Statistical Association 22 (1927), 209–212.
 */
export function wilsonInterval(successes: number, n: number, z = Z95): Interval {
  if (!Number.isInteger(n) || !Number.isInteger(successes) || successes < 0 || successes > n)
    throw new RangeError(`${successes} of ${n} is not a count of successes`);
  if (n === 0) return { low: 0, high: 1 };
  const share = successes / n;
  const z2 = z * z;
  const centre = (share + z2 / (2 * n)) / (1 + z2 / n);
  const half = (z / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  return {
    low: successes === 0 ? 0 : Math.max(0, centre - half),
    high: successes === n ? 1 : Math.min(1, centre + half),
  };
}
