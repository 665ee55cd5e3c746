import { describe, expect, it } from 'vitest';
import { modelFigures } from '@/quiz/analysis/model-figures';
import { correlation, mean } from '@/quiz/analysis/moments';
import { fitTwoParameterModel } from '@/quiz/analysis/two-parameter-model';
import { Random } from '@/quiz/random';
import { simulatedAnswers, trueUnits } from './simulated';

const random = new Random('model');
const units = trueUnits(random, 30);
const { abilities, answers } = simulatedAnswers(random, units, 1000, 20);
const figures = modelFigures(answers, ({ template }) => template);
const fitted = units.map(({ name }) => figures.units?.get(name));

describe('the model of simulated learners whose parameters are known', () => {
  it('finds the slopes', () => {
    const off = units.map(({ slope }, at) => (fitted[at]?.slope ?? Number.NaN) - slope);
    expect(
      correlation(
        units.map(({ slope }) => slope),
        fitted.map((one) => one?.slope ?? 0),
      ),
    ).toBeGreaterThan(0.85);
    expect(Math.sqrt(mean(off.map((one) => one * one)))).toBeLessThan(0.22);
    expect(figures.converged).toBe(true);
  });

  it('finds the difficulties', () => {
    const truth = units.map(({ slope, intercept }) => -intercept / slope);
    expect(
      correlation(
        truth,
        fitted.map((one) => one?.difficulty ?? Number.NaN),
      ),
    ).toBeGreaterThan(0.97);
  });

  it('knows how far off it may be', () => {
    const z = units.map(({ slope }, at) => ((fitted[at]?.slope ?? 0) - slope) / (fitted[at]?.slopeError ?? 0));
    expect(z.filter((one) => Math.abs(one) < 2).length).toBeGreaterThanOrEqual(26);
    expect(Math.sqrt(mean(z.map((one) => one * one)))).toBeGreaterThan(0.5);
  });

  it('orders the learners', () => {
    const at = new Map(units.map(({ name }, index) => [name, index]));
    const data = answers.map(({ learner, template, score }) => ({
      ...{ learner: Number(learner.slice(1)), unit: at.get(template) ?? 0, right: score === 1 },
    }));
    const model = fitTwoParameterModel(data, abilities.length, units.length);
    expect(
      correlation(
        abilities,
        model.learners.map(({ mean: ability }) => ability),
      ),
    ).toBeGreaterThan(0.85);
    const inside = abilities.filter((ability, index) => {
      const told = model.learners[index];
      return told !== undefined && Math.abs(ability - told.mean) < 1.96 * told.deviation;
    });
    expect(inside.length / abilities.length).toBeGreaterThan(0.92);
  });
});

describe('with little to go by', () => {
  it('is not told below 250 learners', () => {
    const few = simulatedAnswers(new Random('few'), units, 249, 10).answers;
    expect(modelFigures(few, ({ template }) => template)).toMatchObject({ learners: 249, enough: 250, units: null });
  });

  it('stays near the prior instead of running away', () => {
    const all = [0, 1, 2, 3].flatMap((learner) => [0, 1].map((unit) => ({ learner, unit, right: true })));
    const { units: told } = fitTwoParameterModel(all, 4, 2);
    for (const { slope, intercept } of told) {
      expect(slope).toBeGreaterThan(0.5);
      expect(slope).toBeLessThan(1.6);
      expect(intercept).toBeLessThan(4);
    }
  });

  it('shows a slope that falls, and no difficulty for it', () => {
    const turned = [{ name: 'turned', slope: -1, intercept: 0 }, ...units];
    const { answers: given } = simulatedAnswers(new Random('turned'), turned, 600);
    const one = modelFigures(given, ({ template }) => template).units?.get('turned');
    expect(one?.slope).toBeLessThan(-0.5);
    expect(one?.difficulty).toBeNull();
  });
});
