import type { RandomStream } from './random';

/**
 * Chance that something that happens `rate` times a second by chance happens at least once in `lengthS` seconds: 1 − e^(−rate × length), by
 * the series of the exponential below a half and by doubling above, so that it takes + − × ÷ alone and every engine gives the same bits.
 */
export function chanceOfArrival(rate: number, lengthS: number): number {
  const x = rate * lengthS;
  if (x > 40) return 1;
  if (x > 0.5) {
    const half = chanceOfArrival(rate, lengthS / 2);
    return half * (2 - half);
  }
  let term = x;
  let sum = x;
  for (let k = 2; k <= 14; k++) {
    term *= -x / k;
    sum += term;
  }
  return sum;
}

/** Moment of the first of them within `lengthS`, given that there is one: an exponential cut off there, by rejection; to the millisecond. */
export function arrivalWithin(luck: RandomStream, rate: number, lengthS: number): number {
  for (;;) {
    const at = luck.uniform() * lengthS;
    if (luck.uniform() >= chanceOfArrival(rate, at)) return Math.round(at * 1000) / 1000;
  }
}
