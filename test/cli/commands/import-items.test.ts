import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addImportItems } from '@/cli/commands/import-items';
import { addItems } from '@/cli/commands/items';
import { addLintItems } from '@/cli/commands/lint-items';
import { runCommand } from '../../helpers/run-command';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'faultline-import-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text = ''): string {
  const full = path.join(folder, name);
  if (text !== '') writeFileSync(full, text);
  return full;
}
const importFile = (name: string, text: string, ...words: string[]) =>
  runCommand(addImportItems, 'import-items', file(name, text), ...words);
const HARBOUR = ['--pack', 'test/packs/harbour', '--template', 'true-statement', '--count', '5'];

describe('faultline import-items', () => {
  it('prints questions, what the linter says, and what was not taken over', async () => {
    const { code, out } = await importFile(
      'a.txt',
      '::Lamp::Which lamp is lit at night?{=the red one ~the one that never burns}\n\nDescribe it.{}',
    );
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      'line 1 "Lamp"  choice (single)  Which lamp is lit at night?',
      '    absolute-terms (light): Option b says "never".',
      'line 3  essay (kept)  Describe it.',
      '',
      'Not taken over as it stands:',
      'line 3: question: changed: It is kept, and practice does not ask it: an essay cannot be graded there.',
      '',
      'gift: 2 questions, 1 for practice, 1 kept; 1 in the report',
      '',
    ]);
  });

  it('prints a document whose items lint-items reads', async () => {
    const { code, out } = await importFile(
      'b.gift',
      'Which lamp is lit at night?{=the red one#Yes. ~the white one}',
      '--json',
    );
    const document = JSON.parse(out);
    expect({ code, counts: [document.format, document.questions, document.asked, document.kept] }).toEqual({
      code: 0,
      counts: ['gift', 1, 1, 0],
    });
    expect(document.items).toMatchObject([
      {
        kind: 'single',
        asked: true,
        template: 'imported',
        stem: 'Which lamp is lit at night?',
        options: [
          { id: 'a', text: 'the red one', correct: true, why: 'Yes.' },
          { id: 'b', correct: false },
        ],
        imported: { where: 'line 1', question: { kind: 'choice' } },
        findings: [],
      },
    ]);
    const linted = await runCommand(addLintItems, 'lint-items', file('c.json', out), '--json');
    expect(JSON.parse(linted.out)).toMatchObject({ items: 1 });
  });

  it('reads items as they are printed', async () => {
    const made = await runCommand(addItems, 'items', ...HARBOUR);
    const { code, out } = await importFile('d.json', made.out, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ format: 'json', questions: 5, report: [] });
  });

  it.each([
    ['bomb.xml', '<!DOCTYPE quiz [<!ENTITY a "b">]><quiz>&a;</quiz>', /DOCTYPE.*Remove it/],
    ['page.xml', '<html/>', /neither Moodle XML .* nor a QTI item/],
    ['cut.xml', '<quiz><question>', /cut\.xml, line 1: This is not well-formed XML/],
    ['empty.gift', '\n', /no question/],
    ['bad.json', '[{"stem":"Which?"}]', /\[0\]\.options: /],
  ])('refuses %s', async (name, text, message) => {
    const { code, out, err } = await importFile(name, text);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(message);
  });

  it('refuses a file of 100 MB by its size', async () => {
    const big = file('big.xml', '<quiz>');
    truncateSync(big, 100_000_000);
    const { code, err } = await runCommand(addImportItems, 'import-items', big);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('100000000 bytes') });
  });

  it('ends with 1 where nothing of a file is taken over, and says why', async () => {
    const { code, out } = await importFile('e.txt', 'Which?{=a');
    expect(code).toBe(1);
    expect(out).toMatch(/line 1: question: dropped: The closing brace/);
  });

  it('ends with 2 where there is no such file', async () => {
    const { code, err } = await runCommand(addImportItems, 'import-items', file('none.xml'));
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('There is no file') });
  });
});

describe('faultline items --format', () => {
  it.each([
    ['gift', 'gift'],
    ['moodle-xml', 'moodle-xml'],
    ['qti3', 'qti-package'],
    ['qti21', 'qti-package'],
  ])('writes %s that import-items reads', async (format, read) => {
    const out = file(`items.${format}`);
    const written = await runCommand(addItems, 'items', ...HARBOUR, '--format', format, '--out', out);
    expect({ code: written.code, out: written.out }).toEqual({ code: 0, out: '' });
    const document = JSON.parse(
      (await runCommand(addImportItems, 'import-items', out, '--json', '--pack', 'test/packs/harbour')).out,
    );
    expect(document).toMatchObject({ format: read, questions: 5, asked: 5, report: [] });
    expect(document.items.every(({ findings }: { findings: unknown[] }) => findings.length === 0)).toBe(true);
    const linted = await runCommand(addLintItems, 'lint-items', out, '--pack', 'test/packs/harbour');
    expect({ code: linted.code, out: linted.out }).toEqual({ code: 0, out: '5 items, 0 flagged\n' });
  });

  it('writes cards for Anki, as text and as a package', async () => {
    const text = await runCommand(addItems, 'items', ...HARBOUR, '--format', 'anki-txt');
    expect(text.out.split('\n').filter((line) => line.startsWith('faultline:harbour:true-statement/'))).toHaveLength(5);
    const out = file('items.apkg');
    expect((await runCommand(addItems, 'items', ...HARBOUR, '--format', 'apkg', '--out', out)).code).toBe(0);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  });

  it('writes the same JSON to a file as to standard output', async () => {
    const out = file('items.json');
    await runCommand(addItems, 'items', ...HARBOUR, '--format', 'json', '--out', out);
    expect(readFileSync(out, 'utf8')).toBe((await runCommand(addItems, 'items', ...HARBOUR)).out);
  });

  it('says on standard error what a format cannot hold', async () => {
    const { err } = await runCommand(addItems, 'items', ...HARBOUR, '--format', 'gift');
    expect(err).toMatch(/shuffle: dropped \(5 times\): GIFT cannot say that options keep their order\./);
  });

  it.each([
    [['--format', 'docx'], 2, /Allowed choices are json, gift/],
    [['--format', 'gift', '--text'], 2, /cannot be used with/],
    [['--format', 'gift', '--out', '/nowhere/at/all.txt'], 1, /It cannot be written/],
  ])('refuses %j', async (words, code, message) => {
    const result = await runCommand(addItems, 'items', ...HARBOUR, ...words);
    expect({ code: result.code, err: result.err }).toEqual({ code, err: expect.stringMatching(message) });
  });
});
