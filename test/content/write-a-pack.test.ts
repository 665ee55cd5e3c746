import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPack } from '@/curriculum/check';
import { parsePage } from '@/curriculum/page/parse-page';
import { walkBlocks, walkInlines } from '@/curriculum/page/text';
import { formatProblem } from '@/curriculum/problem';
import { rules } from '@/curriculum/rules';
import { packJsonSchemas } from '@/curriculum/schema/json-schemas';
import { MAX_FILE_CHARACTERS } from '@/curriculum/text-bounds';
import { harbour } from '../helpers/harbour';

const GUIDE = 'docs/guides/write-a-pack.md';
const guide = readFileSync(GUIDE, 'utf8');

/** The fenced blocks of the guide, with what stands behind the opening fence. */
const blocks = [...guide.matchAll(/^```(\S+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', note = '', text = '']) => ({ language, note, text }),
);

describe('the guide to writing a pack', () => {
  const excerpts = blocks.filter(({ note }) => note.startsWith('file='));

  test('shows files of all kinds', () => {
    expect(new Set(excerpts.map(({ note }) => path.basename(note)))).toEqual(
      new Set([
        'flags.yaml',
        'flags.md',
        'pack.yaml',
        'relations.yaml',
        'failure-modes.yaml',
        'formulas.yaml',
        'night.yaml',
      ]),
    );
  });

  test.each(excerpts)('quotes $note as it stands there', ({ note, text }) => {
    expect(readFileSync(note.replace('file=', ''), 'utf8')).toContain(text);
  });

  test('shows everything that a page can say, in the grammar that the reader takes', () => {
    const [grammar] = blocks.filter(({ note }) => note === 'grammar');
    const { blocks: read, problems } = parsePage('topics/x.md', grammar?.text ?? '');
    expect(problems).toEqual([]);
    const types = new Set([...walkBlocks(read), ...walkInlines(read)].map(({ type }) => type));
    for (const type of ['fact', 'trap', 'changed', 'failure', 'formula', 'run', 'live', 'fact-note', 'number', 'link'])
      expect(types).toContain(type);
    const targets = [...walkInlines(read)].flatMap((node) => (node.type === 'link' ? [node.target.kind] : []));
    expect(targets.sort()).toEqual(['anchor', 'brief', 'external', 'topic', 'topic']);
  });

  test('prints what the check prints', () => {
    const { pack, problems } = harbour([
      'topics/flags.md',
      'leave :fact[flags/green-flag]',
      'leave :fact[flags/green-flagg]',
    ]);
    expect(problems).toEqual([]);
    const [problem] = checkPack(pack).filter(({ rule }) => rule === 'known-ids');
    const console = blocks.filter(({ language }) => language === 'console').map(({ text }) => text);
    expect(console).toContain(problem ? `${formatProblem(problem)}\n` : '');
    expect(console).toContain('$ npm run -s faultline -- check test/packs/harbour\nharbour: no problems\n');
  });

  test('lists every rule with what must hold', () => {
    const listed = [...guide.matchAll(/^\| `([a-z-]+)`( \(warning\))? \| ([A-Z].*\.) \|$/gm)].map(
      ([, name, warning, description]) => ({ name, severity: warning ? 'warning' : 'error', description }),
    );
    expect(listed).toEqual(rules.map(({ name, severity, description }) => ({ name, severity, description })));
  });

  test('speaks of every key and every word that the schemas know', () => {
    const missing = wordsOf(packJsonSchemas()).filter((word) => !new RegExp(`\\b${word}\\b`).test(guide));
    expect(missing).toEqual([]);
  });

  test('states the limits that are enforced', () => {
    expect(guide).toContain(`${MAX_FILE_CHARACTERS.toLocaleString('en-GB')} characters`);
  });

  test('links to files that are there', () => {
    const links = [...guide.matchAll(/\]\((\.\.[^)#]+)\)/g)].map(([, target = '']) => target);
    expect(links.length).toBeGreaterThan(2);
    for (const target of links) expect(existsSync(path.resolve(path.dirname(GUIDE), target)), target).toBe(true);
  });
});

/** Keys of objects and members of enumerations in JSON Schemas. */
function wordsOf(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(wordsOf);
  if (schema === null || typeof schema !== 'object') return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'properties' && typeof value === 'object' && value !== null)
      return [...Object.keys(value), ...Object.values(value).flatMap(wordsOf)];
    if (key === 'enum' && Array.isArray(value)) return value.map((word) => String(word).replace('+', '\\+'));
    return wordsOf(value);
  });
}
