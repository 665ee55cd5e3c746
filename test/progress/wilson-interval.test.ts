import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '@/progress/wilson-interval';

describe('the Wilson interval', () => {
  // Computed by solving |p̂ − p| = z·√(p(1 − p)/n) for p, the definition that the closed form comes from.
  it.each([
    { successes: 0, n: 0, low: 0, high: 1 },
    { successes: 0, n: 10, low: 0, high: 0.27753 },
    { successes: 10, n: 10, low: 0.72247, high: 1 },
    { successes: 1, n: 1, low: 0.20655, high: 1 },
    { successes: 8, n: 10, low: 0.49016, high: 0.94332 },
    { successes: 50, n: 100, low: 0.40383, high: 0.59617 },
  ])('of $successes in $n is $low to $high', ({ successes, n, low, high }) => {
    const interval = wilsonInterval(successes, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  const counts = fc
    .integer({ min: 1, max: 5000 })
    .chain((n) => fc.record({ n: fc.constant(n), successes: fc.integer({ min: 0, max: n }) }));

  it('ends where the share lies exactly z standard errors away', () => {
    fc.assert(
      fc.property(counts, ({ n, successes }) => {
        const z = 1.959963984540054;
        const share = successes / n;
        const { low, high } = wilsonInterval(successes, n);
        for (const end of [low, high]) {
          if (end === 0 || end === 1) continue;
          expect(Math.abs(share - end)).toBeCloseTo(z * Math.sqrt((end * (1 - end)) / n), 9);
        }
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
      }),
    );
  });

  it('mirrors when right and wrong change places', () => {
    fc.assert(
      fc.property(counts, ({ n, successes }) => {
        const one = wilsonInterval(successes, n);
        const other = wilsonInterval(n - successes, n);
        expect(one.low).toBeCloseTo(1 - other.high, 12);
      }),
    );
  });

  it.each([
    [-1, 3],
    [4, 3],
    [0.5, 3],
    [1, 2.5],
  ])('refuses %d of %d', (successes, n) => {
    expect(() => wilsonInterval(successes, n)).toThrow(RangeError);
  });
});
