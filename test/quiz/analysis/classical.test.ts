import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discriminationBand } from '@/quiz/analysis/bands';
import { discriminationIndex, negativeTail, pointBiserial } from '@/quiz/analysis/discrimination';
import { discriminativeEfficiency } from '@/quiz/analysis/discriminative-efficiency';
import { effectiveWeights } from '@/quiz/analysis/effective-weight';
import { facility } from '@/quiz/analysis/facility';
import { figure, warningWords } from '@/quiz/analysis/figure';
import { internalConsistency } from '@/quiz/analysis/internal-consistency';
import { firstAnswers } from '@/quiz/analysis/marked-answer';
import { restScores } from '@/quiz/analysis/rest-scores';
import { splitHalf } from '@/quiz/analysis/split-half';
import { uptakes } from '@/quiz/analysis/uptake';
import { Random } from '@/quiz/random';
import { marked, simulatedAnswers, testOf, trueUnits } from './simulated';

// Five learners, four questions; the figures beside follow from the definitions, worked out apart from this code.
const ROWS = [
  [1, 1, 1, 1],
  [1, 1, 1, 0],
  [1, 1, 0, 0],
  [1, 0, 0, 0],
  [0, 0, 0, 1],
];
const answers = testOf(ROWS);
const byItem = restScores(
  answers,
  ({ template }) => [template],
  ({ template }) => template,
);
const marks = (item: string) => byItem.get(item) ?? [];

describe('the classical figures of a small test', () => {
  it.each([
    ['q0', 0.8, 19.61, 28.57],
    ['q1', 0.6, 61.24, 100],
    ['q2', 0.4, 76.38, 100],
    ['q3', 0.4, -21, -25],
  ])('%s: facility %d, discrimination %d, efficiency %d', (item, easy, index, efficiency) => {
    expect(facility(answers.filter(({ template }) => template === item).map(({ score }) => score)).value).toBeCloseTo(
      easy,
    );
    expect(discriminationIndex(marks(item)).value).toBeCloseTo(index, 1);
    expect(discriminativeEfficiency(marks(item)).value).toBeCloseTo(efficiency, 1);
  });

  it('the whole has more in common with a question than the rest has', () => {
    for (const item of byItem.keys())
      expect(pointBiserial(marks(item)).value).toBeGreaterThan(discriminationIndex(marks(item)).value as number);
  });

  it('weights add up to 100', () => {
    const weights = [...effectiveWeights(byItem).values()].map(({ value }) => value ?? 0);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100);
    expect(weights.map((weight) => Math.round(10 * weight) / 10)).toEqual([21.8, 30.8, 32, 15.4]);
  });

  it('warns of five learners in words', () => {
    expect(warningWords(discriminationIndex(marks('q1')))).toBe('Only 5 learners; read it from 100 on.');
    expect(warningWords(discriminationIndex([]))).toBe('Only 0 learners; read it from 100 on.');
    expect(warningWords(figure(1, 100, 100))).toBeNull();
  });

  it('says so where everybody did alike', () => {
    const alike = restScores(
      testOf([
        [1, 1, 0, 1],
        [1, 0, 1, 0],
        [1, 0, 0, 1],
      ]),
      ({ template }) => [template],
      ({ template }) => template,
    );
    expect(discriminationIndex(alike.get('q0') ?? []).warning).toBe('no-spread');
    expect(discriminativeEfficiency(alike.get('q0') ?? []).warning).toBe('no-spread');
  });

  it('gives no weight to a question that the better ones get wrong', () => {
    const turned = new Map([
      ['q', [0, 1, 2, 3].map((at) => ({ learner: `${at}`, mark: at < 2 ? 1 : 0, rest: at, total: at }))],
    ]);
    expect(effectiveWeights(turned).get('q')).toMatchObject({ value: null, warning: 'negative-covariance' });
  });
});

