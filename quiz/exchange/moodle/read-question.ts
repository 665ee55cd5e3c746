import { weightedChoice } from '../choice';
import { fractionOf, numberOf } from '../fractions';
import type { AcceptedNumber, ExchangeOption, MatchQuestion, NumericQuestion, Question } from '../imported-item';
import { LIMITS } from '../limits';
import type { Scope } from '../report';
import { fromText, type RichText, toText } from '../text/rich-text';
import { tidy } from '../text/tidy';
import { childOf, childrenOf, type Element } from '../xml/element';
import { rawText, readText, setting } from './texts';

/** Reads what a question asks, by its type. Null where it cannot be taken over; the reason is noted. */
export function readMoodleQuestion(element: Element, type: string, usual: string, scope: Scope): Question | null {
  const many = childrenOf(element, 'answer').length + childrenOf(element, 'subquestion').length;
  if (many > LIMITS.parts) return refused(scope, type, `It has ${many} answers; at most ${LIMITS.parts} are read.`);
  switch (type) {
    case 'multichoice':
      return readChoice(element, usual, scope);
    case 'truefalse':
      return readTrueFalse(element, usual, scope);
    case 'shortanswer':
      return readShortAnswer(element, usual, scope);
    case 'numerical':
      return readNumbers(element, usual, scope);
    case 'matching':
    case 'match':
      return readMatch(element, usual, scope);
    case 'ordering':
      return readOrder(element, usual, scope);
    case 'essay':
      return readEssay(element, scope);
    case 'description':
      return { kind: 'description' };
    default:
      return refused(scope, type || 'question', REASONS[type] ?? 'This type of question has no counterpart here.');
  }
}

const CALCULATED = 'Its numbers are drawn and computed while it is asked; without that it is no question.';
const ON_PICTURE = 'It is answered on a picture, and pictures are not taken over.';

const REASONS: Readonly<Record<string, string>> = {
  calculated: CALCULATED,
  calculatedsimple: CALCULATED,
  calculatedmulti: CALCULATED,
  ddimageortext: ON_PICTURE,
  ddmarker: ON_PICTURE,
  random: 'It stands for another question of its category, which is imported by itself.',
  randomsamatch: 'It is put together from other questions while it is asked.',
  '': 'It does not say what type of question it is.',
};

function refused(scope: Scope, construct: string, why: string): null {
  scope.note(construct, why, 'dropped');
  return null;
}

function percentage(element: Element): number {
  return fractionOf(Number(element.attributes.fraction ?? '0') || 0);
}

/** An answer's text and feedback. Its own format is that of choices; other types hold plain characters. */
function readOption(answer: Element, usual: string, scope: Scope): ExchangeOption {
  return {
    content: readText(answer, usual, scope),
    fraction: percentage(answer),
    feedback: readText(childOf(answer, 'feedback'), usual, scope),
  };
}

function readChoice(element: Element, usual: string, scope: Scope): Question | null {
  const all = childrenOf(element, 'answer').map((answer) => readOption(answer, usual, scope));
  const options = all.filter(({ content }) => content.length > 0);
  if (options.length < all.length) scope.note('answer', 'An answer without words is left out.', 'dropped');
  if (options.length < 2) return refused(scope, 'multichoice', 'A choice needs at least two answers.');
  const multiple = /^(false|0)$/.test(setting(element, 'single') ?? 'true');
  const shuffle = !/^(false|0)$/.test(setting(element, 'shuffleanswers') ?? 'true');
  return weightedChoice({ multiple, shuffle, options });
}

function readTrueFalse(element: Element, usual: string, scope: Scope): Question | null {
  const answers = childrenOf(element, 'answer');
  const [yes, no] = ['true', 'false'].map((word) =>
    answers.find((answer) => rawText(answer).trim().toLowerCase() === word),
  );
  if (yes === undefined || no === undefined)
    return refused(scope, 'truefalse', 'It needs the two answers "true" and "false".');
  return {
    kind: 'true-false',
    correct: percentage(yes) > percentage(no),
    feedbackTrue: readText(childOf(yes, 'feedback'), usual, scope),
    feedbackFalse: readText(childOf(no, 'feedback'), usual, scope),
  };
}

function readShortAnswer(element: Element, usual: string, scope: Scope): Question | null {
  const answers = childrenOf(element, 'answer').flatMap((answer) => {
    const text = plain(answer);
    const feedback = readText(childOf(answer, 'feedback'), usual, scope);
    return text === '' ? [] : [{ text, fraction: percentage(answer), feedback }];
  });
  if (answers.length === 0) return refused(scope, 'shortanswer', 'It has no answer.');
  return { kind: 'short-answer', caseSensitive: setting(element, 'usecase') === '1', answers };
}

