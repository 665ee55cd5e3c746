import { spotIn, spotOfFact } from './places';
import type { Finding, Rule } from './rule';

export const topicsComplete: Rule = {
  name: 'topics-complete',
  description: 'Every topic stands in exactly one level, and its facts file and page call it by its own id.',
  severity: 'error',
  check(pack) {
    return pack.topics.flatMap((topic, index) => {
      const findings: Finding[] = [];
      const levels = pack.info.levels.filter((level) => level.topics.includes(topic.id));
      if (levels.length !== 1) {
        findings.push({
          ...spotIn(pack, 'pack.yaml', ['topics', index, 'id']),
          message: `Topic "${topic.id}" stands in ${levels.length === 0 ? 'no level' : 'several levels'}.`,
          expected: 'exactly one level',
          actual: levels.map((level) => level.id).join(', ') || 'none',
        });
      }
      const own = (file: string, actual: string): void => {
        if (actual === topic.id) return;
        findings.push({
          ...spotIn(pack, file, ['topic']),
          message: 'The file is of another topic.',
          expected: topic.id,
          actual,
        });
      };
      const facts = `facts/${topic.id}.yaml`;
      const stated = pack.documents.get(facts)?.value;
      if (stated !== null && typeof stated === 'object' && 'topic' in stated) own(facts, String(stated.topic));
      if (topic.page) own(topic.page.file, topic.page.topic);
      for (const fact of topic.facts) {
        if (fact.id.startsWith(`${topic.id}/`)) continue;
        findings.push({
          ...spotOfFact(pack, fact),
          message: 'The id of a fact begins with its topic.',
          expected: `${topic.id}/…`,
          actual: fact.id,
        });
      }
      return findings;
    });
  },
};
