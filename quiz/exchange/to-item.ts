import {
  type ChoiceItem,
  type Family,
  IMPORTED,
  type Item,
  type ItemOption,
  type NumericItem,
  type PlacingItem,
} from '../item';
import { isRight } from './choice';
import type {
  ChoiceQuestion,
  Gap,
  ImportedItem,
  MatchQuestion,
  NumericQuestion,
  TrueFalseQuestion,
} from './imported-item';
import { line, needOf, sourcesIn, tagged, unitIn } from './item-words';
import type { Scope } from './report';
import { isPlain, type RichText, toText } from './text/rich-text';

/** Most options or entries of an item; they are named by letters. */
const MOST = 26;

const FAMILIES: readonly Family[] = ['recall', 'contrast', 'scenario', 'prediction', 'weak-point', 'exam'];

/**
 * The item that practice can ask, of a question that was imported. Null for kinds that nothing here can grade, which are kept as
 * they are; that, and everything that an item has no place for, is noted. Texts of items are plain.
 */
export function toItem(imported: ImportedItem, scope: Scope): Item | null {
  const { question } = imported;
  const base = baseOf(imported, scope);
  switch (question.kind) {
    case 'choice':
      return choiceItem(base, question, scope);
    case 'true-false':
      return choiceItem(base, trueFalseChoice(question), scope);
    case 'numeric':
      return numericItem(base, question, scope);
    case 'match':
      return matchItem(base, question, scope);
    case 'order':
      return orderItem(base, question.entries, scope);
    case 'cloze': {
      const [gap, ...more] = question.gaps;
      return gap !== undefined && more.length === 0
        ? gapItem(base, gap, scope)
        : kept(scope, 'a text with several gaps');
    }
    case 'short-answer':
      return kept(scope, 'words that are typed');
    case 'essay':
      return kept(scope, 'an essay');
    case 'description':
      return kept(scope, 'a text that asks nothing');
  }
}

function kept(scope: Scope, what: string): null {
  scope.note('question', `It is kept, and practice does not ask it: ${what} cannot be graded there.`, 'changed');
  return null;
}

type Base = Pick<
  ChoiceItem,
  'id' | 'template' | 'family' | 'topic' | 'pack' | 'packVersion' | 'seed' | 'stem' | 'need' | 'facts' | 'sources'
> & { unit: string | null };

function baseOf({ id, title, where, tags, stem, feedback }: ImportedItem, scope: Scope): Base {
  const need = needOf(stem.at(-1));
  const told = need === null ? stem : stem.slice(0, -1);
  const unit = unitIn(told.at(-1));
  const said = unit === null ? told : told.slice(0, -1);
  const family = FAMILIES.find((name) => tagged(tags, 'family').includes(name));
  return {
    id: id || title || where,
    template: IMPORTED,
    family: family ?? 'exam',
    topic: tagged(tags, 'topic')[0] ?? '',
    pack: tagged(tags, 'pack')[0] ?? '',
    packVersion: tagged(tags, 'version')[0] ?? '',
    seed: 0,
    stem: plain(said.length === 0 ? stem : said, scope),
    ...(need === null || said.length === 0 ? {} : { need }),
    facts: tagged(tags, 'fact'),
    sources: sourcesIn(feedback),
    unit,
  };
}

function plain(text: RichText, scope: Scope): string {
  if (
    !isPlain(text) &&
    !text.some((block) => block.type === 'paragraph' && block.spans.some(({ type }) => type === 'gap'))
  )
    scope.aside(
      'emphasis, code, list, table',
      'The texts of a practice item are plain; the words are kept.',
      'changed',
    );
  return toText(text);
}

function letter(index: number): string {
  return String.fromCharCode(97 + index);
}

function choiceItem({ unit: _unit, ...base }: Base, question: ChoiceQuestion, scope: Scope): ChoiceItem | null {
  const options = question.options.map(
    (option, index): ItemOption => ({
      id: letter(index),
      text: plain(option.content, scope),
      correct: isRight(question, option),
      why: plain(option.feedback, scope),
      evidence: [],
    }),
  );
  const keys = options.filter(({ correct }) => correct).length;
  const several = !question.multiple && keys > 1;
  const alike = new Set(options.map(({ text }) => text.replace(/\s+/g, ' ').trim())).size < options.length;
  if (keys === 0 || several || alike || options.length > MOST || options.length < 2) {
    const why =
      keys === 0
        ? 'no option is wholly right'
        : several
          ? `one option is to be chosen, and ${keys} are wholly right`
          : alike
            ? 'two of its options read the same in plain words'
            : `it has ${options.length} options`;
    scope.note('question', `It is kept, and practice does not ask it: ${why}.`, 'changed');
    return null;
  }
  const partial = (fraction: number) =>
    question.multiple ? fraction > 0 && Math.abs(fraction - 1 / keys) > 1e-6 : fraction > 0;
  if (
    question.scoring === 'weights' &&
    question.options.some((option) => !isRight({ multiple: false }, option) && partial(option.fraction))
  )
    scope.note('share of the marks', 'Practice gives no part of the marks: an answer is right or wrong.', 'changed');
  const multiple = question.multiple;
  return { ...base, kind: multiple && keys > 1 ? 'multiple' : 'single', choose: multiple ? keys : 1, options };
}

