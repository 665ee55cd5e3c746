import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '@/bench/hostile-texts';
import { problemText } from '@/curriculum/problem';
import { readText } from '@/curriculum/read-text';
import { outOfBounds } from '@/curriculum/text-bounds';
import { parseDesign } from '@/simulator';

describe('a hostile text is refused in words', () => {
  it.each(HOSTILE_TEXTS)('%s', (_, text, refusal) => {
    const read = readText('design', text);
    const told =
      read.problems?.map(problemText) ??
      parseDesign(read.value).problems.map(({ path, message }) => `${path}: ${message}`);
    expect(told.join('\n')).toMatch(refusal);
    // What is said about a large text is not large itself.
    expect(told.join('\n').length).toBeLessThan(50_000);
  });
});

describe('an honest text is within the bounds', () => {
  it.each([
    ['a page of emphasis', 'a: |\n'.concat('  He said *this* & that, "so" it\'s [so](x).\n'.repeat(300))],
    [
      'the largest design, a call on each of its lines',
      '  - {from: a, to: b, carries: [reads, writes]}\n'.repeat(2_000),
    ],
    ['the largest design, a word on each of its lines', '    carries:\n      - reads\n'.repeat(6_000)],
  ])('%s', (_, text) => expect(outOfBounds(text)).toBeNull());
});
