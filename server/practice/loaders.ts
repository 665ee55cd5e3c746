import type { Pack } from '@/curriculum/pack';
import { factState } from '@/progress/fact-state';
import { parseAddress } from '@/quiz/address';
import { type AnsweredItem, explain } from '@/quiz/explanation';
import type { Item } from '@/quiz/item';
import { type PublicItem, publicItem } from '@/quiz/public-item';
import { readAnswersSentAs } from '../answers/reads';
import type { Answer } from '../db/generated/client';
import { requireItem, requirePack } from '../items/required';
import { readLastResults, readRecentFacts } from '../overview/reads';
import { drawRun, nextVariant, otherVariants } from './draw-run';
import { MAX_RUN_ITEMS, parseRun, type Run, runClientId } from './run';

/** How many last answers are kept from coming straight back. */
const RECENT_FACTS = 30;

/** One item with what its learner has said to it. */
export interface RunStep {
  item: PublicItem;
  clientId: string;
  /** Address of the same question in another variant, `<template>/<seed>`; null where it has only this one. */
  other: string | null;
  /** Null until it is answered; the key is in here and nowhere else. */
  answered: AnsweredItem | null;
}

/** A session as far as it has come. */
export interface LoadedRun {
  run: Run;
  pack: Pack;
  steps: RunStep[];
}

/** A session by its address with the learner's answers to it; `userId` null for a visitor. Throws AppError. */
export async function loadRun(userId: string | null, query: Record<string, unknown>): Promise<LoadedRun> {
  const run = parseRun(query);
  const pack = requirePack(run.pack);
  const clientIds = run.items.map((_, index) => runClientId(run, index));
  const answers = userId === null ? new Map<string, Answer>() : await readAnswersSentAs(userId, clientIds);
  const steps = run.items.map((address, index) => {
    const clientId = runClientId(run, index);
    return stepOf(pack, requireAddressed(pack, address), clientId, answers.get(clientId));
  });
  return { run, pack, steps };
}

/** One item by its address, with the learner's answer under that client id where there is one. Throws AppError. */
export async function loadSingle(
  userId: string | null,
  wanted: { pack: string; template: string; seed: string; clientId: string },
): Promise<{ pack: Pack; step: RunStep }> {
  const pack = requirePack(wanted.pack);
  const item = requireAddressed(pack, `${wanted.template}/${wanted.seed}`);
  const answers = userId === null ? null : await readAnswersSentAs(userId, [wanted.clientId]);
  return { pack, step: stepOf(pack, item, wanted.clientId, answers?.get(wanted.clientId)) };
}

/** Draws a new session. `luck` gives numbers from 0 up to, not including, 1. An empty one has nothing to ask. */
export async function drawNewRun(
  userId: string | null,
  wish: { pack: Pack; topics: readonly string[]; length: number; id: string },
  luck: () => number,
): Promise<Run> {
  const { pack, topics, length, id } = wish;
  const [results, recent] =
    userId === null
      ? [new Map<string, boolean[]>(), []]
      : await Promise.all([readLastResults(userId, pack.id), readRecentFacts(userId, pack.id, null, RECENT_FACTS)]);
  const stateOf = (fact: string) => factState(results.get(fact) ?? []);
  const items = drawRun({ pack, topics, length, stateOf, recent, luck });
  return { pack: pack.id, id, items: items.map((item) => item.id) };
}

/** A session of the same questions with other variants. `items` are addresses. */
export function drawAgain(pack: Pack, items: readonly string[], id: string, luck: () => number): Run {
  const addresses = items.slice(0, MAX_RUN_ITEMS).flatMap((item) => parseAddress(item) ?? []);
  return { pack: pack.id, id, items: otherVariants(pack, addresses, luck).map((item) => item.id) };
}

function requireAddressed(pack: Pack, address: string): Item {
  const parsed = parseAddress(address);
  if (parsed) return requireItem(pack, parsed.template, parsed.seed);
  const [template = '', seed = ''] = address.split('/');
  return requireItem(pack, template, /^\d{1,15}$/.test(seed) ? Number(seed) : -1);
}

/** An answer to something else under the same client id is none to this item. */
function stepOf(pack: Pack, item: Item, clientId: string, answer: Answer | undefined): RunStep {
  const own = answer && answer.pack === pack.id && `${answer.template}/${answer.seed}` === item.id ? answer : null;
  const answered = own && {
    ...{ correct: own.correct, chosen: own.chosen, confidence: own.confidence },
    ...{ storedAt: own.createdAt.toISOString(), explanation: explain(pack, item) },
  };
  return { item: publicItem(item), clientId, other: nextVariant(pack, item), answered };
}
