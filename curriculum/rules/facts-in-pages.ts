import type { Pack } from '../pack';
import { fromPages } from '../references';
import { spotOfFact } from './places';
import type { Rule } from './rule';

export const factsInPages: Rule = {
  name: 'facts-in-pages',
  description: 'Every fact is told on some page, by :fact, :num, ::fact, ::trap or ::changed.',
  severity: 'error',
  check(pack) {
    const told = toldFacts(pack);
    const readable = new Set(pack.topics.filter((topic) => topic.page !== null).map((topic) => topic.id));
    return [...pack.facts.values()]
      .filter((fact) => readable.has(fact.topic) && !told.has(fact.id))
      .map((fact) => ({
        ...spotOfFact(pack, fact),
        message: 'No page tells this fact.',
        expected: `:fact[${fact.id}] in topics/${fact.topic}.md or another page`,
        actual: 'nothing',
      }));
  },
};

function toldFacts(pack: Pack): Set<string> {
  return new Set(
    fromPages(pack)
      .filter(({ kind }) => kind === 'fact' || kind === 'belief')
      .map(({ id }) => id.split('#')[0] ?? id),
  );
}
