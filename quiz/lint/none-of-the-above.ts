import type { Flaw } from './flaw';

const NONE = /\bnone of (the|these|those)\b|\bneither of (the|these)\b|\bno correct (answer|option)\b/i;

export const noneOfTheAbove: Flaw = {
  name: 'none-of-the-above',
  weight: 'grave',
  judges: 'options',
  description: 'An option that says no other option is right.',
  check: ({ options }) => {
    const found = options.find(({ text }) => NONE.test(text) && text.split(' ').length <= 8);
    return found ? `Option ${found.id} is "none of the above".` : null;
  },
};
