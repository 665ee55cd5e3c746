import { randomInt } from 'node:crypto';
import type { Pack } from '@/curriculum/pack';
import { parseAddress } from '@/quiz/address';
import { type ChoiceItem, isChoice } from '@/quiz/item';
import { parseInput } from '../errors';
import { drawItems } from '../exams/begin';
import { examLengths, requireExam } from '../exams/forms';
import type { Fields } from '../http/form-ways';
import { requireItem, requireTopic } from '../items/required';
import { FAMILIES } from '../live/create-quiz';
import { drawQuiz } from '../live/quiz-draw';
import { loadWithdrawn } from '../statistics/withdrawn';
import { ExamSchema, MAX_QUIZ, QuizSchema, wrong } from './input';

/** A number from 0 up to, not including, 1, that nobody can foresee. */
const luck = () => randomInt(2 ** 40) / 2 ** 40;

/** The questions of a quiz as its form wishes: a prepared set, or drawn. Throws `bad-input`, `no-item`. */
export async function drawForQuiz(pack: Pack, fields: Fields, now: Date): Promise<ChoiceItem[]> {
  const { topics, families, questions, addresses } = parseInput(QuizSchema, fields);
  const lines = addresses.split(/\s+/).filter((line) => line !== '');
  if (lines.length > 0) return prepared(pack, lines);
  for (const topic of topics) requireTopic(pack, topic);
  const items = await drawMore(pack, { topics, families, questions, taken: [] }, now);
  if (items.length > 0) return items;
  throw wrong('families', 'no-item-quiz');
}

/** The questions of a mock exam, and the minutes that the real one has for so many. Throws `no-exam`, `bad-input`. */
export async function drawForExam(
  pack: Pack,
  fields: Fields,
  now: Date,
): Promise<{ items: ChoiceItem[]; minutes: number }> {
  requireExam(pack);
  const { questions } = parseInput(ExamSchema, fields);
  const length = examLengths(pack).find((one) => one.questions === questions);
  if (!length) throw wrong('questions', 'bad-input-length');
  const wish = { pack, questions, seen: new Set<string>(), key: randomInt(2 ** 40).toString(36) };
  return { items: await drawItems(wish, now), minutes: length.minutes };
}

/** Questions that an assignment does not have yet; fewer than wished for where there are no more. */
export async function drawMore(
  pack: Pack,
  wish: {
    topics: readonly string[];
    families: readonly (typeof FAMILIES)[number][];
    questions: number;
    taken: readonly string[];
  },
  now: Date,
): Promise<ChoiceItem[]> {
  const families = wish.families.length > 0 ? wish.families : FAMILIES;
  const withdrawn = await loadWithdrawn(pack, now.getTime());
  const { topics, questions: count, taken } = wish;
  return drawQuiz({ pack, topics, families, count, taken: new Set(taken), withdrawn, luck }).filter(isChoice);
}

async function prepared(pack: Pack, lines: readonly string[]): Promise<ChoiceItem[]> {
  if (lines.length > MAX_QUIZ) {
    throw wrong('addresses', 'bad-input-too-many-lines', { limit: MAX_QUIZ, count: lines.length });
  }
  if (new Set(lines).size < lines.length) throw wrong('addresses', 'bad-input-twice');
  const items: ChoiceItem[] = [];
  for (const [index, line] of lines.entries()) {
    const address = parseAddress(line);
    const named = { number: index + 1, line: line.slice(0, 80) };
    if (!address) throw wrong('addresses', 'bad-input-line-address', named);
    const item = await requireItem(pack, address.template, address.seed);
    if (!isChoice(item)) throw wrong('addresses', 'bad-input-line-letter', named);
    items.push(item);
  }
  return items;
}
