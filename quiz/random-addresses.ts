import type { Pack } from '@/curriculum/pack';
import { type Askable, seedFor, variantsOf } from './address';
import { Random } from './random';

/** Largest variant that is drawn; further ones bring nothing new and make long addresses. */
const MAX_VARIANT = 1_000;

/**
 * A stream of addresses over some ways to ask: a template, the likelier the more it can ask about, by the square root of the
 * number of its subjects; then one of its subjects evenly, then a variant.
 * The same seed gives the same stream. Gives null when there is nothing to ask.
 */
export function randomAddresses(
  pack: Pack,
  ways: readonly Askable[],
  seed: number,
): () => { template: string; seed: number } | null {
  const random = new Random(`addresses|${pack.id}|${pack.version}|${seed}`);
  const groups = new Map<string, Askable[]>();
  for (const way of ways) groups.set(way.template.id, [...(groups.get(way.template.id) ?? []), way]);
  const lists = [...groups.values()].flatMap((list) => Array<Askable[]>(Math.ceil(Math.sqrt(list.length))).fill(list));
  return () => {
    if (lists.length === 0) return null;
    const { template, subjectIndex } = random.pick(random.pick(lists));
    const variant = random.below(Math.min(MAX_VARIANT, variantsOf(pack, template)));
    return { template: template.id, seed: seedFor(pack, template, subjectIndex, variant) };
  };
}
