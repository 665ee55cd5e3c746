import type { GeneratorFigures } from '@/quiz/statistics';
import { table } from '../lab/formats';

/** The generator's figures as a few tables. */
export function figuresText(figures: GeneratorFigures): string {
  const { seeds, clean, oneFlag, moreFlags, refused, longestKeyShare } = figures;
  const emitted = clean + oneFlag + moreFlags;
  const counts = [
    ['addresses', `${seeds}`, ''],
    ['without a flag', `${clean}`, share(clean, emitted)],
    ['with one flag', `${oneFlag}`, share(oneFlag, emitted)],
    ['with two or more', `${moreFlags}`, share(moreFlags, emitted)],
    ['refused', `${refused}`, share(refused, seeds)],
    ['key alone longest, of sentences', '', share(longestKeyShare, 1)],
  ];
  const parts: [string, Record<string, number>][] = [
    ['Flags', figures.flags],
    ['Refused for', figures.refusals],
    ['Place of the key', figures.keyPositions],
    ['Kinds', figures.kinds],
    ['Templates', figures.templates],
  ];
  const lists = parts.flatMap(([title, counted]) => {
    const rows = Object.entries(counted).sort(([a], [b]) => (a < b ? -1 : 1));
    return rows.length === 0 ? [] : [`${title}\n${table(rows.map(([name, count]) => [`  ${name}`, `${count}`]))}`];
  });
  return [table(counts), ...lists].join('\n\n');
}

function share(part: number, of: number): string {
  return of === 0 ? '' : `${((100 * part) / of).toFixed(2)} %`;
}
