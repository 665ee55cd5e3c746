/** Standard normal quantile of a two-sided interval of 95 %. */
export const Z_95 = 1.959963984540054;

/**
 * Chance that a standard normal value is above `z`. By the power series of the distribution near the middle and Laplace's continued fraction beyond; relative
 * error below 1e-12. Source: M. Abramowitz and I. Stegun, "Handbook of Mathematical Functions", 26.2.10 and 26.2.14.
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z > 3) {
    let fraction = z;
    for (let depth = 60; depth > 0; depth--) fraction = z + depth / fraction;
    return density / fraction;
  }
  let term = z;
  let sum = z;
  for (let odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 - density * sum;
}
