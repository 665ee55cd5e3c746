import type { Pack } from '@/curriculum/pack';
import type { Item } from '../item';

/** A flaw that was found. */
export interface Finding {
  /** Name of the rule. */
  flaw: string;
  /** `light`: the item may stand with this alone. `grave`: never shown. */
  weight: 'light' | 'grave';
  /** What is wrong, in words an author can act on. */
  message: string;
}

/** One item-writing flaw that a rule can see. One file each; the registry is `lint/index.ts`. */
export interface Flaw {
  name: string;
  weight: Finding['weight'];
  /** What it is and where the rule comes from. */
  description: string;
  /** What is wrong with the item, or null. `pack` is null when an item is judged on its own. */
  check(item: Item, pack: Pack | null): string | null;
}
