import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialAtLeast } from '@/progress/binomial';
import { examScore, leastRight } from '@/progress/exam-score';

const EXAM = { questions: 65, pass: 720, scale: [100, 1000] } as const;

describe('the score of an exam', () => {
  test.each([
    { right: 65, counted: 65, score: 1000, passes: true, verdict: 'above' },
    { right: 55, counted: 65, score: 861.5, passes: true, verdict: 'above' },
    { right: 45, counted: 65, score: 723.1, passes: true, verdict: 'open' },
    { right: 44, counted: 65, score: 709.2, passes: false, verdict: 'open' },
    { right: 30, counted: 65, score: 515.4, passes: false, verdict: 'below' },
    { right: 0, counted: 65, score: 100, passes: false, verdict: 'below' },
    { right: 5, counted: 5, score: 1000, passes: true, verdict: 'open' },
    { right: 0, counted: 0, score: 100, passes: false, verdict: 'open' },
  ])('of $right right of $counted is $score, $verdict', ({ right, counted, score, passes, verdict }) => {
    const told = examScore(right, counted, EXAM);
    expect(told.score).toBeCloseTo(score, 1);
    expect(told).toMatchObject({ right, counted, passes, verdict });
  });

  test('needs 45 right of 65, and passes from there on', () => {
    expect(leastRight(EXAM)).toBe(45);
    expect([44, 45].map((right) => examScore(right, 65, EXAM).passes)).toEqual([false, true]);
  });

  test('lies in its interval, which lies on the scale and narrows with questions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 130 }), fc.float({ min: 0, max: 1, noNaN: true }), (counted, share) => {
        const right = Math.round(share * counted);
        const { score, interval } = examScore(right, counted, EXAM);
        expect(interval.low).toBeGreaterThanOrEqual(100);
        expect(interval.high).toBeLessThanOrEqual(1000);
        expect(score).toBeGreaterThanOrEqual(interval.low - 1e-9);
        expect(score).toBeLessThanOrEqual(interval.high + 1e-9);
        const twice = examScore(2 * right, 2 * counted, EXAM).interval;
        expect(twice.high - twice.low).toBeLessThan(interval.high - interval.low + 1e-9);
      }),
    );
  });

  test.each([0.3, 0.5, 0.7, 0.85, 0.95])(
    'of candidates who are right with chance %d on every question has an interval that holds their true score 19 times in 20, within 3 points',
    (share) => {
      const truth = 100 + 900 * share;
      // Summed over every outcome with its chance, not drawn by lot.
      const held = Array.from({ length: 66 }, (_, right) => {
        const { low, high } = examScore(right, 65, EXAM).interval;
        const chance = binomialAtLeast(right, 65, share) - binomialAtLeast(right + 1, 65, share);
        return low <= truth && truth <= high ? chance : 0;
      }).reduce((sum, chance) => sum + chance, 0);
      expect(Math.abs(held - 0.95)).toBeLessThan(0.03);
    },
  );
});
