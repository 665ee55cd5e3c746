import { describe, expect, it } from 'vitest';
import { keyWord, letters, shortOf, task, verdict } from '@/components/practice/words';
import { translator } from '@/language/translator';
import type { AnsweredItem, Explanation } from '@/quiz/explanation';
import { type PublicItem, publicItem } from '@/quiz/public-item';
import { soundItem } from '../../quiz/lint/sound-item';

const en = translator('en', 'answering');
const de = translator('de', 'answering');

function answered(key: string[], chosen: string[], negative = false): AnsweredItem {
  const correct = key.join() === chosen.join();
  const explanation: Explanation = {
    kind: 'multiple',
    negative,
    key,
    options: [],
    places: [],
    facts: [],
    scenario: null,
  };
  return { correct, chosen, confidence: null, storedAt: '2026-11-24T10:41:07.000Z', explanation };
}

/** An item of four options with so many keys. */
function asking(choose: number): PublicItem {
  return publicItem(
    soundItem({ options: ['One', 'Two', 'Three', 'Four'].map((text, i) => (i < choose ? `* ${text}` : text)) }),
  );
}

describe('the words of a result', () => {
  it.each([
    [['b'], ['b'], 'B is right.'],
    [['b'], ['a'], 'B is right. You chose A.'],
    [['a', 'c'], ['a', 'c'], 'A and C are right.'],
    [['a', 'c', 'e'], ['a', 'b', 'c'], 'A, C and E are right. You chose A, B and C.'],
  ])('key %j, chosen %j: %s', (key, chosen, words) => {
    expect(verdict(en, answered(key, chosen))).toBe(words);
  });

  it('calls the key of a question for what is not so the answer, not right', () => {
    expect(verdict(en, answered(['c'], ['a'], true))).toBe('C is the answer. You chose A.');
    expect(keyWord(en, { negative: true })).toBe('the answer');
    expect(keyWord(en, { negative: false })).toBe('right');
  });

  it.each([
    [['b'], ['a'], 'B ist richtig. Du hast A gewählt.'],
    [['a', 'c', 'e'], ['a', 'c', 'e'], 'A, C und E sind richtig.'],
  ])('in German: key %j, chosen %j: %s', (key, chosen, words) => {
    expect(verdict(de, answered(key, chosen))).toBe(words);
  });

  it('lists nothing as nothing', () => {
    expect(letters(en, [])).toBe('');
  });
});

describe('the words before an answer', () => {
  it.each([
    [1, 'Choose one.'],
    [2, 'Choose two of four.'],
  ])('choose %i of four: %s', (choose, words) => {
    expect(task(en, asking(choose))).toBe(words);
  });

  it.each([
    [1, 1, null],
    [1, 0, 'Choose an option first.'],
    [2, 2, null],
    [2, 0, 'Choose exactly two; none is chosen.'],
    [2, 1, 'Choose exactly two; one is chosen.'],
    [2, 3, 'Choose exactly two; three are chosen.'],
  ])('needs %i, has %i: %s', (choose, chosen, words) => {
    expect(shortOf(en, asking(choose), ['a', 'b', 'c', 'd'].slice(0, chosen))).toBe(words);
  });
});
