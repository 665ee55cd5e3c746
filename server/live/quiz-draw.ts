import type { Pack } from '@/curriculum/pack';
import { type Askable, seedFor, templatesFor, variantsOf } from '@/quiz/address';
import { generateItem } from '@/quiz/generate';
import type { Family, Item } from '@/quiz/item';

/** What the questions of a quiz are drawn from. */
export interface QuizWish {
  pack: Pack;
  /** Ids; empty for every topic. */
  topics: readonly string[];
  families: readonly Family[];
  count: number;
  /** Addresses that are in the quiz already. */
  taken: ReadonlySet<string>;
  /** Templates that nothing is asked by any more. */
  withdrawn: ReadonlySet<string>;
  /** A number from 0 up to, not including, 1. */
  luck(): number;
}

/** Variants of one subject are drawn among so many. */
const VARIANTS = 10_000;

/** Draws tried for one question before another subject is taken. */
const TRIES = 4;

/**
 * Questions for a class: options to choose by their letters, no two about the same fact, topics and templates in turn. Fewer
 * than wished for where there are no more.
 */
export function drawQuiz(wish: QuizWish): Item[] {
  const { pack, topics, families, count, withdrawn, luck } = wish;
  const open = templatesFor(pack).filter(
    ({ template, subject }) =>
      families.includes(template.family) &&
      !withdrawn.has(template.id) &&
      (topics.length === 0 || topics.includes(subject.topic)),
  );
  const facts = new Set<string>();
  const uses = new Map<string, number>();
  const used = (name: string) => uses.get(name) ?? 0;
  const shuffled = open.map((askable) => ({ askable, luck: luck() })).sort((a, b) => a.luck - b.luck);
  const items: Item[] = [];
  while (items.length < count && shuffled.length > 0) {
    const weight = ({ askable: { template, subject } }: { askable: Askable }) =>
      2 * used(subject.topic) + used(template.id) + used(template.family);
    const best = shuffled.reduce(
      (least, one, at) => (weight(one) < weight(shuffled[least] as { askable: Askable }) ? at : least),
      0,
    );
    const [next] = shuffled.splice(best, 1);
    if (!next || next.askable.subject.facts.some((fact) => facts.has(fact))) continue;
    const item = drawVariant(wish, next.askable);
    if (!item) continue;
    items.push(item);
    for (const fact of item.facts) facts.add(fact);
    for (const name of [item.topic, item.template, item.family]) uses.set(name, used(name) + 1);
  }
  return items;
}

function drawVariant({ pack, taken, luck }: QuizWish, { template, subjectIndex }: Askable): Item | null {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const variant = Math.floor(luck() * Math.min(VARIANTS, variantsOf(pack, template)));
    const seed = seedFor(pack, template, subjectIndex, variant);
    if (taken.has(`${template.id}/${seed}`)) continue;
    const { item } = generateItem(pack, template.id, seed);
    if (item?.kind === 'single' || item?.kind === 'multiple') return item;
  }
  return null;
}
