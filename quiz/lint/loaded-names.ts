import type { Flaw } from './flaw';
import { partsOf } from './parts';

const GENDERED =
  /\b(he|she|his|her|hers|him|himself|herself|guys?|girls?|ladies|gentlemen|chairman|manpower|housewife|mankind)\b/i;

export const loadedNames: Flaw = {
  name: 'loaded-names',
  weight: 'light',
  judges: 'item',
  description: 'Gendered or loaded words for people.',
  check(item) {
    const found = [item.stem, ...partsOf(item).map(({ text }) => text)].find((text) => GENDERED.test(text));
    return found === undefined ? null : `"${GENDERED.exec(found)?.[0]}" is gendered.`;
  },
};
