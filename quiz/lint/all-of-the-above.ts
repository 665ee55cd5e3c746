import type { Flaw } from './flaw';

const ALL = /\b(all|both|any) of (the above|these|those|them|the options)\b/i;

export const allOfTheAbove: Flaw = {
  name: 'all-of-the-above',
  weight: 'grave',
  judges: 'options',
  description: 'An option that says the others are right.',
  check: ({ options }) => {
    const found = options.find(({ text }) => ALL.test(text) && text.split(' ').length <= 8);
    return found ? `Option ${found.id} is "all of the above".` : null;
  },
};
