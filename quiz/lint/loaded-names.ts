import type { Flaw } from './flaw';

const GENDERED =
  /\b(he|she|his|her|hers|him|himself|herself|guys?|girls?|ladies|gentlemen|chairman|manpower|housewife|mankind)\b/i;

export const loadedNames: Flaw = {
  name: 'loaded-names',
  weight: 'light',
  description: 'Gendered or loaded words for people.',
  check({ stem, options }) {
    const found = [stem, ...options.map(({ text }) => text)].find((text) => GENDERED.test(text));
    return found === undefined ? null : `"${GENDERED.exec(found)?.[0]}" is gendered.`;
  },
};
