import type { Flaw } from './flaw';

export const missingSource: Flaw = {
  name: 'missing-source',
  weight: 'grave',
  judges: 'item',
  description: 'An item that names no fact or no source.',
  check({ facts, sources }, pack) {
    if (facts.length === 0) return 'The item names no fact.';
    if (sources.length === 0) return 'The item has no source.';
    const unknown = pack === null ? undefined : facts.find((fact) => !pack.facts.has(fact));
    return unknown === undefined ? null : `The fact "${unknown}" is not in the pack.`;
  },
};
