import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addItems } from '@/cli/commands/items';
import { addLintItems } from '@/cli/commands/lint-items';
import { runCommand } from '../../helpers/run-command';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'faultline-items-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(text: string): string {
  const name = path.join(folder, 'items.json');
  writeFileSync(name, text);
  return name;
}
const lint = (text: string, ...words: string[]) => runCommand(addLintItems, 'lint-items', file(text), ...words);
const harbourItems = async () =>
  (await runCommand(addItems, 'items', '--pack', 'test/packs/harbour', '--count', '20', '--template', 'true-statement'))
    .out;

/** As little as somebody else's item may have. */
const FOREIGN = {
  stem: 'Which light is shown?',
  options: [
    { text: 'A red lamp', correct: true },
    { text: 'A white lamp', correct: false },
    { text: 'All of these', correct: false },
  ],
};

describe('faultline lint-items', () => {
  it('passes what the generator prints, with its pack and without', async () => {
    const made = await harbourItems();
    for (const words of [[], ['--pack', 'test/packs/harbour']]) {
      const { code, out } = await lint(made, ...words);
      expect({ code, out }).toEqual({ code: 0, out: '20 items, 0 flagged\n' });
    }
  });

  it('finds a key that the pack says is wrong', async () => {
    const made = JSON.parse(await harbourItems()) as { options: { correct: boolean }[] }[];
    const swapped = made.map((item) => {
      const key = item.options.findIndex(({ correct }) => correct);
      return {
        ...item,
        options: item.options.map((option, index) => ({ ...option, correct: index === (key + 1) % 4 })),
      };
    });
    const { code, out } = await lint(JSON.stringify(swapped), '--pack', 'test/packs/harbour', '--json');
    const { judged } = JSON.parse(out) as { judged: { findings: { flaw: string }[] }[] };
    expect(code).toBe(1);
    expect(judged.filter(({ findings }) => findings.some(({ flaw }) => flaw === 'more-than-one-correct'))).toHaveLength(
      20,
    );
  });

  it('judges items of others, and names every flaw with its reason', async () => {
    const { code, out } = await lint(JSON.stringify([FOREIGN]));
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      'item 1: implausible-distractor (light): Option b has nothing behind it: no misconception, relation or number, or no reason.',
      'item 1: all-of-the-above (grave): Option c is "all of the above".',
      'item 1: absolute-terms (light): Option c says "All".',
      'item 1: missing-source (grave): The item names no fact.',
      '1 item, 1 flagged',
      '',
    ]);
  });

  it.each([
    ['{', 1, /This is not JSON/],
    ['{}', 1, /the document: /],
    ['[{"stem":"Which?","options":[]}]', 1, /\[0\]\.options: /],
    [JSON.stringify([{ ...FOREIGN, options: [{ text: 7, correct: true }] }]), 1, /\[0\]\.options\[0\]\.text: /],
    [JSON.stringify([{ ...FOREIGN, sources: [{ title: 'x', url: 'javascript:alert(1)' }] }]), 1, /sources\[0\]\.url: /],
  ])('refuses %s', async (text, expected, message) => {
    const { code, out, err } = await lint(text);
    expect({ code, out }).toEqual({ code: expected, out: '' });
    expect(err).toMatch(message);
  });

  it('ends with 2 where there is no such file', async () => {
    const { code, err } = await runCommand(addLintItems, 'lint-items', path.join(folder, 'none.json'));
    expect(code).toBe(2);
    expect(err).toMatch(/There is no file/);
  });
});
