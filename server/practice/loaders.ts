import type { Pack } from '@/curriculum/pack';
import { type ComesBack, comesBack } from '@/progress/comes-back';
import { mixSession } from '@/progress/session-mix';
import { isAside, type Now } from '@/progress/standing';
import { parseAddress } from '@/quiz/address';
import { type AnsweredItem, explain } from '@/quiz/explanation';
import { IMPORTED, type Item } from '@/quiz/item';
import { type PublicItem, publicItem } from '@/quiz/public-item';
import { readAnswersSentAs } from '../answers/reads';
import type { Answer } from '../db/generated/client';
import { AppError } from '../errors';
import { requireItem, requirePack } from '../items/required';
import { drawImported, goneAddresses, importedItem } from '../question-files/ask';
import { loadWithdrawn } from '../statistics/withdrawn';
import { drawRun, nextVariant, otherVariants, standIn } from './draw-run';
import { MAX_RUN_ITEMS, parseRun, type Run, runClientId, runClientIds } from './run';
import { candidatesOf, loadSchedule, type Schedule } from './schedule';

/** One question of so many comes from a file, where there are any. */
const IMPORTED_EVERY = 5;

/** One item with what its learner has said to it. */
export interface RunStep {
  item: PublicItem;
  /** Under which it is answered next. */
  clientId: string;
  /** Address of the same question in another variant, `<template>/<seed>`; null where it has only this one. */
  other: string | null;
  /** Its main fact is buried or suspended. */
  aside: boolean;
  /** Null until it is answered; the key is in here and nowhere else. */
  answered: AnsweredStep | null;
}

/** A stored answer with its explanation and what it did to the schedule. */
export interface AnsweredStep extends AnsweredItem {
  comesBack: ComesBack | null;
}

/** A session as far as it has come. */
export interface LoadedRun {
  run: Run;
  pack: Pack;
  steps: RunStep[];
}

/** A session by its address with the learner's answers to it; `userId` null for a visitor. Throws AppError. */
export async function loadRun(userId: string | null, query: Record<string, unknown>, now: Now): Promise<LoadedRun> {
  const run = parseRun(query);
  const pack = requirePack(run.pack);
  const ids = run.items.map((_, index) => runClientIds(run, index));
  const [schedule, answers] = await Promise.all([
    loadSchedule(userId, pack, now),
    userId === null ? new Map<string, Answer>() : readAnswersSentAs(userId, ids.flat()),
  ]);
  const items = await Promise.all(run.items.map((address) => findAddressed(pack, address)));
  const steps = items.flatMap((found, index) => {
    const given = (ids[index] ?? []).flatMap((id) => answers.get(id) ?? []);
    // What was answered is not asked again in another form.
    const item = found ?? (given.length === 0 ? standInFor(pack, run.items[index] ?? '') : null);
    if (item === null) return [];
    // Each answer but the last was taken back; so was the last, where another one may be given.
    const last = given.at(-1);
    const isOpen = !last || last.takenBackAt !== null;
    const clientId = isOpen ? runClientId(run, index, Math.min(given.length, 9)) : last.clientId;
    return stepOf(schedule, pack, item, clientId, isOpen ? undefined : last);
  });
  if (steps.length === 0) await requireAddressed(pack, run.items[0] ?? '');
  return { run, pack, steps };
}

/** One item by its address, with the learner's answer under that client id where there is one. Throws AppError. */
export async function loadSingle(
  userId: string | null,
  wanted: { pack: string; template: string; seed: string; clientId: string },
  now: Now,
): Promise<{ pack: Pack; step: RunStep }> {
  const pack = requirePack(wanted.pack);
  const item = await requireAddressed(pack, `${wanted.template}/${wanted.seed}`);
  const [schedule, answers] = await Promise.all([
    loadSchedule(userId, pack, now),
    userId === null ? null : readAnswersSentAs(userId, [wanted.clientId]),
  ]);
  return { pack, step: stepOf(schedule, pack, item, wanted.clientId, answers?.get(wanted.clientId)) };
}

