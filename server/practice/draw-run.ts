import type { Pack } from '@/curriculum/pack';
import type { FactState } from '@/progress/fact-state';
import { type Askable, SEED_LIMIT, seedFor, subjectsOf, templateById, templatesFor, variantsOf } from '@/quiz/address';
import { generateItem } from '@/quiz/generate';
import type { Item } from '@/quiz/item';
import { wordsOf } from '@/quiz/words-of';

/** What a session is drawn from. */
export interface RunWish {
  pack: Pack;
  /** Only these topics; all where empty. */
  topics: readonly string[];
  /** Number of items wanted. */
  length: number;
  stateOf(fact: string): FactState;
  /** Main facts of the learner's last answers, newest first. */
  recent: readonly string[];
  /** A number from 0 up to, not including, 1. */
  luck(): number;
}

/** How much likelier a fact is drawn: what is weak comes first, then what is new, and what is known stays fresh. */
const WEIGHT: Record<FactState, number> = { weak: 4, new: 3, known: 1 };

/** A fact asked about a moment ago comes back this much more rarely. */
const JUST_ASKED = 0.25;

/** Variants of one subject are drawn among so many. */
const VARIANTS = 10_000;

/** Addresses tried for one subject before it is left out. */
const TRIES = 4;

/** Seeds looked at for another variant of one question. */
const NEXT_TRIES = 8;

/**
 * Items of a session, neighbours from different topics where there are several. No two ask for the same fact in the same
 * way, and a fact comes a second time only when every other one has had its turn. Fewer than wished for where the topics
 * have no more to ask.
 */
export function drawRun(wish: RunWish): Item[] {
  const byFact = new Map<string, Askable[]>();
  const topics = new Set(wish.topics);
  for (const askable of templatesFor(wish.pack)) {
    const main = askable.subject.facts[0];
    if (main === undefined || (topics.size > 0 && !topics.has(askable.subject.topic))) continue;
    byFact.set(main, [...(byFact.get(main) ?? []), askable]);
  }
  const used = new Set<string>();
  const items: Item[] = [];
  let round = [...byFact.keys()];
  while (items.length < wish.length && round.length > 0) {
    const left: string[] = [];
    for (const fact of weightedOrder(round, (candidate) => weightOf(wish, candidate), wish.luck)) {
      if (items.length === wish.length) break;
      const item = drawItem(wish, byFact.get(fact) ?? [], used);
      if (item === null) continue;
      items.push(item);
      left.push(fact);
    }
    round = left;
  }
  return interleave(items);
}

/** The same session with other variants: each item's template and subject, another seed. `items` are addresses. */
export function otherVariants(pack: Pack, items: readonly { template: string; seed: number }[], luck: () => number) {
  return items.flatMap(({ template, seed }) => {
    const askables = templatesFor(pack).filter((askable) => askable.template.id === template);
    const count = askables.length;
    const askable = askables.find(({ subjectIndex }) => subjectIndex === seed % Math.max(1, count));
    return (askable && drawVariant(pack, askable, luck)) ?? [];
  });
}

/** Address of the same question with the next seed that gives another item; null where it has only this one. */
export function nextVariant(pack: Pack, item: Item): string | null {
  const template = templateById(item.template);
  const count = template ? subjectsOf(pack, template).length : 0;
  for (let step = 1; count > 0 && step <= NEXT_TRIES; step++) {
    const seed = item.seed + step * count;
    if (seed >= SEED_LIMIT) return null;
    const { item: made } = generateItem(pack, item.template, seed);
    if (made && wordsOf(made) !== wordsOf(item)) return made.id;
  }
  return null;
}

function weightOf(wish: RunWish, fact: string): number {
  return WEIGHT[wish.stateOf(fact)] * (wish.recent.includes(fact) ? JUST_ASKED : 1);
}

function drawItem(wish: RunWish, askables: readonly Askable[], used: Set<string>): Item | null {
  const open = askables.filter(({ template, subject }) =>
    subject.facts.every((tested) => !used.has(`${tested} ${template.way}`)),
  );
  for (const askable of weightedOrder(open, () => 1, wish.luck)) {
    const item = drawVariant(wish.pack, askable, wish.luck);
    if (item === null) continue;
    for (const tested of item.facts) used.add(`${tested} ${askable.template.way}`);
    return item;
  }
  return null;
}

function drawVariant(pack: Pack, askable: Askable, luck: () => number): Item | null {
  const { template, subjectIndex } = askable;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const variant = Math.floor(luck() * Math.min(VARIANTS, variantsOf(pack, template)));
    const { item } = generateItem(pack, template.id, seedFor(pack, template, subjectIndex, variant));
    if (item) return item;
  }
  return null;
}

/**
 * A random order in which heavier values tend to come first: sorted by u^(1/w). Source: P. S. Efraimidis and P. G.
 * Spirakis, "Weighted random sampling with a reservoir", Information Processing Letters 97 (2006), 181–185.
 */
function weightedOrder<T>(values: readonly T[], weight: (value: T) => number, luck: () => number): T[] {
  return values
    .map((value) => ({ value, rank: luck() ** (1 / weight(value)) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ value }) => value);
}

/** Always takes the next item of the topic that has most left, other than the one just taken. */
function interleave(items: readonly Item[]): Item[] {
  const queues = new Map<string, Item[]>();
  for (const item of items) queues.set(item.topic, [...(queues.get(item.topic) ?? []), item]);
  const order: Item[] = [];
  while (order.length < items.length) {
    const filled = [...queues.entries()].filter(([, queue]) => queue.length > 0);
    const others = filled.filter(([topic]) => topic !== order.at(-1)?.topic);
    const [, next] = (others.length > 0 ? others : filled).reduce((most, candidate) =>
      candidate[1].length > most[1].length ? candidate : most,
    );
    const item = next.shift();
    if (item) order.push(item);
  }
  return order;
}
