import type { Flaw } from './flaw';

const VAGUE =
  /\b(usually|typically|often|sometimes|occasionally|normally|frequently|generally|rarely|seldom|mostly|commonly|regularly)\b/i;

export const vagueTerms: Flaw = {
  name: 'vague-terms',
  weight: 'light',
  description: 'An option with a vague frequency, as "often" or "usually".',
  check({ options }) {
    const found = options.find(({ text }) => VAGUE.test(text));
    return found ? `Option ${found.id} says "${VAGUE.exec(found.text)?.[0]}".` : null;
  },
};
