import type { Flaw } from './flaw';
import { partsOf } from './parts';

const VAGUE =
  /\b(usually|typically|often|sometimes|occasionally|normally|frequently|generally|rarely|seldom|mostly|commonly|regularly)\b/i;

export const vagueTerms: Flaw = {
  name: 'vague-terms',
  weight: 'light',
  judges: 'item',
  description: 'An option with a vague frequency, as "often" or "usually".',
  check(item) {
    const found = partsOf(item).find(({ text }) => VAGUE.test(text));
    return found ? `Option ${found.id} says "${VAGUE.exec(found.text)?.[0]}".` : null;
  },
};