describe('internal consistency', () => {
  // Kuder-Richardson 20 of the table above: 4/3 · (1 − (0.2 + 0.3 + 0.3 + 0.3) / 1.7), with sample variances.
  it('is KR-20 for right and wrong', () => {
    expect(internalConsistency(ROWS).value).toBeCloseTo((400 / 3) * (1 - 1.1 / 1.7), 6);
  });

  it('is 100 where all questions measure the same without error', () => {
    expect(
      internalConsistency([
        [1, 1, 1],
        [0, 0, 0],
        [1, 1, 1],
        [0, 0, 0],
      ]).value,
    ).toBeCloseTo(100);
  });

  it.each([
    ['a hole', [[1, 1], [1]], 'incomplete'],
    [
      'two learners',
      [
        [1, 0],
        [0, 1],
      ],
      'too-few',
    ],
    [
      'equal totals',
      [
        [1, 0],
        [0, 1],
        [1, 0],
      ],
      'no-spread',
    ],
  ])('is not told of %s', (_, rows, warning) => {
    expect(internalConsistency(rows)).toMatchObject({ value: null, warning });
  });

  it('of a pool is near that of a test of the same length', () => {
    const random = new Random('halves');
    const { answers: pool } = simulatedAnswers(random, trueUnits(random, 40), 600);
    const rows = Array.from({ length: 600 }, () => Array<number>(40).fill(0));
    for (const { learner, template, score } of pool)
      (rows[Number(learner.slice(1))] as number[])[Number(template.slice(1))] = score;
    const halves = splitHalf(pool).value as number;
    expect(Math.abs(halves - (internalConsistency(rows).value as number))).toBeLessThan(4);
  });
});

describe('the interval of discrimination', () => {
  it('holds the value and shrinks with the number of learners', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(0, 1), fc.double({ min: -1, max: 1, noNaN: true })), { minLength: 4 }),
        (pairs) => {
          const list = pairs.map(([mark, rest], at) => ({ learner: `${at}`, mark, rest, total: rest }));
          const once = discriminationIndex(list);
          if (once.value === null) return;
          expect(once.low).toBeLessThanOrEqual(once.value + 1e-3);
          expect(once.high).toBeGreaterThanOrEqual(once.value - 1e-3);
          const twice = discriminationIndex([...list, ...list]);
          expect((twice.high as number) - (twice.low as number)).toBeLessThan(
            (once.high as number) - (once.low as number) + 1e-9,
          );
        },
      ),
    );
  });

  it('turns into the chance of that much by luck', () => {
    expect(negativeTail(figure(-19.6, 103, 100))).toBeCloseTo(0.0236, 3);
    expect(negativeTail(figure(19.6, 103, 100))).toBeCloseTo(0.9764, 3);
    expect(negativeTail(figure(null, 200, 100))).toBe(1);
  });
});

describe('what wrong answers chose', () => {
  it('counts, compares and finds what nobody takes', () => {
    const given = Array.from({ length: 20 }, (_, at) => ({
      chosen: [at < 12 ? 'a' : 'b'],
      rest: at < 12 ? -0.1 : 0.4,
    }));
    const [a, b, c] = uptakes(['a', 'b', 'c'], given);
    expect(a).toMatchObject({ chosen: 12, idle: false, share: { value: 0.6, n: 20, warning: null } });
    expect(b?.restOfChoosers).toBeCloseTo(0.3);
    expect(c).toMatchObject({ chosen: 0, idle: true, restOfChoosers: null });
    expect(uptakes(['c'], given.slice(0, 10))[0]).toMatchObject({ idle: false, share: { warning: 'too-few' } });
  });
});

it('only the first answer to a question counts', () => {
  const list = [marked({ score: 0 }), marked({ score: 1 }), marked({ seed: 1 }), marked({ learner: 'm' })];
  expect(firstAnswers(list).map(({ learner, seed, score }) => [learner, seed, score])).toEqual([
    ['l', 0, 0],
    ['l', 1, 1],
    ['m', 0, 1],
  ]);
});

it('facility is never certain of a handful', () => {
  expect(facility([1, 1, 1])).toMatchObject({ value: 1, n: 3, warning: 'too-few', high: 1 });
  expect(facility([1, 1, 1]).low).toBeLessThan(0.5);
  expect(facility([]).value).toBeNull();
});

it.each([
  [-1, 'probably invalid'],
  [0, 'very weak'],
  [20, 'weak'],
  [30, 'adequate'],
  [50, 'adequate'],
  [50.1, 'very good'],
] as const)('an index of %d is %s', (index, band) => expect(discriminationBand(index)).toBe(band));
