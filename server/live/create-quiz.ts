import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { makeJoinCode } from '@/classroom/live/join-code';
import { MAX_QUESTIONS, type QuizConfig, QuizSettingsSchema } from '@/classroom/quiz/config';
import type { Pack } from '@/curriculum/pack';
import { parseAddress } from '@/quiz/address';
import { itemVersion } from '@/quiz/edition';
import { explain } from '@/quiz/explanation';
import { type Family, IMPORTED, type Item, isChoice } from '@/quiz/item';
import { AppError, parseInput } from '../errors';
import { requireItem, requireItemVersion, requirePack, requireTopic, SlugSchema } from '../items/required';
import { drawImported, importedItems } from '../question-files/ask';
import type { Visitor } from '../session/visitor';
import { loadWithdrawn } from '../statistics/withdrawn';
import { authoriseHosting } from './authority';
import { liveNow } from './clock';
import { drawQuiz } from './quiz-draw';
import { createSession } from './writes';

/** Families that a host chooses among, in the order in which they are offered. */
export const FAMILIES = [
  'scenario',
  'prediction',
  'weak-point',
  'contrast',
  'recall',
  'exam',
] as const satisfies readonly Family[];

/** Milliseconds for which a session can be joined. */
const OPEN_FOR = 12 * 3_600_000;

/** Questions of files among which a share is drawn. */
const MAX_DRAWN = 500;

const AddressSchema = z.string().max(80);

/** The class whose staff may take a session over; null for none. */
const ClassIdSchema = z.string().min(1).max(64).nullable().default(null);

const DrawSchema = z.strictObject({
  pack: SlugSchema,
  classId: ClassIdSchema,
  topics: z.array(SlugSchema).max(100),
  families: z
    .array(z.enum([...FAMILIES, IMPORTED]))
    .min(1, 'choose at least one kind of question')
    .max(FAMILIES.length + 1),
  count: z.int().min(1).max(MAX_QUESTIONS),
  /** Addresses of what is in the quiz already. */
  taken: z.array(AddressSchema).max(MAX_QUESTIONS),
});

const CreateSchema = z.strictObject({
  pack: SlugSchema,
  packVersion: z.string().min(1).max(40),
  classId: ClassIdSchema,
  items: z.array(AddressSchema).min(1, 'the quiz has no question').max(MAX_QUESTIONS),
  settings: QuizSettingsSchema,
});

/** A question as its host looks at it before the quiz: without the key, since the host's screen may be on the wall. */
export interface DrawnQuestion {
  /** `<template>/<seed>`. */
  address: string;
  topic: string;
  family: Family;
  /** It comes from a file. */
  imported: boolean;
  stem: string;
  options: string[];
}

/** Draws questions for a host to look at. Throws AppError. */
export async function drawQuestions(
  visitor: Visitor,
  input: unknown,
): Promise<{ packVersion: string; questions: DrawnQuestion[] }> {
  const { taken, classId, ...wish } = parseInput(DrawSchema, input);
  await authoriseHosting(await visitor.current(), classId);
  const pack = requirePack(wish.pack);
  for (const topic of wish.topics) requireTopic(pack, topic);
  const withdrawn = await loadWithdrawn(pack, liveNow());
  const luck = () => randomInt(2 ** 40) / 2 ** 40;
  const families = wish.families.filter((family) => family !== IMPORTED);
  const imported = families.length < wish.families.length ? await importedFor(pack, wish, taken, withdrawn, luck) : [];
  const count = wish.count - imported.length;
  const made = drawQuiz({ ...wish, families, count, pack, taken: new Set(taken), withdrawn, luck });
  const items = [...made, ...imported];
  if (items.length === 0) {
    throw new AppError('no-item', { say: 'no-item-quiz' });
  }
  return {
    packVersion: itemVersion(pack),
    questions: items.map(drawnQuestion),
  };
}

/** Questions of files that a host has chosen by their addresses, for the builder to begin with; only those that a class can answer. */
export async function chosenQuestions(pack: Pack, addresses: string): Promise<DrawnQuestion[]> {
  const parsed = addresses
    .slice(0, 80 * MAX_QUESTIONS)
    .split('~')
    .slice(0, MAX_QUESTIONS)
    .flatMap((text) => parseAddress(text.replace('.', '/')) ?? []);
  const numbers = parsed.flatMap(({ template, seed }) => (template === IMPORTED ? seed : []));
  const items = await importedItems(pack, numbers);
  return items.filter(isChoice).map(drawnQuestion);
}

/** An even share of the kinds, by lot, in a form that is answered by letters. */
async function importedFor(
  pack: Pack,
  wish: { topics: readonly string[]; families: readonly string[]; count: number },
  taken: readonly string[],
  withdrawn: ReadonlySet<string>,
  luck: () => number,
): Promise<Item[]> {
  const without = new Set([...taken, ...withdrawn]);
  const drawn = await drawImported({ pack, topics: wish.topics, count: MAX_DRAWN, without, luck });
  return drawn.filter(isChoice).slice(0, Math.ceil(wish.count / wish.families.length));
}

function drawnQuestion({ id, topic, family, template, stem, ...item }: Item): DrawnQuestion {
  const options = 'options' in item ? item.options.map(({ text }) => text) : [];
  return { address: id, topic, family, imported: template === IMPORTED, stem, options };
}

/** Makes a quiz that can be joined at once. Throws AppError. */
export async function createQuiz(visitor: Visitor, input: unknown): Promise<{ id: string; code: string }> {
  const { packVersion, items, settings, classId, ...given } = parseInput(CreateSchema, input);
  const host = await authoriseHosting(await visitor.current(), classId);
  const pack = requirePack(given.pack);
  requireItemVersion(pack, packVersion);
  if (settings.pacing === 'self' && settings.seconds === null) {
    throw new AppError('bad-input', { say: 'bad-input-deadline', path: 'settings.seconds' });
  }
  const questions: QuizConfig['questions'] = [];
  for (const [index, text] of items.entries()) {
    const address = parseAddress(text);
    if (!address) {
      const path = `items[${index}]`;
      throw new AppError('bad-input', { say: 'bad-input-address', values: { path }, path });
    }
    const item = await requireItem(pack, address.template, address.seed);
    if (!isChoice(item)) {
      throw new AppError('bad-input', {
        say: 'bad-input-no-letters',
        values: { number: index + 1 },
        path: `items[${index}]`,
      });
    }
    questions.push({ item, explanation: explain(pack, item) });
  }
  const config: QuizConfig = { settings, questions };
  const expiresAt = new Date(liveNow() + OPEN_FOR);
  const session = { kind: 'quiz', title: settings.title, hostId: host.id, classId, expiresAt };
  return createWithCode((code) => createSession({ ...session, code, config: JSON.parse(JSON.stringify(config)) }));
}

/** Codes tried before something must be wrong: with a thousand sessions running, one in 300,000 is taken. */
const CODES_TRIED = 8;

/** Makes a session under a code that nobody has. */
export async function createWithCode(
  create: (code: string) => Promise<{ id: string } | null>,
): Promise<{ id: string; code: string }> {
  for (let attempt = 0; attempt < CODES_TRIED; attempt++) {
    const code = makeJoinCode(() => randomInt(2 ** 40) / 2 ** 40);
    const made = await create(code);
    if (made) return { ...made, code };
  }
  throw new Error('No join code could be found that is free.');
}
