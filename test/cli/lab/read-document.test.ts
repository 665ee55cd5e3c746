import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readDocument } from '@/cli/lab/read-document';
import { type Parsed, parseDesign } from '@/simulator';

const folder = mkdtempSync(path.join(tmpdir(), 'documents-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(text: string | Uint8Array): string {
  const file = path.join(folder, 'design.yaml');
  writeFileSync(file, text);
  return file;
}

const asIs = (value: unknown): Parsed<unknown> => ({ ok: true, value, problems: [] });

/** What a reader is told of a design in a file, without the name of its folder. */
function toldOf(text: string | Uint8Array): string {
  try {
    readDocument(fileOf(text), parseDesign);
  } catch (error) {
    return (error as Error).message.replaceAll(folder, '');
  }
  return 'read';
}

describe('a document from a file', () => {
  it.each([
    ['YAML', 'a: [1, 2]\nb: {c: text}'],
    ['YAML that begins like JSON', '{a: [1, 2], b: {c: text}}'],
    ['JSON', '{"a": [1, 2], "b": {"c": "text"}}'],
    ['JSON after a byte order mark', '\ufeff{"a": [1, 2], "b": {"c": "text"}}'],
    ['JSON of one long line', `{"a": [1, 2],${' '.repeat(5_000)}"b": {"c": "text"}}`],
  ])('may be %s', (_, text) => expect(readDocument(fileOf(text), asIs)).toEqual({ a: [1, 2], b: { c: 'text' } }));

  it.each([
    ['nothing in it', '  \n', '/design.yaml: $: schema: The file is empty; write a document into it.'],
    ['bytes that are no text', Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10), /text: This is no text in UTF-8/],
    ['zero characters', 'a: \0', /text: This is no text in UTF-8/],
    ['a key twice', 'a: 1\nb: 2\na: 3\n', /^\/design.yaml:3:1 yaml This key stands twice.*actual a\)$/],
    ['broken syntax', 'a: [1, 2', /^\/design.yaml:1:9 yaml A bracket is opened/],
    ['broken JSON of one long line', `{"a": [1,${' '.repeat(5_000)}]}`, /:1:\d+ json This begins as JSON/],
    ['an alias of nothing', 'a: *b', /limits An alias stands before its anchor, or has none/],
    [
      'values that do not fit',
      'faultline: design/1\nresources:\n  - id: web\n    type: mainframe\n',
      /^\/design.yaml:4: resources\[0\].type: schema: This is "mainframe"; write one of ec2-instance, /,
    ],
    [
      'places that are not there',
      'faultline: design/1\nresources:\n  - id: web\n    type: ec2-instance\n    zone: x\n',
      '/design.yaml:5: resources[0].zone: unknown-zone: Region home has no zone "x"; use a, b, c.',
    ],
  ])('with %s is refused in words', (_, text, message) => expect(toldOf(text)).toMatch(message));

  it('says everything that is wrong, a line each', () => {
    const told = toldOf('faultline: design/1\nturbo: true\nresources:\n  - {id: W, type: ami}\n  - 3\n');
    expect(told.split('\n')).toEqual([
      '/design.yaml:4: resources[0].id: schema: This is "W"; use 1 to 40 lower case letters, digits and hyphens, starting with a letter.',
      '/design.yaml:5: resources[1]: schema: This is 3; write a group of settings.',
      '/design.yaml:2: turbo: schema: There is no setting "turbo" here; take it out or correct its name.',
    ]);
  });
});
