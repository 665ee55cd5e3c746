import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '@/server/db/open-database';
import { EMBEDDED_MAJOR, openEmbedded } from '@/server/db/open-embedded';
import { embeddedCopy, type NamedDatabase } from '@/test/helpers/database';

let named: NamedDatabase;
let folder: string;
beforeEach(async () => {
  named = await embeddedCopy();
  folder = named.environment.FAULTLINE_DATA;
});
afterEach(() => named.remove());

const inDatabase = (...names: string[]) => path.join(folder, 'database', ...names);

test('a folder opens once; after closing it opens again', async () => {
  const first = await openEmbedded(folder);
  await expect(openEmbedded(folder)).rejects.toMatchObject({ code: 'folder-held' });
  // The refused opening must not have taken the folder from the first.
  expect((await first.pool.query('SHOW server_version')).rows[0].server_version).toMatch(
    new RegExp(`^${EMBEDDED_MAJOR}`),
  );
  await first.close();
  const second = await openEmbedded(folder);
  expect(second.fresh).toBe(false);
  await second.close();
  expect(readdirSync(folder)).toEqual(['database']);
});

test.each<[string, () => void, string, RegExp]>([
  [
    'without its control file',
    () => rmSync(inDatabase('global', 'pg_control')),
    'folder-corrupt',
    /cannot be opened .*db restore <file>.*kept/,
  ],
  [
    'with a control file of rubbish',
    () => writeFileSync(inDatabase('global', 'pg_control'), 'rubbish'.repeat(1000)),
    'folder-corrupt',
    /cannot be opened/,
  ],
  ['without its tables', () => rmSync(inDatabase('base'), { recursive: true }), 'folder-corrupt', /cannot be opened/],
  ['without its version', () => rmSync(inDatabase('PG_VERSION')), 'folder-corrupt', /PG_VERSION is missing/],
  [
    'of a newer PostgreSQL',
    () => writeFileSync(inDatabase('PG_VERSION'), '99\n'),
    'folder-newer',
    /PostgreSQL 99, this version reads those of 18/,
  ],
])('a database %s is refused with what to do, and its folder given up', async (_what, damage, code, words) => {
  damage();
  await expect(openEmbedded(folder)).rejects.toMatchObject({ code, message: expect.stringMatching(words) });
  expect(readdirSync(folder)).not.toContain('lock');
});

test('a database of a newer Faultline is refused and left as it is', async () => {
  const opened = await openEmbedded(folder);
  await opened.pool.query(
    `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at) VALUES ('n', 'n', '29990101000000_later', now())`,
  );
  await opened.close();
  await expect(openDatabase({ url: undefined, pool: 1, folder })).rejects.toMatchObject({
    code: 'database-newer',
    message: expect.stringMatching(/newer version of Faultline.*29990101000000_later/),
  });
});

test('a creation that was interrupted leaves nothing that counts as a database', async () => {
  rmSync(inDatabase(), { recursive: true });
  mkdirSync(path.join(folder, 'database.unfinished', 'base'), { recursive: true });
  writeFileSync(path.join(folder, 'database.unfinished', 'PG_VERSION'), '18\n');
  const opened = await openEmbedded(folder);
  expect(opened.fresh).toBe(true);
  expect((await opened.pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  await opened.close();
  expect(readdirSync(folder)).toEqual(['database']);
});

test('a PostgreSQL server that is not there is named as unreachable', async () => {
  const settings = { url: 'postgresql://nobody@127.0.0.1:1/none', pool: 1, folder };
  await expect(openDatabase(settings)).rejects.toMatchObject({
    code: 'unreachable',
    message: expect.stringMatching(/DATABASE_URL cannot be reached: .*Check the address/),
  });
});
