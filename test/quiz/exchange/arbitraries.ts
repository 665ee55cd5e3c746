import fc from 'fast-check';
import { weightedChoice } from '@/quiz/exchange/choice';
import type {
  AcceptedNumber,
  AcceptedText,
  ChoiceQuestion,
  ClozeQuestion,
  DescriptionQuestion,
  EssayQuestion,
  ExchangeItem,
  ExchangeOption,
  Gap,
  MatchQuestion,
  NumericQuestion,
  OrderQuestion,
  Question,
  ShortAnswerQuestion,
  TrueFalseQuestion,
} from '@/quiz/exchange/imported-item';
import { type Block, isPlain, type RichText, type Span, toText } from '@/quiz/exchange/text/rich-text';
import { tidy } from '@/quiz/exchange/text/tidy';

/** Texts with all that a format gives a meaning, and letters of other scripts. */
const NASTY = [
  '=',
  '~',
  '#',
  '{',
  '}',
  ':',
  '\\',
  '\\n',
  '->',
  '//',
  '::',
  '####',
  '[html]',
  '%50%',
  '$CATEGORY:',
  '&',
  '<b>',
  '</p>',
  ']]>',
  '"',
  "'",
  '&amp;',
  '<script>alert(1)</script>',
  ' ',
  '\n',
  '\n\n',
  'é',
  '漢字',
  '🙂',
  '{1:SA:=x}',
  '@@PLUGINFILE@@',
];

export const words = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...NASTY) },
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.stringMatching(/^[a-z]{1,8}$/),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const line = words.map((text) => text.replace(/\s+/g, ' '));

