import { likeness, textInfo } from '../material/words';
import type { Flaw } from './flaw';

/** From this likeness on two options of several words say the same. Numbers and names in them count as words. */
const SAME = 0.9;
const MIN_WORDS = 6;

export const duplicateOptions: Flaw = {
  name: 'duplicate-options',
  weight: 'grave',
  description: 'Two options with the same words, or nearly so.',
  check({ options }) {
    for (const [index, one] of options.entries())
      for (const other of options.slice(index + 1)) {
        const a = textInfo(one.text);
        const b = textInfo(other.text);
        const alike =
          Math.min(a.length, b.length) >= MIN_WORDS && /[.]$/.test(one.text) && likeness(one.text, other.text) >= SAME;
        if (a.normal === b.normal || alike) return `Options ${one.id} and ${other.id} say the same.`;
      }
    return null;
  },
};
