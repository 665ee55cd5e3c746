import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseData, parseYaml } from '@/curriculum/document';

const Schema = z.strictObject({ items: z.array(z.strictObject({ count: z.number() })) });

describe('data files', () => {
  test('every violation comes back with its line and path', () => {
    const { problems } = parseData('a.yaml', 'items:\n  - count: 1\n  - count: two\n  - other: 3\n', Schema);
    expect(problems.map(({ line, path }) => [line, path])).toEqual([
      [3, 'items[1].count'],
      [4, 'items[2].count'],
      [4, 'items[2].other'],
    ]);
  });

  test('front matter keeps the line numbers of its page', () => {
    const { problems } = parseData('a.md', 'items: no', Schema, 10);
    expect(problems[0]?.line).toBe(11);
  });

  test.each([
    ['a key twice', 'a: 1\na: 2'],
    ['a custom tag', 'a: !!js/function "x"'],
    ['deep nesting', `${'['.repeat(40)}${']'.repeat(40)}`],
    [
      'an alias bomb',
      `a: &a [x,x]\n${'bcdefghi'
        .split('')
        .map((c, i) => `${c}: &${c} [${`*${'abcdefgh'[i]},`.repeat(9)}]`)
        .join('\n')}`,
    ],
    ['a file that is too long', `a: ${'x'.repeat(1_000_001)}`],
  ])('%s is refused', (_name, text) => {
    const parsed = parseYaml('a.yaml', text);
    expect(parsed.value).toBeNull();
    expect(parsed.problems.length).toBeGreaterThan(0);
  });
});
