import { describe, expect, test } from 'vitest';
import type { LoggedAnswer } from '@/progress/answer-log';
import { replay } from '@/progress/replay';

const MINUTE = 60_000;

function answer(changes: Partial<LoggedAnswer>): LoggedAnswer {
  return {
    ...{ at: 0, template: 'value', seed: 1, topic: 'ebs', facts: ['ebs/a'], beliefs: [], correct: true },
    ...{ confidence: null, elapsedMs: null, takenBack: false },
    ...changes,
  };
}

/** Number of answers that each fact's memory counts. */
function counts(log: LoggedAnswer[]): Record<string, number> {
  return Object.fromEntries([...replay(log).memories].map(([fact, { answers }]) => [fact, answers]));
}

describe('a replayed log', () => {
  test.each<{ name: string; log: LoggedAnswer[]; expected: Record<string, number> }>([
    { name: 'nothing', log: [], expected: {} },
    {
      name: 'a right answer: all its facts',
      log: [answer({ facts: ['ebs/a', 'ebs/b'] })],
      expected: { 'ebs/a': 1, 'ebs/b': 1 },
    },
    {
      name: 'a wrong one: its main fact',
      log: [answer({ facts: ['ebs/a', 'ebs/b'], correct: false })],
      expected: { 'ebs/a': 1 },
    },
    {
      name: 'a wrong one with a belief about a fact that was asked: that one too',
      log: [answer({ facts: ['rds/x'] }), answer({ seed: 2, correct: false, beliefs: ['rds/x#m1', 'sqs/y#m1'] })],
      expected: { 'rds/x': 2, 'ebs/a': 1 },
    },
    { name: 'an answer that was taken back: none', log: [answer({ takenBack: true })], expected: {} },
    { name: 'an answer without facts: none', log: [answer({ facts: [] })], expected: {} },
  ])('counts of $name', ({ log, expected }) => {
    expect(counts(log)).toEqual(expected);
  });

  test('grades a question hard once its key was seen, also by an answer that was taken back', () => {
    const { reviews, seen } = replay([
      answer({ takenBack: true, correct: false }),
      answer({ at: MINUTE }),
      answer({ at: 2 * MINUTE, seed: 2 }),
    ]);
    expect(reviews.map(({ rating, keySeen }) => [rating, keySeen])).toEqual([
      ['hard', true],
      ['good', false],
    ]);
    expect([...seen]).toEqual(['value/1', 'value/2']);
  });

  test('notes what recall was expected just before, none for a fact that is new', () => {
    const { reviews } = replay([answer({}), answer({ seed: 2, at: 4 * 86_400_000 }), answer({ facts: ['ebs/b'] })]);
    expect(reviews.map(({ expected }) => expected)).toEqual([null, expect.closeTo(0.86, 1), null]);
  });

  test('compares a time with earlier ones only', () => {
    const quick = Array.from({ length: 5 }, (_, seed) => answer({ seed, facts: [`ebs/${seed}`], elapsedMs: 5_000 }));
    const slow = answer({ seed: 9, facts: ['ebs/z'], elapsedMs: 20_000 });
    expect(replay([...quick, slow]).reviews.at(-1)?.reason).toBe('slow');
    expect(replay([slow, ...quick]).reviews.at(0)?.reason).toBe('right');
  });
});
