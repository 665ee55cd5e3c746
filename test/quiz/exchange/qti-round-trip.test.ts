import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExchangeItem, Question } from '@/quiz/exchange/imported-item';
import { readQtiPackage } from '@/quiz/exchange/qti/read-qti';
import type { WrittenVersion } from '@/quiz/exchange/qti/write-qti-item';
import { writeQtiPackage } from '@/quiz/exchange/qti/write-qti-package';
import { Report } from '@/quiz/exchange/report';
import { readZip } from '@/quiz/exchange/zip/read-zip';
import {
  cloze,
  description,
  essay,
  itemsOf,
  match,
  maybe,
  numeric,
  order,
  richText,
  shortAnswer,
  trueFalse,
  weighted,
} from './arbitraries';

/** Feedback for what is typed is not written into QTI, a star means itself there, and a value stands once in a mapping. */
const typed = shortAnswer
  .map((question) => ({
    ...question,
    answers: question.answers
      .filter(({ text }, index, all) => all.findIndex((other) => other.text === text) === index)
      .map((answer, index) => ({
        ...answer,
        text: answer.text.replaceAll('*', '+'),
        feedback: [],
        fraction: index === 0 ? 1 : answer.fraction,
      })),
  }))
  .filter(({ answers }) => new Set(answers.map(({ text }) => text)).size === answers.length);

const exact = weighted.map((question) => ({
  ...question,
  choose: question.multiple ? 2 : null,
  scoring: 'all-or-nothing' as const,
  options: question.options.map((option) => ({
    ...option,
    fraction: (question.multiple ? option.fraction > 0 : option.fraction === 1) ? 1 : 0,
  })),
}));

const KINDS: [string, fc.Arbitrary<Question>][] = [
  ['weighted choice', fc.tuple(weighted, fc.boolean()).map(([question, shuffle]) => ({ ...question, shuffle }))],
  ['all-or-nothing choice', exact],
  ['true-false', trueFalse],
  ['short-answer', fc.tuple(typed, fc.boolean()).map(([question, caseSensitive]) => ({ ...question, caseSensitive }))],
  [
    'numeric',
    numeric.map((question) => ({
      ...question,
      answers: question.answers.map((answer, index) => (index === 0 ? { ...answer, fraction: 1 } : answer)),
    })),
  ],
  [
    'match',
    fc
      .tuple(match, fc.boolean(), richText)
      .map(([question, shuffle, answer]) => ({ ...question, shuffle, answers: [...question.answers, answer] })),
  ],
  ['order', order],
  ['essay', fc.tuple(essay, maybe).map(([question, guidance]) => ({ ...question, guidance }))],
  ['description', description],
];

const VERSIONS: WrittenVersion[] = ['2.1', '3.0'];

function expectSame(items: readonly ExchangeItem[], version: WrittenVersion): void {
  const [written, read] = [new Report(), new Report()];
  const back = readQtiPackage(readZip(writeQtiPackage(items, version, written), 'written'), 'written', read);
  expect(back.map(({ where: _where, ...item }) => item)).toEqual(items);
  expect([...written.entries, ...read.entries]).toEqual([]);
}

describe.each(VERSIONS)('QTI %s', (version) => {
  it.each(KINDS)('gives back every %s question that it was given', (_, question) => {
    fc.assert(
      fc.property(fc.array(itemsOf(question), { minLength: 1, maxLength: 3 }), (items) => expectSame(items, version)),
      { numRuns: 25 },
    );
  });

  it('gives back texts with gaps', () => {
    const bare = cloze.map(({ stem, question }) => ({
      stem,
      question: {
        ...question,
        gaps: question.gaps.map((gap) =>
          gap.kind === 'choice'
            ? {
                ...gap,
                options: gap.options.map((option, index) => ({
                  ...option,
                  feedback: [],
                  fraction: index === 0 ? 1 : option.fraction,
                })),
              }
            : gap.kind === 'numeric'
              ? { ...gap, answers: gap.answers.map((answer) => ({ ...answer, feedback: [], fraction: 1 })) }
              : {
                  ...gap,
                  answers: gap.answers.slice(0, 1).map((answer) => ({
                    ...answer,
                    text: answer.text.replaceAll('*', '+'),
                    feedback: [],
                    fraction: 1,
                  })),
                },
        ),
      },
    }));
    fc.assert(
      fc.property(fc.tuple(itemsOf(description), bare), ([item, made]) => expectSame([{ ...item, ...made }], version)),
      { numRuns: 25 },
    );
  });
});
