import type { Item } from './item';
import { partsOf } from './lint/parts';

/** All the words of an item that a learner sees, in whatever order its parts stand: equal for two items that ask the same. */
export function wordsOf(item: Item): string {
  const need = (item.need ?? []).map(({ label, value }) => `${label}: ${value}`);
  const parts = partsOf(item).map(({ text }) => text);
  return [item.stem, ...need, ...parts.sort()].join('|');
}
