import type { Pack } from '@/curriculum/pack';
import type { ChoiceItem, Item } from '../item';

/** A flaw that was found. */
export interface Finding {
  /** Name of the rule. */
  flaw: string;
  /** `light`: the item may stand with this alone. `grave`: never shown. */
  weight: 'light' | 'grave';
  /** What is wrong, in words an author can act on. */
  message: string;
}

interface FlawBase {
  name: string;
  weight: Finding['weight'];
  /** What it is and where the rule comes from. */
  description: string;
}

/** A flaw of options that are picked by their letters; other kinds of items cannot have it. */
export interface OptionFlaw extends FlawBase {
  judges: 'options';
  /** What is wrong with the item, or null. `pack` is null when an item is judged on its own. */
  check(item: ChoiceItem, pack: Pack | null): string | null;
}

/** A flaw that an item of any kind can have. */
export interface ItemFlaw extends FlawBase {
  judges: 'item';
  check(item: Item, pack: Pack | null): string | null;
}

/** One item-writing flaw that a rule can see. One file each; the registry is `lint/index.ts`. */
export type Flaw = OptionFlaw | ItemFlaw;
