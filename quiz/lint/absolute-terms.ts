import type { Flaw } from './flaw';

const ABSOLUTE =
  /\b(always|never|all|none|everything|nothing|everybody|nobody|entirely|completely|absolutely|totally|impossible|guarantee[sd]?)\b|\bevery (?!\d)/i;

/** "Nothing" as an amount lost is a value like any other. */
const AMOUNT = /^nothing\b/i;

export const absoluteTerms: Flaw = {
  name: 'absolute-terms',
  weight: 'light',
  judges: 'options',
  description: 'An option with "always", "never", "all" and the like, which test-wise readers strike out.',
  check({ options }) {
    const found = options.find(({ text }) => ABSOLUTE.test(text.replace(AMOUNT, '')));
    return found ? `Option ${found.id} says "${ABSOLUTE.exec(found.text)?.[0].trim()}".` : null;
  },
};
