import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseYaml } from '@/simulator/import/cloudformation/parse-yaml';
import type { Node } from '@/simulator/import/template/node';

/** What a node holds, its scalars as texts. */
function plain(node: Node): unknown {
  if (node.kind === 'scalar') return node.value === null ? null : String(node.value);
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries([...node.entries].map(([key, entry]) => [key, plain(entry.node)]));
}

function texts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(texts);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, texts(of)]));
  return value === null ? null : String(value);
}

const folder = fileURLToPath(new URL('cfn/', import.meta.url));
const templates = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

const shapes: [string, string][] = [
  ['texts in quotes', `a: "x\\ty"\nb: 'it''s'\nc: "many\n  lines"`],
  ['texts of blocks', 'a: |\n  one\n  two\nb: >-\n  one\n  two\n\n  three\nc: |+\n  end\n\nd: |2\n   in'],
  ['lists in lists', 'a:\n- b\n- - c\n  - d\n- e: f\n  g: h'],
  ['nothing', 'a:\nb: ~\nc: [x, y]\nd: {}\ne: []'],
  ['aliases and merges', 'a: &x {k: v}\nb: *x\nc: {<<: *x, d: w}'],
  ['comments and ends of lines', '# one\r\na: b # two\r\nc:\r\n  - d\r\n'],
  ['a document with its marks', '---\na: b\n...\n'],
];

describe('templates of YAML', () => {
  test.each(templates)('%s is the same tree for another parser', (name) => {
    const text = readFileSync(`${folder}${name}`, 'utf8').replace(/!\w+ ?/g, '');
    expect(plain(parseYaml(text, name))).toEqual(texts(parse(text, { merge: true })));
  });

  test.each(shapes)('%s', (_, text) => {
    expect(plain(parseYaml(text, 'x'))).toEqual(texts(parse(text, { merge: true })));
  });

  test('numbers keep the way they are written', () => {
    expect(plain(parseYaml('[1.10, 007, 0x1F, 123456789012, 1.5, -3, 2012-10-17]', 'x'))).toEqual([
      '1.10',
      '007',
      '0x1F',
      '123456789012',
      '1.5',
      '-3',
      '2012-10-17',
    ]);
  });

  test('lines are those of the names and values', () => {
    const root = parseYaml('A: 1\n\nB:\n  - x\n  - !Ref y\nC: !Sub |\n  text\n', 'x');
    if (root.kind !== 'map') throw new Error('It is a map.');
    expect([...root.entries].map(([name, { line }]) => `${name} ${line}`)).toEqual(['A 1', 'B 3', 'C 6']);
    const list = root.entries.get('B')?.node;
    expect(list?.kind === 'list' && list.items.map(({ line }) => line)).toEqual([4, 5]);
  });

  test('several documents are refused', () => {
    expect(() => parseYaml('a: b\n---\nc: d', 'x')).toThrow(/several documents/);
  });
});
