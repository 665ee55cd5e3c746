import type { Pack } from '@/curriculum/pack';
import { type Askable, parseAddress } from '@/quiz/address';
import { generateItem } from '@/quiz/generate';
import type { Item } from '@/quiz/item';
import { randomAddresses } from '@/quiz/random-addresses';
import { wordsOf } from '@/quiz/words-of';
import { ProblemError, UsageError } from '../command';

/** Addresses drawn without a new item before there are taken to be no more. */
const PATIENCE = 2_000;

/**
 * Different items at random addresses over some ways to ask; the same seed gives the same ones. No two have the same words,
 * in whatever order the options stand. Fewer than `count` where there are no more.
 */
export function drawnItems(pack: Pack, ways: readonly Askable[], count: number, seed: number): Item[] {
  const draw = randomAddresses(pack, ways, seed);
  const seen = new Set<string>();
  const items: Item[] = [];
  for (let idle = 0; items.length < count && idle < PATIENCE; idle++) {
    const address = draw();
    if (address === null) break;
    const { item } = generateItem(pack, address.template, address.seed);
    if (item === null) continue;
    const words = wordsOf(item);
    if (seen.has(words)) continue;
    seen.add(words);
    items.push(item);
    idle = 0;
  }
  return items;
}

/** The items at given addresses. Throws a UsageError for what is no address, a ProblemError where one gives no item. */
export function addressedItems(pack: Pack, addresses: readonly string[]): Item[] {
  return addresses.map((address) => {
    const parsed = parseAddress(address);
    if (parsed === null) throw new UsageError(`"${address}" is not an address, <template>/<seed>.`);
    const { item, refusal } = generateItem(pack, parsed.template, parsed.seed);
    if (item === null) throw new ProblemError(refusal.message);
    return item;
  });
}
