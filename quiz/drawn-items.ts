import type { Pack } from '@/curriculum/pack';
import type { Askable } from './address';
import { generateItem } from './generate';
import type { Item } from './item';
import { randomAddresses } from './random-addresses';
import { wordsOf } from './words-of';

/** Addresses drawn without a new item before there are taken to be no more. */
const PATIENCE = 2_000;

/**
 * Different items at random addresses over some ways to ask, one by one, so that a server can do other things in between; the same seed gives the
 * same ones. No two have the same words, in whatever order the options stand. Fewer than `count` where there are no more.
 */
export function* drawnItems(pack: Pack, ways: readonly Askable[], count: number, seed: number): Generator<Item> {
  const draw = randomAddresses(pack, ways, seed);
  const seen = new Set<string>();
  for (let made = 0, idle = 0; made < count && idle < PATIENCE; idle++) {
    const address = draw();
    if (address === null) return;
    const { item } = generateItem(pack, address.template, address.seed);
    if (item === null || seen.has(wordsOf(item))) continue;
    seen.add(wordsOf(item));
    made += 1;
    idle = 0;
    yield item;
  }
}
