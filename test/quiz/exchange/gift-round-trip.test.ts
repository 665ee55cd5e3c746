import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGift } from '@/quiz/exchange/gift/read-gift';
import { writeGift } from '@/quiz/exchange/gift/write-gift';
import type { Question } from '@/quiz/exchange/imported-item';
import { Report } from '@/quiz/exchange/report';
import { description, essay, itemsOf, match, numeric, order, shortAnswer, trueFalse, weighted } from './arbitraries';

const KINDS: [string, fc.Arbitrary<Question>][] = [
  ['choice', weighted],
  ['true-false', trueFalse],
  ['short-answer', shortAnswer.filter(({ answers }) => answers.every(({ text }) => !text.includes('->')))],
  ['numeric', numeric],
  ['match', match],
  ['order', order],
  ['essay', essay],
];

describe('GIFT', () => {
  it.each(KINDS)('gives back every %s question that it was given', (_, question) => {
    fc.assert(
      fc.property(fc.array(itemsOf(question), { minLength: 1, maxLength: 3 }), (items) => {
        const [written, read] = [new Report(), new Report()];
        const back = readGift(writeGift(items, written), read);
        expect(back.map(({ where: _where, ...item }) => item)).toEqual(categorised(items));
        expect([...written.entries, ...read.entries]).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('gives back descriptions', () => {
    fc.assert(
      fc.property(itemsOf(description), (item) => {
        const report = new Report();
        const [back] = readGift(writeGift([{ ...item, feedback: [] }], report), report);
        expect(back?.stem).toEqual(item.stem);
        expect(back?.question).toEqual(item.question);
      }),
      { numRuns: 25 },
    );
  });
});

/** A category lasts until the next one in GIFT. */
function categorised<T extends { category: string[] }>(items: readonly T[]): T[] {
  let category: string[] = [];
  return items.map((item) => {
    if (item.category.length > 0) category = item.category;
    return { ...item, category };
  });
}
