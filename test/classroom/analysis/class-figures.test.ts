import { describe, expect, it } from 'vitest';
import { type ClassAnswer, classFigures } from '@/classroom/analysis/class-figures';

const BELIEF = 'rds/failover#replica-fails-over';

function answer(learner: string, place: number, score: number, more: Partial<ClassAnswer> = {}): ClassAnswer {
  return {
    ...{ learner, score, question: `quiz ${place}`, template: place < 2 ? 'value' : 'outcome', seed: learner.length },
    ...{
      topic: 'rds',
      facts: [`rds/fact-${place}`, 'rds/other'],
      chosen: ['a'],
      beliefs: [],
      offered: [],
      elapsedMs: 9_000,
    },
    ...more,
  };
}

describe('the figures of a class', () => {
  const figures = classFigures([
    ...['ada', 'bert', 'carla', 'dino'].map((learner, index) => answer(learner, 0, index < 3 ? 1 : 0)),
    ...['ada', 'bert', 'carla'].map((learner, index) => {
      const beliefs = index < 2 ? [BELIEF] : [];
      return answer(learner, 1, index < 2 ? 0 : 1, { beliefs, offered: [BELIEF, 'rds/x#never-chosen'] });
    }),
    answer('ada', 2, 0, { beliefs: [BELIEF], offered: [BELIEF] }),
  ]);
  const of = (list: { unit: string; answers: number; facility: { value: number | null } }[]) =>
    list.map(({ unit, answers, facility }) => [unit, answers, facility.value]);

  it('are told per question whatever values each had, per template, main fact and topic', () => {
    expect(of(figures.questions)).toEqual([
      ['quiz 0', 4, 0.75],
      ['quiz 1', 3, 1 / 3],
      ['quiz 2', 1, 0],
    ]);
    expect(of(figures.templates)).toEqual([
      ['outcome', 1, 0],
      ['value', 7, 4 / 7],
    ]);
    expect(figures.facts.map(({ unit }) => unit)).toEqual(['rds/fact-0', 'rds/fact-1', 'rds/fact-2']);
    expect(of(figures.topics)).toEqual([['rds', 8, 0.5]]);
    expect(figures).toMatchObject({ answers: 8, learners: 4 });
  });

  it('warn while they rest on a few', () => {
    for (const unit of figures.questions) expect(unit.facility.warning).toBe('too-few');
  });

  it('count a misconception once a learner, against those to whom it was offered', () => {
    expect(figures.beliefs).toMatchObject([
      { id: BELIEF, holders: 2, share: { value: 2 / 3, n: 3, warning: 'too-few' } },
    ]);
  });
});
