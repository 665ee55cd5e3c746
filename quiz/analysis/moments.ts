/** Arithmetic mean; NaN for an empty list. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Sample covariance (n − 1) of two lists of equal length; NaN below two pairs. */
export function covariance(xs: readonly number[], ys: readonly number[]): number {
  if (xs.length !== ys.length) throw new RangeError(`${xs.length} values cannot be paired with ${ys.length}`);
  if (xs.length < 2) return Number.NaN;
  const meanX = mean(xs);
  const meanY = mean(ys);
  const sum = xs.reduce((total, x, index) => total + (x - meanX) * ((ys[index] as number) - meanY), 0);
  return sum / (xs.length - 1);
}

/** Sample variance (n − 1); NaN below two values. */
export function variance(values: readonly number[]): number {
  return covariance(values, values);
}

/** Product-moment correlation; null below three pairs or where one side does not vary. */
export function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  if (xs.length < 3) return null;
  const spread = Math.sqrt(variance(xs) * variance(ys));
  // Sums of equal decimals leave a rest of rounding that is no spread.
  return spread < 1e-12 ? null : Math.max(-1, Math.min(1, covariance(xs, ys) / spread));
}
