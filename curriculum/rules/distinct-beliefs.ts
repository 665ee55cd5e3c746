import type { Belief } from '../pack';
import { contentWords } from '../prose/words';
import { spotOfFact } from './places';
import type { Rule } from './rule';

export const distinctBeliefs: Rule = {
  name: 'distinct-beliefs',
  description: 'No two misconceptions of a pack say the same, so that no question offers one twice.',
  severity: 'error',
  check(pack) {
    const first = new Map<string, Belief>();
    return [...pack.beliefs.values()].flatMap((belief) => {
      const key = contentWords(belief.text).join(' ');
      const same = first.get(key);
      if (!same) {
        first.set(key, belief);
        return [];
      }
      const index = belief.fact.misconceptions.findIndex(({ id }) => id === belief.id);
      return [
        {
          ...spotOfFact(pack, belief.fact, ['misconceptions', index, 'text']),
          message: `${same.fullId} says the same.`,
          expected: 'each misconception once',
          actual: belief.text,
        },
      ];
    });
  },
};