/** The characters of an answer, as one line in its one form. */
function plain(answer: Element): string {
  return toText(tidy(fromText(rawText(answer).replace(/\s+/g, ' '))));
}

function readNumbers(element: Element, usual: string, scope: Scope): NumericQuestion | null {
  let otherwise: RichText = [];
  const answers: AcceptedNumber[] = [];
  for (const answer of childrenOf(element, 'answer')) {
    const feedback = readText(childOf(answer, 'feedback'), usual, scope);
    const text = rawText(answer).trim();
    const [value, tolerance] = [numberOf(text), numberOf(setting(answer, 'tolerance') || '0')];
    if (text === '*') otherwise = feedback;
    else if (value === null || tolerance === null)
      scope.note('answer', `"${text.slice(0, 40)}" is no number with a tolerance.`, 'dropped');
    else answers.push({ value, tolerance: Math.abs(tolerance), fraction: percentage(answer), feedback });
  }
  if (answers.length === 0) {
    scope.note('numerical', 'It has no number for an answer.', 'dropped');
    return null;
  }
  return { kind: 'numeric', answers, unit: readUnit(element, scope), otherwise };
}

/** The first unit; whoever answers types the number alone. */
function readUnit(element: Element, scope: Scope): string | null {
  const units = childOf(element, 'units');
  if (units === undefined) return null;
  const [first, ...others] = childrenOf(units, 'unit');
  if (first === undefined) return null;
  if (others.length > 0 || Number(setting(first, 'multiplier') ?? '1') !== 1)
    scope.note('units', 'Numbers are asked for in one unit, the first; others are not accepted.', 'changed');
  return setting(first, 'unit_name') || null;
}

function readMatch(element: Element, usual: string, scope: Scope): MatchQuestion | null {
  const answers = new Map<string, number>();
  const prompts: MatchQuestion['prompts'] = [];
  for (const pair of childrenOf(element, 'subquestion')) {
    const answer = childOf(pair, 'answer');
    const key = answer === undefined ? '' : plain(answer);
    const content = readText({ ...pair, children: pair.children.filter((child) => child !== answer) }, usual, scope);
    if (key === '') {
      scope.note('subquestion', 'A pair without an answer is left out.', 'dropped');
      continue;
    }
    if (!answers.has(key)) answers.set(key, answers.size);
    if (content.length > 0) prompts.push({ content, answer: answers.get(key) ?? 0 });
  }
  if (prompts.length < 2) {
    scope.note('matching', 'A matching question needs at least two pairs.', 'dropped');
    return null;
  }
  const shuffle = !/^(false|0)$/.test(setting(element, 'shuffleanswers') ?? 'true');
  return { kind: 'match', shuffle, prompts, answers: [...answers.keys()].map((text) => tidy(fromText(text))) };
}

function readOrder(element: Element, usual: string, scope: Scope): Question | null {
  const entries = childrenOf(element, 'answer').map((answer, index) => ({
    content: readText(answer, usual, scope),
    place: Number(answer.attributes.fraction ?? index + 1),
  }));
  const sorted = entries.filter(({ content }) => content.length > 0).sort((a, b) => a.place - b.place);
  if (!/^(ALL|0|)$/.test(setting(element, 'selecttype') ?? ''))
    scope.note('selecttype', 'All entries are to be put in order, not some of them.', 'changed');
  if (!/^(ALL_OR_NOTHING|-1|)$/.test(setting(element, 'gradingtype') ?? ''))
    scope.note('gradingtype', 'Nothing is given for part of the order.', 'changed');
  if (sorted.length < 2) return refused(scope, 'ordering', 'It needs at least two entries.');
  return { kind: 'order', entries: sorted.map(({ content }) => content) };
}

function readEssay(element: Element, scope: Scope): Question {
  const template = childOf(element, 'responsetemplate');
  if (template !== undefined && rawText(template).trim() !== '')
    scope.note('responsetemplate', 'The text that an answer starts from is not taken over.', 'dropped');
  if (Number(setting(element, 'attachments') ?? '0') !== 0)
    scope.note('attachments', 'Files cannot be handed in with an answer.', 'dropped');
  for (const name of ['minwordlimit', 'maxwordlimit'])
    if (Number(setting(element, name) || '0') > 0)
      scope.note(name, 'The length of an answer is not limited here.', 'dropped');
  return { kind: 'essay', guidance: readText(childOf(element, 'graderinfo'), 'html', scope) };
}
