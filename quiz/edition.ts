import type { Pack } from '@/curriculum/pack';

/**
 * Edition of the generator: of templates, scenarios, linter and random numbers together. It goes up with every release in which
 * an address of an unchanged pack may give another item, as test/golden/quiz/harbour.txt shows; so does it when the simulator
 * changes what runs measure.
 */
const EDITION = 1;

/** What an item is made from, beside its address: the version of the pack, and the edition of the generator from the second on. */
export function itemVersion(pack: Pick<Pack, 'version'>, edition = EDITION): string {
  return edition === 1 ? pack.version : `${pack.version}-q${edition}`;
}
