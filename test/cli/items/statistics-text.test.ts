import { expect, it } from 'vitest';
import { statisticsText } from '@/cli/items/statistics-text';
import { poolFigures } from '@/quiz/analysis/pool-figures';
import { Random } from '@/quiz/random';
import { simulatedAnswers, trueUnits } from '../../quiz/analysis/simulated';

const about = { pack: 'p', version: '1', current: '1', versions: [], cut: false };

it('says what is withdrawn, what the model lacks, and marks small samples', () => {
  const random = new Random('text');
  const units = [...trueUnits(random, 6), { name: 'turned', slope: -2, intercept: 0 }];
  const { answers } = simulatedAnswers(random, units, 150);
  const text = statisticsText({ ...about, figures: poolFigures(answers, ({ seed }) => `${seed}`) });
  expect(text).toContain('p 1: 1050 first answers of 150 learners.');
  expect(text).toContain('gets them wrong more often: turned.');
  expect(text).toContain('Item response model from 250 learners on; there are 150.');
  expect(text.split('\n').find((line) => line.startsWith('turned'))).toMatch(/probably invalid$/);
});

it('of no answers says so and prints no table', () => {
  expect(statisticsText({ ...about, figures: poolFigures([], () => '') })).toBe(
    [
      'p 1: 0 first answers of 0 learners.',
      'Consistency –. Item response model from 250 learners on; there are 0.',
      'No template is withdrawn.',
    ].join('\n'),
  );
});