/** Draws a new session. `luck` gives numbers from 0 up to, not including, 1. An empty one has nothing to ask. */
export async function drawNewRun(
  userId: string | null,
  wish: { pack: Pack; topics: readonly string[]; length: number; id: string },
  now: Now,
  luck: () => number,
): Promise<Run> {
  const { pack, topics, id } = wish;
  const schedule = await loadSchedule(userId, pack, now);
  const { newLeft, dueLeft, replayed } = schedule;
  const withdrawn = await loadWithdrawn(pack, now.at);
  const { seen, askedBy } = replayed;
  const without = new Set([...seen, ...withdrawn]);
  const imported = await drawImported({ pack, topics, count: Math.floor(wish.length / IMPORTED_EVERY), without, luck });
  const length = wish.length - imported.length;
  const mixed = mixSession(candidatesOf(pack, schedule, topics), { length, newLeft, dueLeft, luck });
  const facts = mixed.map(({ fact }) => fact);
  const items = drawRun({ pack, facts, length, seen, withdrawn, askedBy, luck }).map((item) => item.id);
  for (const item of imported) items.splice(Math.floor(luck() * (items.length + 1)), 0, item.id);
  return { pack: pack.id, id, items };
}

/** Draws a session of questions of files alone: first those that the learner has not seen. */
export async function drawImportedRun(
  userId: string | null,
  wish: { pack: Pack; length: number; id: string },
  now: Now,
  luck: () => number,
): Promise<Run> {
  const { pack, length: count, id } = wish;
  const { replayed } = await loadSchedule(userId, pack, now);
  const withdrawn = await loadWithdrawn(pack, now.at);
  const fresh = await drawImported({
    ...{ pack, topics: [], count, luck },
    without: new Set([...replayed.seen, ...withdrawn]),
  });
  const others = await drawImported({
    ...{ pack, topics: [], count: count - fresh.length, luck },
    without: new Set([...fresh.map((item) => item.id), ...withdrawn]),
  });
  return { pack: pack.id, id, items: [...fresh, ...others].map((item) => item.id) };
}

/** A session of the same questions with other variants. `items` are addresses. */
export async function drawAgain(
  userId: string | null,
  wish: { pack: Pack; items: readonly string[]; id: string },
  now: Now,
  luck: () => number,
): Promise<Run> {
  const { pack, items, id } = wish;
  const { replayed } = await loadSchedule(userId, pack, now);
  const withdrawn = await loadWithdrawn(pack, now.at);
  const asked = items.slice(0, MAX_RUN_ITEMS).flatMap((item) => parseAddress(item) ?? []);
  const addresses = asked.filter(({ template }) => !withdrawn.has(template));
  const gone = await goneAddresses(pack.id, items);
  // A question of a file has no variants: it comes again as it is.
  const again = addresses.flatMap((address) => {
    const own = `${address.template}/${address.seed}`;
    if (address.template === IMPORTED) return gone.has(own) || withdrawn.has(own) ? [] : own;
    return otherVariants(pack, [address], replayed.seen, luck).map((item) => item.id);
  });
  return { pack: pack.id, id, items: again };
}

/** Null for a question of a file that was deleted since, and for one that the material of today has no more: the rest of the session goes on. */
async function findAddressed(pack: Pack, address: string): Promise<Item | null> {
  const parsed = parseAddress(address);
  if (parsed === null) return requireAddressed(pack, address);
  if (parsed.template === IMPORTED) return importedItem(pack, parsed.seed);
  return requireItem(pack, parsed.template, parsed.seed).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'unknown-item') return null;
    throw error;
  });
}

function standInFor(pack: Pack, address: string): Item | null {
  const parsed = parseAddress(address);
  return parsed && parsed.template !== IMPORTED ? standIn(pack, parsed.template, parsed.seed) : null;
}

async function requireAddressed(pack: Pack, address: string): Promise<Item> {
  const parsed = parseAddress(address);
  if (parsed) return requireItem(pack, parsed.template, parsed.seed);
  const [template = '', seed = ''] = address.split('/');
  return requireItem(pack, template, /^\d{1,15}$/.test(seed) ? Number(seed) : -1);
}

/** An answer to something else under the same client id is none to this item. */
function stepOf(schedule: Schedule, pack: Pack, item: Item, clientId: string, answer: Answer | undefined): RunStep {
  const own = answer && answer.pack === pack.id && `${answer.template}/${answer.seed}` === item.id ? answer : null;
  const fact = item.facts[0] ?? '';
  const mark = schedule.marks.get(fact);
  const answered = own && {
    ...{ correct: own.correct, chosen: own.chosen, confidence: own.confidence },
    ...{ storedAt: own.createdAt.toISOString(), explanation: explain(pack, item) },
    comesBack: comesBack(schedule.replayed, fact, own.createdAt.getTime()),
  };
  return {
    ...{ item: publicItem(item), clientId, other: nextVariant(pack, item), answered },
    aside: mark !== undefined && isAside(mark, schedule.now.today),
  };
}
