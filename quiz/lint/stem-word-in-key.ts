import { textInfo } from '../material/words';
import type { Flaw } from './flaw';
import { distractorsOf, keysOf } from './parts';

export const stemWordInKey: Flaw = {
  name: 'stem-word-in-key',
  weight: 'light',
  judges: 'options',
  description: 'A word of four letters or more that the stem and the key have and no other option has.',
  check(item) {
    const keys = keysOf(item).map(({ text }) => textInfo(text).long);
    const others = distractorsOf(item).map(({ text }) => textInfo(text).long);
    for (const word of textInfo(item.stem).long)
      if (keys.every((key) => key.has(word)) && !others.some((other) => other.has(word)))
        return `"${word}" stands in the stem and the key only.`;
    return null;
  },
};
