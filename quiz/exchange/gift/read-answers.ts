import { weightedChoice } from '../choice';
import { fractionOf } from '../fractions';
import type { ExchangeOption, MatchQuestion, Question } from '../imported-item';
import { LIMITS } from '../limits';
import type { Scope } from '../report';
import { fromText, type RichText, toText } from '../text/rich-text';
import { tidy } from '../text/tidy';
import { splitUnescaped, unescapedPlaces, unescapeGift } from './escapes';
import { readNumbers } from './read-numbers';
import { type GiftFormat, joinLines, readGiftText } from './read-text';

/** What stands between the braces. */
export interface GiftAnswers {
  question: Question;
  /** General feedback. */
  feedback: RichText;
}

/** Reads the answers of a question, still escaped. Null where they make no question; the reason is noted. */
export function readAnswers(raw: string, format: GiftFormat, scope: Scope): GiftAnswers | null {
  const general = generalFeedback(raw);
  const question = readQuestion((general === null ? raw : raw.slice(0, general)).trim(), format, scope);
  if (question === null) return null;
  return { question, feedback: general === null ? [] : readGiftText(raw.slice(general + 4), format, scope).text };
}

function generalFeedback(raw: string): number | null {
  const places = unescapedPlaces(raw, '#');
  return places.findLast((at) => raw.startsWith('####', at)) ?? null;
}

function readQuestion(text: string, format: GiftFormat, scope: Scope): Question | null {
  if (text === '') return { kind: 'essay', guidance: [] };
  if (/^\d*:[A-Z_]+:/.test(text)) {
    scope.note(
      'question',
      'Answers embedded in the text (Cloze) are no GIFT; give such questions as Moodle XML.',
      'dropped',
    );
    return null;
  }
  if (text.startsWith('>')) return readOrder(text, format, scope);
  if (text.startsWith('#')) return readNumbers(text.slice(1), format, scope);
  if (unescapedPlaces(text, '~', 1).length > 0) return readChoice(text, format, scope);
  if (unescapedPlaces(text, '=', 1).length > 0 && text.includes('->')) return readMatch(text, format, scope);
  const [first = '', ...comments] = splitUnescaped(text, '#', 3);
  const truth = /^(t|true|f|false)$/i.exec(first.trim())?.[1];
  if (truth !== undefined) return readTrueFalse(truth, comments, format, scope);
  return readShortAnswer(text, format, scope);
}

function readTrueFalse(truth: string, comments: readonly string[], format: GiftFormat, scope: Scope): Question {
  if (truth !== truth.toUpperCase())
    scope.note(truth, 'True and false are written in capitals; this one is read like that.', 'changed');
  const [wrong = [], right = []] = comments.map((comment) => readGiftText(comment, format, scope).text);
  const correct = /^t/i.test(truth);
  return {
    kind: 'true-false',
    correct,
    feedbackTrue: correct ? right : wrong,
    feedbackFalse: correct ? wrong : right,
  };
}

/** An entry's mark, its share in percent where one is written, its text and its feedback. */
export interface GiftEntry {
  mark: '=' | '~' | '';
  percent: number | null;
  raw: string;
  feedback: RichText;
}

/** Takes the entries of an answer apart. */
export function entriesOf(text: string, marks: string, format: GiftFormat, scope: Scope): GiftEntry[] {
  const places = unescapedPlaces(text, marks);
  const starts = text.slice(0, places[0] ?? text.length).trim() === '' ? places : [-1, ...places];
  if (starts.length > LIMITS.parts)
    scope.note('answers', `Only the first ${LIMITS.parts} of ${starts.length} answers are read.`, 'dropped');
  return starts.slice(0, LIMITS.parts).map((start, index) => {
    const body = text.slice(start + 1, starts[index + 1] ?? text.length).trim();
    const [, percent, rest = body] = /^%(-?\d{1,3}(?:\.\d{1,10})?)%(.*)$/s.exec(body) ?? [];
    const [raw = '', comment] = splitUnescaped(rest, '#', 2);
    const mark = start < 0 ? '' : text[start] === '=' ? '=' : '~';
    const feedback = comment === undefined ? [] : readGiftText(comment, format, scope).text;
    return { mark, percent: percent === undefined ? null : Number(percent), raw: raw.trim(), feedback };
  });
}

