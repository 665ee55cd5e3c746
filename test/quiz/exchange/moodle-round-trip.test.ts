import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExchangeItem, Question } from '@/quiz/exchange/imported-item';
import { readMoodleXml } from '@/quiz/exchange/moodle/read-moodle-xml';
import { writeMoodleXml } from '@/quiz/exchange/moodle/write-moodle-xml';
import { Report } from '@/quiz/exchange/report';
import { parseXml } from '@/quiz/exchange/xml/parse-xml';
import {
  cloze,
  description,
  essay,
  itemsOf,
  match,
  maybe,
  numeric,
  order,
  shortAnswer,
  trueFalse,
  weighted,
} from './arbitraries';

const KINDS: [string, fc.Arbitrary<Question>][] = [
  ['choice', fc.tuple(weighted, fc.boolean()).map(([question, shuffle]) => ({ ...question, shuffle }))],
  ['true-false', trueFalse],
  [
    'short-answer',
    fc.tuple(shortAnswer, fc.boolean()).map(([question, caseSensitive]) => ({ ...question, caseSensitive })),
  ],
  ['numeric', fc.tuple(numeric, fc.constantFrom(null, 'seconds')).map(([question, unit]) => ({ ...question, unit }))],
  ['match', fc.tuple(match, fc.boolean()).map(([question, shuffle]) => ({ ...question, shuffle }))],
  ['order', order],
  ['essay', fc.tuple(essay, maybe).map(([question, guidance]) => ({ ...question, guidance }))],
  ['description', description],
];

function expectSame(items: readonly ExchangeItem[]): void {
  const [written, read] = [new Report(), new Report()];
  const { root } = parseXml(writeMoodleXml(items, written), 'written');
  const back = readMoodleXml(root, read);
  expect(back.map(({ where: _where, ...item }) => item)).toEqual(items);
  expect([...written.entries, ...read.entries]).toEqual([]);
}

describe('Moodle XML', () => {
  it.each(KINDS)('gives back every %s question that it was given', (_, question) => {
    fc.assert(fc.property(fc.array(itemsOf(question), { minLength: 1, maxLength: 3 }), expectSame), { numRuns: 25 });
  });

  it('gives back texts with gaps', () => {
    const items = fc.tuple(itemsOf(description), cloze).map(([item, made]) => [{ ...item, ...made }]);
    fc.assert(fc.property(items, expectSame), { numRuns: 40 });
  });
});
