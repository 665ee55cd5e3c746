import type { Pack } from '@/curriculum/pack';
import { type Askable, SEED_LIMIT, seedFor, subjectsOf, templateById, templatesFor, variantsOf } from '@/quiz/address';
import { generateItem } from '@/quiz/generate';
import type { Item } from '@/quiz/item';
import { wordsOf } from '@/quiz/words-of';

/** What a session is drawn from. */
export interface RunWish {
  pack: Pack;
  /** Main facts to ask about, those that matter most first. */
  facts: readonly string[];
  /** Number of items wanted. */
  length: number;
  /** Addresses of questions that the learner has answered; none of them comes again. */
  seen: ReadonlySet<string>;
  /** Templates that nothing is asked by any more. */
  withdrawn: ReadonlySet<string>;
  /** Templates by which a fact was asked before, newest last. */
  askedBy: ReadonlyMap<string, readonly string[]>;
  /** A number from 0 up to, not including, 1. */
  luck(): number;
}

/** Variants of one subject are drawn among so many. */
const VARIANTS = 10_000;

/** Addresses tried for one subject before it is left out. */
const TRIES = 8;

/** Seeds looked at for another variant of one question. */
const NEXT_TRIES = 8;

/**
 * Items of a session, neighbours from different topics where there are several. No two ask for the same fact in the same
 * way, a fact comes a second time only when every other one has had its turn, and it is asked in the way that was longest not
 * used for it. Fewer than wished for where the facts have no more to ask.
 */
export function drawRun(wish: RunWish): Item[] {
  const wanted = new Set(wish.facts);
  const byFact = new Map<string, Askable[]>();
  for (const askable of templatesFor(wish.pack)) {
    const main = askable.subject.facts[0];
    if (main === undefined || !wanted.has(main) || wish.withdrawn.has(askable.template.id)) continue;
    const others = byFact.get(main);
    if (others) others.push(askable);
    else byFact.set(main, [askable]);
  }
  const used = new Set<string>();
  const items: Item[] = [];
  let round = wish.facts.filter((fact) => byFact.has(fact));
  while (items.length < wish.length && round.length > 0) {
    const left: string[] = [];
    for (const fact of round) {
      if (items.length === wish.length) break;
      const item = drawItem(wish, fact, byFact.get(fact) ?? [], used);
      if (item === null) continue;
      items.push(item);
      left.push(fact);
    }
    round = left;
  }
  return interleave(items);
}

/** The same session with other variants: each item's template and subject, another seed. `items` are addresses. */
export function otherVariants(
  pack: Pack,
  items: readonly { template: string; seed: number }[],
  seen: ReadonlySet<string>,
  luck: () => number,
): Item[] {
  return items.flatMap(({ template, seed }) => {
    const askables = templatesFor(pack).filter((askable) => askable.template.id === template);
    const count = askables.length;
    const askable = askables.find(({ subjectIndex }) => subjectIndex === seed % Math.max(1, count));
    return (askable && drawVariant(pack, askable, seen, luck)) ?? [];
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

/** The first question by the same template behind an address that gives none any more since the material changed; null where none is near. */
export function standIn(pack: Pack, template: string, seed: number): Item | null {
  for (let step = 1; step <= NEXT_TRIES && seed + step < SEED_LIMIT; step++) {
    const { item } = generateItem(pack, template, seed + step);
    if (item) return item;
  }
  return null;
}

function drawItem(wish: RunWish, fact: string, askables: readonly Askable[], used: Set<string>): Item | null {
  const before = wish.askedBy.get(fact) ?? [];
  const open = askables
    .filter(({ template, subject }) => subject.facts.every((tested) => !used.has(`${tested} ${template.way}`)))
    .map((askable) => ({ askable, last: before.lastIndexOf(askable.template.id), luck: wish.luck() }))
    .sort((a, b) => a.last - b.last || a.luck - b.luck);
  for (const { askable } of open) {
    const item = drawVariant(wish.pack, askable, wish.seen, wish.luck);
    if (item === null) continue;
    for (const tested of item.facts) used.add(`${tested} ${askable.template.way}`);
    return item;
  }
  return null;
}

function drawVariant(pack: Pack, askable: Askable, seen: ReadonlySet<string>, luck: () => number): Item | null {
  const { template, subjectIndex } = askable;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const variant = Math.floor(luck() * Math.min(VARIANTS, variantsOf(pack, template)));
    const seed = seedFor(pack, template, subjectIndex, variant);
    if (seen.has(`${template.id}/${seed}`)) continue;
    const { item } = generateItem(pack, template.id, seed);
    if (item) return item;
  }
  return null;
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
