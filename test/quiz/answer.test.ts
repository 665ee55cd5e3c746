import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeAnswer } from '@/quiz/answer';
import { ChosenSchema } from '@/quiz/chosen';
import { keyOf, numberText, parseNumber } from '@/quiz/chosen-text';
import type { Item } from '@/quiz/item';
import { publicItem } from '@/quiz/public-item';
import { soundItem } from './lint/sound-item';
import { hotspotItem, numericItem, placingItem } from './sound-items';

const single = soundItem();
const double = soundItem({ options: ['* One', 'Two', '* Three', 'Four', 'Five'] });
const spots = hotspotItem();
const number = numericItem();
const match = placingItem('match');
const sort = placingItem('sort');
const order = placingItem('order');

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
    ['every right spot', spots, ['database'], true],
    ['a right spot and a wrong one', spots, ['web', 'database'], false],
    ['no spot', spots, [], 'wrong-count'],
    ['a spot that is not there', spots, ['users'], 'unknown-option'],
    ['the number', number, ['60'], true],
    ['a number at the edge of the tolerance', number, ['65'], true],
    ['a number past the tolerance', number, ['65.1'], false],
    ['a number with a comma', number, ['60,5'], true],
    ['a word for a number', number, ['sixty'], 'not-a-number'],
    ['an exponent', number, ['6e1'], 'not-a-number'],
    ['two numbers', number, ['60', '61'], 'wrong-count'],
    ['every entry at its place', match, ['c=3', 'a=2', 'b=1'], true],
    ['two entries exchanged', match, ['a=1', 'b=2', 'c=3'], false],
    ['an entry without a place', match, ['a=2', 'b=1'], 'wrong-count'],
    ['two entries at one place', match, ['a=2', 'b=2', 'c=3'], 'repeated-option'],
    ['one entry twice', match, ['a=2', 'a=1', 'c=3'], 'repeated-option'],
    ['a place that is not there', match, ['a=2', 'b=9', 'c=3'], 'unknown-option'],
    ['an entry that is not there', match, ['a=2', 'b=1', 'd=3'], 'unknown-option'],
    ['an entry alone', match, ['a', 'b', 'c'], 'unknown-option'],
    ['two entries in one group', sort, ['a=1', 'b=1', 'c=2'], true],
    ['an entry in another group', sort, ['a=1', 'b=2', 'c=2'], false],
    ['a right order', order, ['a=2', 'b=1', 'c=3'], true],
    ['another order', order, ['a=1', 'b=2', 'c=3'], false],
  ])('of %s', (_, item, chosen, expected) => {
    const graded = gradeAnswer(item, chosen);
    expect(graded.invalid ?? graded.correct).toBe(expected);
  });

  it('names the beliefs behind what is wrong, once each, and none behind what is right', () => {
    const item = soundItem({ options: ['* One', '* Two', 'Three', 'Four', 'Five'], option: { belief: 'a/b#m1' } });
    expect(gradeAnswer(item, ['c', 'd'])).toMatchObject({ correct: false, beliefs: ['a/b#m1'], chosen: ['c', 'd'] });
    expect(gradeAnswer(item, ['a', 'b'])).toMatchObject({ correct: true, beliefs: [], key: ['a', 'b'] });
    expect(gradeAnswer(number, ['30'])).toMatchObject({ correct: false, beliefs: ['a/b#m1'] });
    expect(gradeAnswer(number, ['45'])).toMatchObject({ correct: false, beliefs: [] });
  });

  it.each([single, double, spots, number, match, sort, order])(
    'is stored in a form that is read again: $kind',
    (item) => {
      const graded = gradeAnswer(item, [...keyOf(item)].reverse());
      expect(graded).toMatchObject({ correct: true, chosen: keyOf(item), key: keyOf(item) });
      expect(ChosenSchema.safeParse(keyOf(item)).success).toBe(true);
    },
  );

  it('never throws, and takes only what is right', () => {
    const items = [single, double, spots, number, match, sort, order];
    const texts = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom('a', 'b', 'a=1', 'a=2', 'b=1', 'c=3', '60', 'web'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...items), fc.array(texts, { maxLength: 5 }), (item, chosen) => {
        const graded = gradeAnswer(item, chosen);
        if (graded.invalid !== null) {
          expect(graded.message).not.toBe('');
          return;
        }
        expect(gradeAnswer(item, graded.chosen)).toEqual(graded);
        if (item.kind !== 'numeric') expect(graded.correct).toBe(graded.chosen.join() === graded.key.join());
      }),
    );
  });
});

describe('a number as it is typed', () => {
  it.each([
    ['90', 90],
    [' 90 ', 90],
    ['0,5', 0.5],
    ['0.5', 0.5],
    ['1,250', 1250],
    ['1,250.5', 1250.5],
    ['12 500', 12500],
    ['-3', -3],
    ['', null],
    ['.5', null],
    ['0x10', null],
    ['1e9', null],
    ['Infinity', null],
    ['99999999999999', null],
    ['1,2,3', null],
  ])('%j is %s', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it('is read back from how it is stored', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 999 }), (whole, rest) => {
        const value = whole + rest / 1000;
        expect(parseNumber(numberText(value))).toBeCloseTo(value, 6);
      }),
    );
  });
});

describe('an item before the answer', () => {
  it.each([single, double, spots, number, match, sort, order])('holds the key of $kind back', (item) => {
    const text = JSON.stringify(publicItem(item));
    for (const held of [
      'correct',
      'why',
      'evidence',
      'belief',
      'facts',
      'sources',
      'answer',
      'mistakes',
      'place',
      'brief',
    ])
      expect(text).not.toContain(`"${held}":`);
    expect(text).toContain(item.stem);
  });

  it('shows the drawn design', () => {
    expect(publicItem(spots)).toMatchObject({ figure: { resources: [{ id: 'web' }, { id: 'database' }] } });
  });
});
