import { describe, expect, it } from 'vitest';
import { figure } from '@/quiz/analysis/figure';
import { fisherExact } from '@/quiz/analysis/fisher-exact';
import { holm } from '@/quiz/analysis/holm';
import { normalTail } from '@/quiz/analysis/normal-tail';
import { poolFigures } from '@/quiz/analysis/pool-figures';
import { variants } from '@/quiz/analysis/variants';
import { withdrawn } from '@/quiz/analysis/withdrawal';
import { Random } from '@/quiz/random';
import { marked, simulatedAnswers, trueUnits, uniform } from './simulated';

describe('distributions and corrections', () => {
  it.each([
    [0, 0.5],
    [1, 0.158655253931457],
    [1.959963984540054, 0.025],
    [-1, 0.841344746068543],
    [3, 0.00134989803163],
    [4, 3.16712418331e-5],
    [8, 6.22096057427e-16],
  ])('the normal tail beyond %d is %d', (z, tail) => {
    expect(normalTail(z) / tail).toBeCloseTo(1, 9);
  });

  // The tea-tasting lady with one pair wrong, and with all right; a table of a textbook; no difference at all.
  it.each([
    [[3, 1, 1, 3], 34 / 70],
    [[4, 0, 0, 4], 2 / 70],
    [[1, 9, 11, 3], 0.002759456],
    [[5, 5, 5, 5], 1],
  ] as const)('Fisher’s exact p of %j is %d', ([a, b, c, d], p) => {
    expect(fisherExact(a, b, c, d)).toBeCloseTo(p, 8);
  });

  it('Holm adjusts step by step, in the order given', () => {
    expect(holm([0.01, 0.04, 0.03, 0.005])).toEqual([0.03, 0.06, 0.06, 0.02]);
    expect(holm([])).toEqual([]);
  });
});

describe('variants against their siblings', () => {
  const answersTo = (seed: number, right: number, wrong: number) =>
    Array.from({ length: right + wrong }, (_, at) =>
      marked({ learner: `${seed}-${at}`, seed, score: at < right ? 1 : 0 }),
    );

  it('finds the one that is harder', () => {
    const found = variants([...answersTo(0, 30, 10), ...answersTo(4, 28, 12), ...answersTo(8, 4, 36)], () => 's');
    expect(found.map(({ seed, verdict }) => [seed, verdict])).toContainEqual([8, 'harder']);
    expect(found[0]).toMatchObject({ seed: 8, n: 40, right: 4, siblings: { n: 80, right: 58 } });
  });

  it('leaves out what has too few answers, and what has no siblings', () => {
    expect(variants([...answersTo(0, 7, 0), ...answersTo(4, 0, 30)], () => 's').map(({ seed }) => seed)).toEqual([]);
    expect(variants([...answersTo(0, 20, 0), ...answersTo(1, 0, 20)], ({ seed }) => `${seed}`)).toEqual([]);
  });

  it('raises a false alarm in hardly any of 100 pools without a harder one', () => {
    const alarms = Array.from({ length: 100 }, (_, pool) => {
      const random = new Random(`pool ${pool}`);
      const answers = Array.from({ length: 400 }, (_, at) =>
        marked({ learner: `${at}`, seed: random.below(20), score: uniform(random) < 0.6 ? 1 : 0 }),
      );
      return variants(answers, () => 's').some(({ verdict }) => verdict !== 'as-its-siblings');
    });
    expect(alarms.filter(Boolean).length).toBeLessThanOrEqual(7);
  });
});

describe('a template that the better ones get wrong', () => {
  const random = new Random('withdrawal');
  const sound = trueUnits(random, 20);
  const turned = { name: 'turned', slope: -1, intercept: 0 };

  it('is withdrawn, and nothing else is', () => {
    const { answers } = simulatedAnswers(random, [...sound, turned], 400, 15);
    expect(poolFigures(answers, ({ seed }) => `${seed}`).withdrawn).toEqual(['turned']);
  });

  it('is not before there are enough answers', () => {
    const { answers } = simulatedAnswers(random, [...sound, turned], 90);
    expect(poolFigures(answers, ({ seed }) => `${seed}`).withdrawn).toEqual([]);
  });

  it('is not for an index that chance explains', () => {
    const indices = (...values: number[]) => new Map(values.map((value, at) => [`t${at}`, figure(value, 120, 100)]));
    expect(withdrawn(indices(-10, 30))).toEqual([]);
    expect(withdrawn(indices(-30, 30))).toEqual(['t0']);
    // The same index among forty others is no longer beyond chance.
    expect(withdrawn(indices(-20))).toEqual(['t0']);
    expect(withdrawn(indices(-20, ...Array<number>(40).fill(30)))).toEqual([]);
  });
});

describe('a whole pool', () => {
  it('comes with every figure by template and fact, the number it rests on, and what is missing', () => {
    const random = new Random('pool');
    const { answers } = simulatedAnswers(random, trueUnits(random, 12), 260, 8);
    const pool = poolFigures(answers, ({ seed }) => `${seed}`);
    expect(pool).toMatchObject({ learners: 260, answers: 2080, model: { fitted: true, learners: 260 } });
    expect(pool.templates.map(({ unit }) => unit)).toEqual([...pool.templates.map(({ unit }) => unit)].sort());
    for (const { facility, discrimination, model } of pool.templates) {
      expect(facility.n).toBe(model?.n);
      expect(discrimination.warning).toBe(discrimination.n < 100 ? 'too-few' : null);
    }
    expect(pool.facts).toHaveLength(1);
  });
});
