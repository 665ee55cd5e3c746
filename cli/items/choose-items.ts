import type { Pack } from '@/curriculum/pack';
import { parseAddress } from '@/quiz/address';
import { generateItem } from '@/quiz/generate';
import type { Item } from '@/quiz/item';
import { ProblemError, UsageError } from '../command';

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
