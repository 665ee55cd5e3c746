/**
 * Chance of at least `least` successes in `n` independent trials, each of chance `p`: the sum of the binomial probabilities,
 * whose logarithms are added up from one term to the next.
 */
export function binomialAtLeast(least: number, n: number, p: number): number {
  if (least <= 0) return 1;
  if (least > n || p <= 0) return 0;
  if (p >= 1) return 1;
  const odds = Math.log(p) - Math.log1p(-p);
  let log = n * Math.log1p(-p);
  let sum = 0;
  for (let k = 0; k <= n; k++) {
    if (k >= least) sum += Math.exp(log);
    log += Math.log(n - k) - Math.log(k + 1) + odds;
  }
  return Math.min(1, sum);
}
