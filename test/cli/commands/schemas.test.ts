import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { addSchemas } from '@/cli/commands/schemas';
import { runCommand } from '../../helpers/run-command';

const published = path.join('content', 'schemas');
const folder = mkdtempSync(path.join(tmpdir(), 'faultline-schemas-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Data files of all packs, with the schema that their first line names. */
const headers = ['content/packs', 'test/packs'].flatMap((root) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(file, 'utf8'))?.[1];
      return { file, schema };
    }),
);

describe('faultline schemas', () => {
  test('the published schemas are those of the code (else: npm run schemas)', async () => {
    const { code, out } = await runCommand(addSchemas, 'schemas', '--check');
    expect([code, out]).toEqual([0, `The schemas in ${published} are up to date.\n`]);
  });

  test('writes what is missing or out of date, and --check fails on it', async () => {
    const written = await runCommand(addSchemas, 'schemas', '--out', folder);
    expect(written.code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(readdirSync(published).sort());
    writeFileSync(path.join(folder, 'facts.schema.json'), '{}');
    const stale = await runCommand(addSchemas, 'schemas', '--check', '--out', folder);
    expect([stale.code, stale.out]).toEqual([1, `out of date ${path.join(folder, 'facts.schema.json')}\n`]);
  });

  test.each(headers)('$file names a schema that is there', ({ file, schema }) => {
    expect(schema, 'the first line is "# yaml-language-server: $schema=…"').toBeDefined();
    expect(existsSync(path.resolve(path.dirname(file), schema ?? ''))).toBe(true);
  });
});
