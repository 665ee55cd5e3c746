import { textInfo } from '../material/words';
import type { Flaw } from './flaw';

/** Options of so many words or more may differ by so much. */
const MIN_WORDS = 10;
const SPREAD = 3;

export const unequalOptions: Flaw = {
  name: 'unequal-options',
  weight: 'light',
  judges: 'options',
  description: 'Options of which one is three times as long as another.',
  check({ options }) {
    const lengths = options.map(({ text }) => textInfo(text).length);
    const longest = Math.max(...lengths);
    const shortest = Math.min(...lengths);
    return longest >= MIN_WORDS && longest > shortest * SPREAD
      ? `Options have from ${shortest} to ${longest} words.`
      : null;
  },
};
