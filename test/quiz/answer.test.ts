import { describe, expect, it } from 'vitest';
import { gradeAnswer } from '@/quiz/answer';
import type { Item } from '@/quiz/item';
import { soundItem } from './lint/sound-item';

const single = soundItem();
const double = soundItem({ options: ['* One', 'Two', '* Three', 'Four', 'Five'] });

describe('an answer', () => {
  it.each<[string, Item, string[], boolean | string]>([
    ['the key', single, ['a'], true],
    ['another option', single, ['b'], false],
    ['both keys in any order', double, ['c', 'a'], true],
    ['one key and a wrong option', double, ['a', 'b'], false],
    ['nothing', single, [], 'wrong-count'],
    ['two options where one is to be chosen', single, ['a', 'b'], 'wrong-count'],
    ['one option where two are to be chosen', double, ['a'], 'wrong-count'],
    ['one option twice', double, ['a', 'a'], 'repeated-option'],
    ['an option that is not there', single, ['e'], 'unknown-option'],
    ['a place instead of an id', single, ['0'], 'unknown-option'],
  ])('of %s', (_, item, chosen, expected) => {
    const graded = gradeAnswer(item, chosen);
    expect(graded.invalid ?? graded.correct).toBe(expected);
  });

  it('names the beliefs behind wrong options, once each, and none behind right ones', () => {
    const item = soundItem({ options: ['* One', '* Two', 'Three', 'Four', 'Five'], option: { belief: 'a/b#m1' } });
    expect(gradeAnswer(item, ['c', 'd'])).toMatchObject({ correct: false, beliefs: ['a/b#m1'], chosen: ['c', 'd'] });
    expect(gradeAnswer(item, ['a', 'b'])).toMatchObject({ correct: true, beliefs: [], key: ['a', 'b'] });
  });
});
