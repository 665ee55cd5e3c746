import { spotIn } from './places';
import type { Rule } from './rule';

export const nextTargets: Rule = {
  name: 'next-targets',
  description: 'Each "next" of a page leads to one topic or one brief, never to the page itself, and none twice.',
  severity: 'error',
  check(pack) {
    return pack.topics.flatMap(({ id, page }) => {
      if (page === null) return [];
      const seen = new Set<string>();
      return page.next.flatMap((next, index) => {
        const targets = [next.topic && `topic ${next.topic}`, next.brief && `brief ${next.brief}`].filter(
          (name) => name,
        );
        const [target = 'neither'] = targets;
        const fault =
          targets.length !== 1
            ? {
                message: 'A way on leads to one place.',
                expected: 'a topic or a brief',
                actual: targets.join(' and ') || 'neither',
              }
            : next.topic === id
              ? { message: 'The page names itself as what to read next.', expected: 'another topic', actual: target }
              : seen.has(target)
                ? { message: 'The same way on stands twice.', expected: 'each once', actual: target }
                : null;
        seen.add(target);
        return fault ? [{ ...spotIn(pack, page.file, ['next', index]), ...fault }] : [];
      });
    });
  },
};
