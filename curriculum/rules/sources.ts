import type { TopicFact } from '../pack';
import { spotOfFact } from './places';
import type { Finding, Rule } from './rule';

export const sources: Rule = {
  name: 'sources',
  description: 'Facts of relevance 2 and 3 have a source, no fact names one twice, and one address has one title.',
  severity: 'error',
  check(pack) {
    const titles = new Map<string, { title: string; fact: TopicFact }>();
    return [...pack.facts.values()].flatMap((fact) => {
      const findings: Finding[] = [];
      if (fact.sources.length === 0 && fact.relevance > 1) {
        findings.push({
          ...spotOfFact(pack, fact, ['sources']),
          message: 'This fact has no source.',
          expected: `at least one source at relevance ${fact.relevance}`,
          actual: 'none',
        });
      }
      const seen = new Set<string>();
      fact.sources.forEach((source, index) => {
        const known = titles.get(source.url);
        if (seen.has(source.url)) {
          findings.push({
            ...spotOfFact(pack, fact, ['sources', index, 'url']),
            message: 'This fact names the same source twice.',
            expected: 'each source once',
            actual: source.url,
          });
        } else if (known && known.title !== source.title) {
          findings.push({
            ...spotOfFact(pack, fact, ['sources', index, 'title']),
            message: `This address has another title at ${known.fact.id}.`,
            expected: known.title,
            actual: source.title,
          });
        }
        seen.add(source.url);
        if (!known) titles.set(source.url, { title: source.title, fact });
      });
      return findings;
    });
  },
};
