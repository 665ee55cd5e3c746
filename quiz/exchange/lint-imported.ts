import type { Pack } from '@/curriculum/pack';
import type { Item } from '../item';
import { type Finding, lintItem } from '../lint';

/** Rules about what only an item made from a pack can have: facts, sources, and evidence behind its options. */
const OF_A_PACK: ReadonlySet<string> = new Set(['missing-source', 'implausible-distractor']);

/** Judges an imported item by every rule that can hold for it. With a pack, keys are looked up in its ledger. */
export function lintImported(item: Item, pack: Pack | null = null): Finding[] {
  return lintItem(item, pack).filter(({ flaw }) => !OF_A_PACK.has(flaw));
}
