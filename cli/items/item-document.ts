import type { Pack } from '@/curriculum/pack';
import { factsBehind } from '@/quiz/explanation';
import type { Item, ItemOption } from '@/quiz/item';

/** An item as the command line prints it: all of it, and with every option the ids of the facts that decide it. */
export function itemDocument(pack: Pack, item: Item) {
  return { ...item, options: item.options.map((option) => ({ ...option, facts: factsOf(pack, option) })) };
}

function factsOf(pack: Pack, { evidence }: ItemOption): string[] {
  return [...new Set(evidence.flatMap((one) => factsBehind(pack, one)))];
}