function readChoice(text: string, format: GiftFormat, scope: Scope): Question | null {
  const entries = entriesOf(text, '=~', format, scope);
  const multiple = !entries.some(({ mark }) => mark === '=');
  const options = entries.flatMap(({ mark, percent, raw, feedback }): ExchangeOption[] => {
    const content = readGiftText(raw, format, scope).text;
    if (content.length === 0) {
      scope.note('answer', 'An answer without words is left out.', 'dropped');
      return [];
    }
    return [{ content, fraction: fractionOf(percent ?? (mark === '=' ? 100 : 0)), feedback }];
  });
  if (options.length < 2) {
    scope.note('question', 'A choice needs at least two answers.', 'dropped');
    return null;
  }
  return weightedChoice({ multiple, options });
}

function readMatch(text: string, format: GiftFormat, scope: Scope): MatchQuestion | null {
  const answers = new Map<string, number>();
  const prompts: MatchQuestion['prompts'] = [];
  const entries = entriesOf(text, '=', format, scope);
  for (const { raw, feedback } of entries) {
    const arrow = raw.indexOf('->');
    const answer = tidy(fromText(unescapeGift(joinLines(raw.slice(arrow + 2)))));
    if (arrow < 0 || answer.length === 0) {
      scope.note('pair', 'A pair needs "->" and an answer after it.', 'dropped');
      continue;
    }
    if (feedback.length > 0) scope.note('feedback', 'Feedback for a pair is not taken over.', 'dropped');
    const key = toText(answer);
    if (!answers.has(key)) answers.set(key, answers.size);
    const content = readGiftText(raw.slice(0, arrow), format, scope).text;
    if (content.length > 0) prompts.push({ content, answer: answers.get(key) ?? 0 });
  }
  if (prompts.length < 2) {
    scope.note('question', 'A matching question needs at least two pairs.', 'dropped');
    return null;
  }
  return { kind: 'match', shuffle: true, prompts, answers: [...answers.keys()].map((key) => tidy(fromText(key))) };
}

function readShortAnswer(text: string, format: GiftFormat, scope: Scope): Question | null {
  const answers = entriesOf(text, '=', format, scope).flatMap(({ percent, raw, feedback }) => {
    const words = toText(readGiftText(raw, 'plain', scope).text).replace(/\s+/g, ' ');
    return words === '' ? [] : [{ text: words, fraction: fractionOf(percent ?? 100), feedback }];
  });
  if (answers.length > 0) return { kind: 'short-answer', caseSensitive: false, answers };
  scope.note('question', 'No answer stands between the braces.', 'dropped');
  return null;
}

/** The form of the ordering question type: a line of settings after ">", then one entry a line. */
function readOrder(text: string, format: GiftFormat, scope: Scope): Question | null {
  const [settings = '', ...lines] = text.slice(1).split('\n');
  const entries = lines.map((line) => readGiftText(line, format, scope).text).filter((entry) => entry.length > 0);
  if (/\b(EXACT|REL|RANDOM|CONTIGUOUS|CONTIG)\b/.test(settings))
    scope.note('selection of entries', 'All entries are to be put in order, not some of them.', 'changed');
  if (/\b(ABSOLUTE_POSITION|RELATIVE_\w+|LONGEST_\w+)\b/.test(settings))
    scope.note('grading of the order', 'Nothing is given for part of the order.', 'changed');
  if (entries.length >= 2) return { kind: 'order', entries: entries.slice(0, LIMITS.parts) };
  scope.note('question', 'An ordering question needs at least two entries.', 'dropped');
  return null;
}
