import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readDocument } from '@/cli/lab/read-document';
import { LIMITS, parseDesign } from '@/simulator';

const folder = mkdtempSync(path.join(tmpdir(), 'documents-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(text: string): string {
  const file = path.join(folder, 'design.yaml');
  writeFileSync(file, text);
  return file;
}

const keys = (n: number, line: (i: number) => string, between: string) =>
  Array.from({ length: n }, (_, i) => line(i)).join(between);

describe('a document from a file', () => {
  it.each([
    ['YAML', 'a: [1, 2]\nb: {c: text}'],
    ['YAML that begins like JSON', '{a: [1, 2], b: {c: text}}'],
    ['JSON', '{"a": [1, 2], "b": {"c": "text"}}'],
  ])('may be %s', (_, text) => expect(readDocument(fileOf(text))).toEqual({ a: [1, 2], b: { c: 'text' } }));

  it.each([
    ['nothing in it', '  \n', /schema: The file is empty/],
    ['a key twice', 'a: 1\nb: 2\na: 3\n', /syntax: The key "a" is there twice/],
    ['brackets that nest without end', `a: ${'['.repeat(50_000)}`, /nesting: Nest at most 12/],
    [
      'aliases that multiply',
      keys(8, (i) => `k${i}: &k${i} [${'x, '.repeat(i === 0 ? 9 : 0)}${`*k${i - 1}, `.repeat(i === 0 ? 0 : 9)}]`, '\n'),
      /syntax: /,
    ],
    ['broken syntax', 'a: [1, 2', /syntax: /],
    ['more than it may be long', 'x'.repeat(LIMITS.characters + 1), /size: The document has 1000001 bytes/],
  ])('with %s is refused in words', (_, text, message) => {
    expect(() => readDocument(fileOf(text))).toThrow(message);
  });

  it.each([
    ['YAML', keys(60_000, (i) => `k${i}: ${i}`, '\n')],
    ['JSON', `{${keys(60_000, (i) => `"k${i}": ${i}`, ',')}}`],
  ])('with 60,000 keys in %s is read in linear time and refused by its size', (_, text) => {
    expect(parseDesign(readDocument(fileOf(text))).problems.map(({ rule }) => rule)).toEqual(['size']);
  });

  it('that nests in JSON is refused by the design', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(parseDesign(readDocument(fileOf(deep))).problems.map(({ rule }) => rule)).toEqual(['nesting']);
  });
});
