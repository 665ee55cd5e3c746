import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { addCheck } from '@/cli/commands/check';
import type { SourceFile } from '@/curriculum/document';
import { rules } from '@/curriculum/rules';
import { HARBOUR, harbourFiles, lineOf } from '../../helpers/harbour';
import { runCommand } from '../../helpers/run-command';

const folder = mkdtempSync(path.join(tmpdir(), 'faultline-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the harbour to a folder of its own and gives that folder. */
function written(name: string, files: readonly SourceFile[], called = 'harbour'): string {
  for (const file of files) {
    const target = path.join(folder, name, called, file.path);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.text);
  }
  return path.join(folder, name, called);
}

describe('faultline check', () => {
  test('says that a good pack has no problems, and ends with 0', async () => {
    const { code, out, err } = await runCommand(addCheck, 'check', HARBOUR);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatchInlineSnapshot(`
      "harbour: no problems
      harbour: 8 question templates ask about it
      harbour: no question on these relations: r3
      "
    `);
  });

  test('prints file, line, rule, expected and actual of a problem, and ends with 1', async () => {
    const files = harbourFiles(['topics/flags.md', 'leave :fact[flags/green-flag]', 'leave :fact[flags/green-flagg]']);
    const line = lineOf(files, 'topics/flags.md', 'green-flagg');
    const { code, out } = await runCommand(addCheck, 'check', written('unknown', files));
    expect(code).toBe(1);
    expect(out).toMatch(
      new RegExp(
        `topics/flags\\.md:${line}:\\d+ known-ids There is no fact of this id\\. \\(expected flags/green-flag, actual flags/green-flagg\\)\n`,
      ),
    );
    expect(out).toMatch(/^harbour: 2 errors$/m); // the fact that was meant is now told nowhere
  });

  test('gives the same as one JSON document', async () => {
    const files = harbourFiles(['relations.yaml', 'subject: red-lamp', 'subject: blue-lantern']);
    const { code, out } = await runCommand(addCheck, 'check', written('json', files), '--json');
    expect(code).toBe(1);
    const [checked] = JSON.parse(out) as [{ pack: string; errors: number; warnings: number; problems: object[] }];
    expect(checked).toMatchObject({ pack: 'harbour', errors: 1 });
    expect(checked.problems).toContainEqual(
      expect.objectContaining({
        rule: 'known-ids',
        severity: 'error',
        path: 'relations[2].subject',
        line: lineOf(files, 'relations.yaml', 'blue-lantern'),
        actual: 'blue-lantern',
      }),
    );
  });

  test('a warning alone does not fail', async () => {
    const entity = '  - { id: buoy, label: Buoy, type: resource }\n  - { id: watch,';
    const pack = written('warning', harbourFiles(['relations.yaml', '  - { id: watch,', entity]));
    const { code, out } = await runCommand(addCheck, 'check', pack);
    expect(code).toBe(0);
    expect(out).toContain('reachable-entities warning: Nothing names this entity.');
    expect(out).toMatch(/^harbour: 0 errors, 1 warning$/m);
  });

  test('a pack whose pack.yaml cannot be read is a problem with a line, not a crash', async () => {
    const pack = written('broken', harbourFiles(['pack.yaml', 'id: harbour', 'id: [harbour']));
    const { code, out } = await runCommand(addCheck, 'check', pack);
    expect(code).toBe(1);
    expect(out).toMatch(/pack\.yaml:\d+:\d+ yaml /);
  });

  test('a pack under another name than its folder is a problem', async () => {
    const { code, out } = await runCommand(addCheck, 'check', written('moved', harbourFiles(), 'haven'));
    expect(code).toBe(1);
    expect(out).toMatch(
      /pack\.yaml:2:1 files The pack is not called as its folder is\. \(expected haven, actual harbour\)/,
    );
  });

  test('lists its rules', async () => {
    const { code, out } = await runCommand(addCheck, 'check', '--rules', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(rules.map(({ name, severity, description }) => ({ name, severity, description })));
  });

  test.each([
    ['a pack that does not exist', ['check', 'nowhere'], /"nowhere" is neither a pack here \(aws-ha\) nor a folder/],
    ['an unknown option', ['check', '--frob'], /unknown option '--frob'/],
  ])('%s is wrong use and ends with 2', async (_name, words, message) => {
    const { code, out, err } = await runCommand(addCheck, ...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  test('helps', async () => {
    const { code, out } = await runCommand(addCheck, 'check', '--help');
    expect(code).toBe(0);
    expect(out).toContain('--json');
  });
});
