import { describe, expect, it } from 'vitest';
import { letters, shortOf, task, verdict } from '@/components/practice/words';
import type { AnsweredItem } from '@/quiz/explanation';

function answered(key: string[], chosen: string[]): AnsweredItem {
  const correct = key.join() === chosen.join();
  const explanation = { key, options: [], facts: [] };
  return { correct, chosen, confidence: null, storedAt: '2026-11-24T10:41:07.000Z', explanation };
}

const four = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id }));

describe('the words of a result', () => {
  it.each([
    [['b'], ['b'], 'B is right.'],
    [['b'], ['a'], 'B is right. You chose A.'],
    [['a', 'c'], ['a', 'c'], 'A and C are right.'],
    [['a', 'c', 'e'], ['a', 'b', 'c'], 'A, C and E are right. You chose A, B and C.'],
  ])('key %j, chosen %j: %s', (key, chosen, words) => {
    expect(verdict(answered(key, chosen))).toBe(words);
  });

  it('lists nothing as nothing', () => {
    expect(letters([])).toBe('');
  });
});

describe('the words before an answer', () => {
  it.each([
    [1, 'Choose one.'],
    [2, 'Choose two of four.'],
  ])('choose %i of four: %s', (choose, words) => {
    expect(task({ choose, options: four })).toBe(words);
  });

  it.each([
    [1, 1, null],
    [1, 0, 'Choose an option first.'],
    [2, 2, null],
    [2, 0, 'Choose exactly two; none is chosen.'],
    [2, 1, 'Choose exactly two; one is chosen.'],
    [2, 3, 'Choose exactly two; three are chosen.'],
  ])('needs %i, has %i: %s', (choose, chosen, words) => {
    expect(shortOf({ choose }, chosen)).toBe(words);
  });
});
