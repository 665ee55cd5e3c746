import type { Coverage, Share } from '@/quiz/coverage';
import { table } from '../lab/formats';

/** Coverage as counts, with everything that is not asked by id. */
export function coverageText({ facts, beliefs, relations, services, faults, subjects }: Coverage): string {
  const shares: [string, Share][] = [
    ['facts of relevance 2 and 3', facts],
    ['misconceptions', beliefs],
    ['relations', relations],
    ['services', services],
    ['faults', faults],
  ];
  const missing = shares.flatMap(([name, { missing: ids }]) =>
    ids.length === 0 ? [] : [[`Not asked: ${name}`, ...ids.map((id) => `  ${id}`)].join('\n')],
  );
  const ways = Object.entries(subjects).map(([template, count]) => [`  ${template}`, `${count}`]);
  return [
    table(shares.map(([name, { asked, of }]) => [name, `${asked} of ${of} asked`])),
    ...missing,
    `Subjects a template\n${table(ways)}`,
  ].join('\n\n');
}
