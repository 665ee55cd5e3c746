import type { Pack } from '@/curriculum/pack';
import { type Coverage, coverageOf } from '@/quiz/coverage';

/** What of a pack no question asks, one line a kind, and how much is asked. */
export function questionLines(coverage: Coverage): string[] {
  const shares = [
    ['facts of relevance 2 and 3', coverage.facts],
    ['misconceptions', coverage.beliefs],
    ['relations', coverage.relations],
    ['services', coverage.services],
    ['faults', coverage.faults],
  ] as const;
  const total = Object.values(coverage.subjects).filter((count) => count > 0).length;
  return [
    `${total} question templates ask about it`,
    ...shares.flatMap(([name, { missing }]) =>
      missing.length === 0 ? [] : [`no question on these ${name}: ${missing.join(', ')}`],
    ),
  ];
}

/** What of a pack is asked; null for one that has nothing to ask about. */
export function questionCoverage(pack: Pack): Coverage | null {
  return pack.facts.size === 0 ? null : coverageOf(pack);
}