const span: fc.Arbitrary<Span> = fc.oneof(
  { weight: 4, arbitrary: words.map((value): Span => ({ type: 'text', value })) },
  words.map((value): Span => ({ type: 'code', value })),
  fc.constant<Span>({ type: 'break' }),
  fc
    .tuple(fc.constantFrom('emphasis' as const, 'strong' as const), words)
    .map(([type, value]): Span => ({ type, children: [{ type: 'text', value }] })),
);
const spans = fc.array(span, { minLength: 1, maxLength: 4 });
const paragraph = spans.map((inside): Block => ({ type: 'paragraph', spans: inside }));
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  words.map((text): Block => ({ type: 'code', text })),
  fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(fc.array(paragraph, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('table' as const),
    rows: fc.array(fc.array(spans, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  }),
);

/** A text in its one form, never empty. */
export const richText = fc
  .array(block, { minLength: 1, maxLength: 3 })
  .map(tidy)
  .filter((text) => text.length > 0);
/** The same, of one line without structure. */
export const plainLine = line
  .map((value) => tidy([{ type: 'paragraph', spans: [{ type: 'text', value }] }]))
  .filter((text) => text.length > 0 && isPlain(text));
/** Perhaps nothing. */
export const maybe = fc.oneof(fc.constant<RichText>([]), richText);

/** Shares that Moodle's question bank knows. */
const fraction = fc.constantFrom(
  1,
  0.9,
  5 / 6,
  0.8,
  0.75,
  0.7,
  2 / 3,
  0.6,
  0.5,
  0.4,
  1 / 3,
  0.3,
  0.25,
  0.2,
  1 / 6,
  1 / 7,
  0.125,
  1 / 9,
  0.1,
  0.05,
  0,
);
const signed = fc.tuple(fraction, fc.boolean()).map(([share, minus]) => (minus && share > 0 ? -share : share));

const option = (share: fc.Arbitrary<number>): fc.Arbitrary<ExchangeOption> =>
  fc.record({ content: richText, fraction: share, feedback: maybe });

/** Choice questions in weights, as every format can hold them. */
export const weighted: fc.Arbitrary<ChoiceQuestion> = fc.oneof(
  fc
    .tuple(option(fc.constant(1)), fc.array(option(signed), { minLength: 1, maxLength: 5 }))
    .map(([key, others]) => weightedChoice({ multiple: false, options: [...others, key] })),
  fc
    .tuple(
      option(fc.constant(0.5)),
      fc.array(option(signed.filter((share) => share < 1)), { minLength: 1, maxLength: 5 }),
    )
    .map(([key, others]) => weightedChoice({ multiple: true, options: [key, ...others] })),
);

export const trueFalse: fc.Arbitrary<TrueFalseQuestion> = fc.record({
  kind: fc.constant('true-false'),
  correct: fc.boolean(),
  feedbackTrue: maybe,
  feedbackFalse: maybe,
});

/** Words that are typed: one line, trimmed, not of stars and percents alone. */
const typed = plainLine.map(toText);
const accepted: fc.Arbitrary<AcceptedText> = fc.record({ text: typed, fraction, feedback: maybe });
export const shortAnswer: fc.Arbitrary<ShortAnswerQuestion> = fc.record({
  kind: fc.constant('short-answer'),
  caseSensitive: fc.constant(false),
  answers: fc.array(accepted, { minLength: 1, maxLength: 4 }),
});

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((number) => Number(number.toPrecision(8)) || 0);
const acceptedNumber: fc.Arbitrary<AcceptedNumber> = fc.record({
  value,
  tolerance: value.map(Math.abs),
  fraction,
  feedback: maybe,
});
export const numeric: fc.Arbitrary<NumericQuestion> = fc.record({
  kind: fc.constant('numeric'),
  answers: fc.array(acceptedNumber, { minLength: 1, maxLength: 3 }),
  unit: fc.constant(null),
  otherwise: maybe,
});

/** Matching with plain answers, each used or spare, in the order of first use. */
export const match: fc.Arbitrary<MatchQuestion> = fc
  .record({
    prompts: fc.array(fc.tuple(richText, fc.nat({ max: 4 })), { minLength: 2, maxLength: 5 }),
    answers: fc.uniqueArray(plainLine, { minLength: 5, maxLength: 5, selector: toText }),
    spare: fc.nat({ max: 5 }),
  })
  .map(({ prompts, answers, spare }) => {
    const order = [...new Set(prompts.map(([, answer]) => answer))];
    const rest = answers
      .map((_, index) => index)
      .filter((index) => !order.includes(index))
      .slice(0, spare);
    const all = [...order, ...rest];
    return {
      kind: 'match',
      shuffle: true,
      prompts: prompts.map(([content, answer]) => ({ content, answer: all.indexOf(answer) })),
      answers: all.map((index) => answers[index] ?? []),
    };
  });

export const order: fc.Arbitrary<OrderQuestion> = fc.record({
  kind: fc.constant('order'),
  entries: fc.array(richText, { minLength: 2, maxLength: 5 }),
});
export const essay: fc.Arbitrary<EssayQuestion> = fc.record({
  kind: fc.constant('essay'),
  guidance: fc.constant<RichText>([]),
});
export const description: fc.Arbitrary<DescriptionQuestion> = fc.constant({ kind: 'description' });

const name = words.map((text) => text.replace(/\s+/g, ' ').trim());

/** Items around questions of a kind. */
export function itemsOf(question: fc.Arbitrary<Question>): fc.Arbitrary<ExchangeItem> {
  return fc.record({
    id: name.map((text) =>
      text
        .replace(/[\\\]]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
    title: name,
    category: fc.array(fc.stringMatching(/^[a-z][a-z0-9-]{0,8} ?[a-z]$/), { maxLength: 3 }),
    tags: fc.array(fc.stringMatching(/^[a-z:/-]{1,10}$/), { maxLength: 3 }),
    stem: richText,
    feedback: maybe,
    question,
  });
}

const gap: fc.Arbitrary<Gap> = fc.oneof(
  fc.record({
    kind: fc.constant('choice' as const),
    shuffle: fc.boolean(),
    options: fc.array(
      option(fc.constantFrom(0, 0.5, 1)).map(({ content, ...rest }) => ({ ...rest, content: content.slice(0, 1) })),
      { minLength: 2, maxLength: 3 },
    ),
  }),
  fc.record({
    kind: fc.constant('short-answer' as const),
    caseSensitive: fc.boolean(),
    answers: fc.array(accepted, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('numeric' as const),
    answers: fc.array(acceptedNumber, { minLength: 1, maxLength: 2 }),
  }),
);

/** Texts with gaps among words, and their questions. */
export const cloze: fc.Arbitrary<{ stem: RichText; question: ClozeQuestion }> = fc
  .tuple(richText, fc.array(fc.tuple(gap, plainLine), { minLength: 1, maxLength: 3 }))
  .map(([stem, parts]) => {
    const spans = parts.flatMap(([, after], index): Span[] => [
      { type: 'gap', gap: index },
      { type: 'text', value: ` ${toText(after)}` },
    ]);
    return {
      stem: tidy([...stem, { type: 'paragraph', spans }]),
      question: { kind: 'cloze', gaps: parts.map(([made]) => made) },
    };
  });