function trueFalseChoice({ correct, feedbackTrue, feedbackFalse }: TrueFalseQuestion): ChoiceQuestion {
  const option = (text: string, right: boolean, feedback: RichText) => ({
    content: [line(text)],
    fraction: right ? 1 : 0,
    feedback,
  });
  const options = [option('True', correct, feedbackTrue), option('False', !correct, feedbackFalse)];
  return { kind: 'choice', multiple: false, choose: null, shuffle: false, scoring: 'all-or-nothing', options };
}

function numericItem({ unit, ...base }: Base, question: NumericQuestion, scope: Scope): NumericItem | null {
  const { answers, otherwise } = question;
  const right = answers.filter(({ fraction }) => fraction === 1);
  const [answer] = right;
  if (answer === undefined || right.length > 1)
    return kept(scope, right.length > 1 ? 'several right numbers' : 'a number with no full answer');
  if (answers.some(({ fraction }) => fraction > 0 && fraction < 1))
    scope.note('share of the marks', 'Practice gives no part of the marks: a number is right or wrong.', 'changed');
  if (otherwise.length > 0)
    scope.note('feedback', 'Feedback for any other number is not shown in practice.', 'dropped');
  const mistakes = answers
    .filter(({ value, fraction }) => fraction < 1 && Math.abs(value - answer.value) > answer.tolerance)
    .map(({ value, feedback }) => ({ value, why: plain(feedback, scope), evidence: [] }));
  return {
    ...base,
    kind: 'numeric',
    unit: question.unit ?? unit ?? 'units',
    tolerance: answer.tolerance,
    answer: { value: answer.value, why: plain(answer.feedback, scope), evidence: [] },
    mistakes,
  };
}

function matchItem(
  { unit: _unit, ...base }: Base,
  { prompts, answers }: MatchQuestion,
  scope: Scope,
): PlacingItem | null {
  if (prompts.length > MOST || answers.length > MOST || answers.length < 2) return kept(scope, 'a match of this size');
  const used = prompts.map(({ answer }) => answer);
  const repeated = new Set(used).size < used.length;
  if (repeated && new Set(used).size < answers.length) return kept(scope, 'a match with groups that stay empty');
  return {
    ...base,
    kind: repeated ? 'sort' : 'match',
    entries: prompts.map(({ content, answer }, index) => ({
      id: letter(index),
      text: plain(content, scope),
      place: `${answer + 1}`,
      why: '',
      evidence: [],
    })),
    places: answers.map((answer, index) => ({ id: `${index + 1}`, text: plain(answer, scope) })),
  };
}

/** Entries in the order of their words, so that the order in which they stand tells nothing. */
function orderItem({ unit: _unit, ...base }: Base, entries: readonly RichText[], scope: Scope): PlacingItem | null {
  if (entries.length > MOST) return kept(scope, 'an order of so many entries');
  const sorted = entries
    .map((entry, index) => ({ text: plain(entry, scope), place: `${index + 1}` }))
    .toSorted((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  return {
    ...base,
    kind: 'order',
    entries: sorted.map((entry, index) => ({ id: letter(index), ...entry, why: '', evidence: [] })),
    places: entries.map((_, index) => ({ id: `${index + 1}`, text: `${index + 1}` })),
  };
}

function gapItem(base: Base, gap: Gap, scope: Scope): Item | null {
  if (gap.kind === 'short-answer') return kept(scope, 'words that are typed');
  if (gap.kind === 'numeric') return numericItem(base, { ...gap, unit: null, otherwise: [] }, scope);
  const partial = gap.options.some(({ fraction }) => fraction !== 0 && fraction !== 1);
  return choiceItem(
    base,
    { ...gap, multiple: false, choose: null, scoring: partial ? 'weights' : 'all-or-nothing' },
    scope,
  );
}
