import { isPlacing } from '../item';
import { likeness, textInfo } from '../material/words';
import type { Flaw } from './flaw';
import { partsOf } from './parts';

/** From this likeness on two options of several words say the same. Numbers and names in them count as words. */
const SAME = 0.9;
const MIN_WORDS = 6;

export const duplicateOptions: Flaw = {
  name: 'duplicate-options',
  weight: 'grave',
  judges: 'item',
  description: 'Two options with the same words, or nearly so.',
  check(item) {
    const lists = isPlacing(item) ? [item.entries, item.places] : [partsOf(item)];
    return lists.map(twins).find((found) => found !== null) ?? null;
  },
};

/** Two of a list that say the same, in words; null without. */
function twins(options: readonly { id: string; text: string }[]): string | null {
  for (const [index, one] of options.entries())
    for (const other of options.slice(index + 1)) {
      const a = textInfo(one.text);
      const b = textInfo(other.text);
      const alike =
        Math.min(a.length, b.length) >= MIN_WORDS && /[.]$/.test(one.text) && likeness(one.text, other.text) >= SAME;
      if ((a.normal === b.normal && signsIn(one.text) === signsIn(other.text)) || alike)
        return `Options ${one.id} and ${other.id} say the same.`;
    }
  return null;
}

/** What tells `x < 5` from `x > 5`: marks other than those of a sentence. */
function signsIn(text: string): string {
  return (text.match(/[^\p{L}\p{N}\s.,;:!?'"“”‘’()]/gu) ?? []).join('');
}
