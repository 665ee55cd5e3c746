import { describe, expect, it } from 'vitest';
import { parsePack } from '@/curriculum/pack';
import { subjectsOf } from '@/quiz/address';
import { type Item, isChoice } from '@/quiz/item';
import { templates } from '@/quiz/templates';
import { harbourFiles } from '../helpers/harbour';
import { packFiles } from '../helpers/pack-files';
import { SEEDS } from './seeds';
import { assertTemplateContract } from './template-contract';

const MS = 600_000;

const read = (files: Parameters<typeof parsePack>[0]) => {
  const { pack } = parsePack(files);
  if (pack === null) throw new Error('the pack cannot be read');
  return pack;
};
const pack = read(packFiles('content/packs/aws-ha'));
const copy = read(packFiles('content/packs/aws-ha'));

describe('every template', () => {
  it.each(templates)(
    '$id keeps the contract and puts its key evenly over many seeds',
    { timeout: MS },
    ({ id, proven }) => {
      const items = assertTemplateContract(pack, copy, id, proven ? SEEDS.proven : SEEDS.ledger);
      expect(unevenness(items), 'places of the key').toBeLessThan(1);
    },
  );

  it('has an id of its own that can stand in an address', () => {
    const ids = templates.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][a-z0-9-]{2,63}$/.test(id))).toEqual([]);
  });
});

describe('a second pack', () => {
  const harbour = read(harbourFiles());
  const twin = read(harbourFiles());
  it('is asked about by some of the same templates', () => {
    const able = templates.filter((template) => subjectsOf(harbour, template).length > 0);
    const made = able.flatMap(({ id }) => assertTemplateContract(harbour, twin, id, 100));
    expect(new Set(made.map(({ template }) => template)).size).toBeGreaterThanOrEqual(3);
    expect(new Set(made.map(({ topic }) => topic))).toEqual(new Set(['flags', 'lamps']));
  });
});

/** Critical values of chi-square at 0.01 % for 3, 4 and 5 degrees of freedom. */
const CRITICAL: Record<number, number> = { 3: 21.11, 4: 23.51, 5: 25.74 };

/** Chi-square of the places of the keys against evenness, for each number of options, as a share of its critical value; the largest. */
function unevenness(items: readonly Item[]): number {
  const made = items.filter(isChoice);
  const sizes = [...new Set(made.map(({ options }) => options.length))];
  return Math.max(
    0,
    ...sizes.map((size) => {
      const counts = new Array<number>(size).fill(0);
      for (const { options } of made.filter((item) => item.options.length === size))
        for (const [place, { correct }] of options.entries()) if (correct) counts[place] = (counts[place] ?? 0) + 1;
      const even = counts.reduce((sum, count) => sum + count, 0) / size;
      const chiSquare = counts.reduce((sum, count) => sum + (count - even) ** 2 / even, 0);
      return chiSquare / (CRITICAL[size - 1] ?? 0);
    }),
  );
}
