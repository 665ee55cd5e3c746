import { describe, expect, it } from 'vitest';
import { arrivalWithin, chanceOfArrival } from '@/simulator/kernel/arrivals';
import { RandomStream } from '@/simulator/kernel/random';

describe('what comes by chance', () => {
  it.each([1e-9, 1e-4, 0.1, 0.49, 0.51, 1, 5, 30, 39, 41])(
    'comes within its %f-th of the mean time as often as the exponential says',
    (x) => {
      expect(chanceOfArrival(x, 1)).toBeCloseTo(-Math.expm1(-x), 13);
    },
  );

  it.each([0.01, 1, 6])('comes, cut off after %f mean times, at the mean of the cut exponential', (x) => {
    const luck = new RandomStream(3, 'arrivals');
    const n = 40_000;
    let sum = 0;
    for (let i = 0; i < n; i++) sum += arrivalWithin(luck, x / 1000, 1000);
    const mean = 1000 * (1 / x - Math.exp(-x) / -Math.expm1(-x));
    expect(Math.abs(sum / n - mean)).toBeLessThan(6);
  });
});
