import { spotOfFact } from './places';
import type { Rule } from './rule';

export const dates: Rule = {
  name: 'dates',
  description: 'No fact was checked later than the pack says it was.',
  severity: 'error',
  check(pack) {
    return [...pack.facts.values()]
      .filter((fact) => fact.checked > pack.info.checked)
      .map((fact) => ({
        ...spotOfFact(pack, fact, ['checked']),
        message: 'This fact was checked after the pack.',
        expected: `${pack.info.checked} or earlier, or a later "checked" in pack.yaml`,
        actual: fact.checked,
      }));
  },
};
