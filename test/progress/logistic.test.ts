import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialAtLeast } from '@/progress/binomial';
import { drawParameters, fitLogistic, logistic, logOdds } from '@/progress/logistic';
import { normalStream } from '@/progress/normal-stream';

const WIDE = { mean: 0, sd: 100 };

/** So many observations of one feature, the first `yes` of them a yes. */
function coin(yes: number, of: number) {
  return Array.from({ length: of }, (_, index) => ({ features: [{ index: 0, value: 1 }], yes: index < yes }));
}

describe('logistic regression', () => {
  test('finds the share where nothing was believed before', () => {
    expect(logistic(fitLogistic(coin(30, 40), [WIDE]).mode[0] ?? 0)).toBeCloseTo(0.75, 4);
  });

  test('stays with the prior where there is nothing to see', () => {
    const { mode, factor } = fitLogistic([], [{ mean: 1.5, sd: 0.5 }]);
    expect(mode).toEqual([1.5]);
    expect(factor).toEqual([[2]]);
  });

  test('finds where slope and prior balance, for two features', () => {
    const observations = coin(9, 10).map(({ yes }, index) => ({
      features: [{ index: 0, value: 1 }, ...(index % 2 === 0 ? [{ index: 1, value: 2 }] : [])],
      yes,
    }));
    const priors = [
      { mean: 0, sd: 1 },
      { mean: 1, sd: 2 },
    ];
    const { mode } = fitLogistic(observations, priors);
    for (const [index, { mean, sd }] of priors.entries()) {
      const slope = observations.reduce((sum, { features, yes }) => {
        const odds = features.reduce((total, one) => total + one.value * (mode[one.index] ?? 0), 0);
        const value = features.find((one) => one.index === index)?.value ?? 0;
        return sum + ((yes ? 1 : 0) - logistic(odds)) * value;
      }, 0);
      expect(slope).toBeCloseTo(((mode[index] ?? 0) - mean) / sd ** 2, 6);
    }
  });

  test('draws around the mode with the posterior’s spread', () => {
    const posterior = fitLogistic([], [{ mean: 2, sd: 0.5 }]);
    const next = normalStream(3);
    const drawn = Array.from({ length: 4_000 }, () => drawParameters(posterior, [next()])[0] ?? 0);
    const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
    const spread = Math.sqrt(drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / drawn.length);
    expect(mean).toBeCloseTo(2, 1);
    expect(spread).toBeCloseTo(0.5, 1);
  });

  test('has log odds as the inverse of the logistic function', () => {
    fc.assert(
      fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (x) => {
        expect(logOdds(logistic(x))).toBeCloseTo(x, 4);
      }),
    );
  });
});

describe('the tail of the binomial distribution', () => {
  test.each([
    [0, 10, 0.3, 1],
    [11, 10, 0.3, 0],
    [10, 10, 0.5, 1 / 1024],
    [1, 3, 0.5, 7 / 8],
    [45, 65, 1, 1],
    [45, 65, 0, 0],
  ])('at least %i of %i with chance %d is %d', (least, n, p, chance) => {
    expect(binomialAtLeast(least, n, p)).toBeCloseTo(chance, 12);
  });

  test('and of its mirror image add up to 1', () => {
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 65 }), share, (least, p) => {
        expect(binomialAtLeast(least, 65, p) + binomialAtLeast(66 - least, 65, 1 - p)).toBeCloseTo(1, 9);
      }),
    );
  });
});
