import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { archiveDatabase, backupsFolder, dailyBackups, KEPT_BACKUPS } from '@/server/db/backup-files';
import { backupFolder } from '@/server/db/backup-folder';
import { backUpWhenDue } from '@/server/db/backup-rotation';
import { serveBackups } from '@/server/db/backup-socket';
import { applyMigrations } from '@/server/db/migrate';
import { migrationsFolder, readMigrations } from '@/server/db/migration-files';
import { type Database, openDatabase } from '@/server/db/open-database';
import { type EmbeddedDatabase, openEmbedded } from '@/server/db/open-embedded';
import { restoreBackup } from '@/server/db/restore-backup';
import { embeddedCopy, type NamedDatabase } from '@/test/helpers/database';

const HOUR = 60 * 60 * 1000;
const NOON = new Date('2026-03-01T12:00:00Z');
const hoursLater = (hours: number) => new Date(NOON.getTime() + hours * HOUR);

let named: NamedDatabase;
let folder: string;
beforeEach(async () => {
  named = await embeddedCopy();
  folder = named.environment.FAULTLINE_DATA;
});
afterEach(() => named.remove());

const open = (): Promise<Database> => openDatabase({ url: undefined, pool: 1, folder });
const addUser = async (id: string) => {
  const { prisma, close } = await open();
  await prisma.user.create({ data: { id, name: id, email: `${id}@example.org` } });
  await close();
};
function engineOf({ embedded }: Database) {
  if (!embedded) throw new Error('This is not an embedded database.');
  return embedded.engine;
}
const users = async () => {
  const { prisma, close } = await open();
  const rows = await prisma.user.findMany({ orderBy: { id: 'asc' } });
  await close();
  return rows.map((row) => row.id);
};

describe('the daily backup', () => {
  let opened: EmbeddedDatabase;
  beforeEach(async () => {
    opened = await openEmbedded(folder);
  });
  afterEach(() => opened.close());

  test('is made when the last one is older than a day, and only then', async () => {
    const made = async (hours: number) => (await backUpWhenDue(opened.engine, folder, hoursLater(hours))) !== null;
    expect([await made(0), await made(1), await made(23), await made(25), await made(26)]).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
  });

  test('keeps the newest seven and touches nothing else', async () => {
    const archive = 'any bytes';
    await backUpWhenDue(opened.engine, folder, NOON);
    const keep = ['manual-20200101T000000Z.tar.gz', 'before-upgrade-20200101T000000Z.tar.gz', 'notes.txt'];
    for (const name of keep) writeFileSync(path.join(backupsFolder(folder), name), archive);
    for (let day = 1; day <= KEPT_BACKUPS + 2; day++) {
      writeFileSync(path.join(backupsFolder(folder), `daily-202602${10 + day}T120000Z.tar.gz`), archive);
    }
    writeFileSync(path.join(backupsFolder(folder), 'daily-20260101T000000Z.tar.gz.x.unfinished'), archive);
    await backUpWhenDue(opened.engine, folder, hoursLater(30));
    expect(dailyBackups(folder).map(({ file }) => path.basename(file))).toEqual([
      'daily-20260302T180000Z.tar.gz',
      'daily-20260301T120000Z.tar.gz',
      'daily-20260219T120000Z.tar.gz',
      'daily-20260218T120000Z.tar.gz',
      'daily-20260217T120000Z.tar.gz',
      'daily-20260216T120000Z.tar.gz',
      'daily-20260215T120000Z.tar.gz',
    ]);
    const others = readdirSync(backupsFolder(folder)).filter((name) => !/^daily-.*gz$/.test(name));
    expect(others.sort()).toEqual([...keep].sort());
  });
});

test('a backup is restored with every row, and the replaced database is kept', async () => {
  await addUser('before');
  const file = path.join(folder, 'out', 'one.tar.gz');
  const { bytes } = await backupFolder(folder, file);
  expect(readFileSync(file)).toHaveLength(bytes);
  await addUser('later');
  const { replaced, migrations } = await restoreBackup(folder, file, NOON);
  expect(migrations.length).toBeGreaterThan(0);
  expect(await users()).toEqual(['before']);
  expect(replaced).toBe(path.join(folder, 'database-replaced-20260301T120000Z'));
  // What was replaced is a database too.
  rmSync(path.join(folder, 'database'), { recursive: true });
  renameSync(String(replaced), path.join(folder, 'database'));
  expect(await users()).toEqual(['before', 'later']);
});

test('a backup is made while another part of the process has the database open, by asking it', async () => {
  await addUser('before');
  const serving = await open();
  const stop = serveBackups(folder, () => archiveDatabase(engineOf(serving)));
  await serving.prisma.user.create({ data: { id: 'served', name: 's', email: 's@example.org' } });
  const file = path.join(folder, 'live.tar.gz');
  await backupFolder(folder, file);
  await expect(restoreBackup(folder, file, NOON)).rejects.toMatchObject({ code: 'folder-held' });
  stop();
  await serving.close();
  await restoreBackup(folder, file, NOON);
  expect(await users()).toEqual(['before', 'served']);
});

test('a server that cannot make the backup says why, and no file appears', async () => {
  const stop = serveBackups(folder, () => Promise.reject(new Error('the disk is full')));
  const file = path.join(folder, 'live.tar.gz');
  await expect(backupFolder(folder, file)).rejects.toThrow('could not make the backup: the disk is full');
  expect(existsSync(file)).toBe(false);
  stop();
});

test('what a killed server left of its socket does not stop a backup', async () => {
  writeFileSync(path.join(folder, 'backup.sock'), '');
  const { bytes } = await backupFolder(folder, path.join(folder, 'one.tar.gz'));
  expect(bytes).toBeGreaterThan(100_000);
});

test.each<[string, () => Buffer, RegExp]>([
  ['a text', () => Buffer.from('hello'), /is not a whole backup/],
  ['half a backup', () => readFileSync(path.join(folder, 'good.tar.gz')).subarray(0, 200_000), /is not a whole backup/],
  ['an archive of something else', () => gzipSync(Buffer.alloc(10_240)), /holds no database/],
])('%s is not restored, and nothing is changed', async (_what, content, words) => {
  await addUser('kept');
  await backupFolder(folder, path.join(folder, 'good.tar.gz'));
  const file = path.join(folder, 'bad.tar.gz');
  writeFileSync(file, content());
  await expect(restoreBackup(folder, file, NOON)).rejects.toMatchObject({
    code: 'restore-failed',
    message: expect.stringMatching(words),
  });
  expect(await users()).toEqual(['kept']);
  expect(readdirSync(folder).filter((name) => name.startsWith('database'))).toEqual(['database']);
});

test('a restore that was cut off between its two renames is finished by the next start', async () => {
  await addUser('restored');
  renameSync(path.join(folder, 'database'), path.join(folder, 'database-restored'));
  expect(await users()).toEqual(['restored']);
});

test('a database with rows is backed up before it is upgraded', async () => {
  const files = readMigrations(migrationsFolder());
  const opened = await openEmbedded(folder);
  const session = await opened.pool.connect();
  await session.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  await applyMigrations(session, files.slice(0, -1));
  session.release();
  await opened.close();
  const upgraded = await open();
  expect(upgraded.applied).toEqual([files.at(-1)?.name]);
  await upgraded.close();
  expect(readdirSync(backupsFolder(folder))).toEqual([expect.stringMatching(/^before-upgrade-\d{8}T\d{6}Z\.tar\.gz$/)]);
});
