import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { addDb } from '@/cli/commands/db';
import { openDatabase } from '@/server/db/open-database';
import { embeddedCopy, freshPostgres, type NamedDatabase } from '../../helpers/database';
import { runCommand } from '../../helpers/run-command';
import { temporaryFolder } from '../../helpers/temporary-folder';

const { postgres } = inject('databases');
const SUBCOMMANDS = ['migrate', 'backup', 'restore', 'move'];
const given = { DATABASE_URL: process.env.DATABASE_URL, FAULTLINE_DATA: process.env.FAULTLINE_DATA };

let named: NamedDatabase;
let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
  use({ DATABASE_URL: '', FAULTLINE_DATA: folder });
});
afterEach(async () => {
  use(given);
  await named?.remove();
  rmSync(folder, { recursive: true, force: true });
});

function use(environment: { DATABASE_URL: string | undefined; FAULTLINE_DATA: string | undefined }): void {
  for (const [name, value] of Object.entries(environment)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

/** Takes an empty, migrated embedded database for the one to work on. */
async function useEmbedded(): Promise<void> {
  named = await embeddedCopy();
  use(named.environment);
  folder = named.environment.FAULTLINE_DATA;
}

const db = (...words: string[]) => runCommand(addDb, 'db', ...words);

async function addUser(id: string): Promise<void> {
  const { prisma, close } = await openDatabase({ url: undefined, pool: 1, folder });
  await prisma.user.create({ data: { id, name: id, email: `${id}@example.org` } });
  await close();
}

async function users(url?: string): Promise<string[]> {
  const { prisma, close } = await openDatabase({ url, pool: 1, folder });
  const rows = await prisma.user.findMany({ orderBy: { id: 'asc' } });
  await close();
  return rows.map((row) => row.id);
}

describe('faultline db', () => {
  test.each(SUBCOMMANDS)('%s says with --help what it takes, and ends with 0', async (name) => {
    const { code, out } = await db(name, '--help');
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^Usage: faultline db ${name} `));
    expect(out).toContain('--json');
    expect(existsSync(path.join(folder, 'database'))).toBe(false);
  });

  test.each<{ words: string[]; environment?: { DATABASE_URL: string }; says: RegExp }>([
    { words: ['shrink'], says: /unknown command/ },
    { words: ['migrate', '--fast'], says: /unknown option/ },
    { words: ['restore'], says: /missing required argument 'file'/ },
    { words: ['move'], says: /required option '--to <url>'/ },
    { words: ['move', '--to', 'mysql://localhost/x'], says: /starts with postgresql:/ },
    { words: ['migrate'], environment: { DATABASE_URL: 'mysql://localhost/x' }, says: /DATABASE_URL: must start with/ },
    { words: ['backup'], environment: { DATABASE_URL: 'postgresql://localhost/x' }, says: /Back it up with pg_dump/ },
    { words: ['restore', 'x'], environment: { DATABASE_URL: 'postgresql://localhost/x' }, says: /pg_restore or psql/ },
  ])('$words $environment is a mistake in the use of it: 2', async ({ words, environment, says }) => {
    use({ DATABASE_URL: '', FAULTLINE_DATA: folder, ...environment });
    const { code, out, err } = await db(...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(says);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each<{ words: string[]; says: RegExp }>([
    { words: ['backup'], says: /There is no database in .* to back up/ },
    { words: ['restore', 'nowhere.tar.gz'], says: /nowhere\.tar\.gz is not a whole backup .*ENOENT/ },
    { words: ['move', '--to', 'postgresql://x@127.0.0.1:1/x'], says: /There is no database in .* to move/ },
  ])('$words has nothing to work on: 1, and makes nothing', async ({ words, says }) => {
    const { code, out, err } = await db(...words);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(says);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('migrate brings a database up to date once', async () => {
    const first = await db('migrate', '--json');
    const done = JSON.parse(first.out) as { appliedNow: string[]; total: number };
    expect(done).toMatchObject({ kind: 'embedded', edited: [], total: done.appliedNow.length });
    expect(done.total).toBeGreaterThan(0);
    expect(first.code).toBe(0);
    expect(await db('migrate')).toEqual({
      code: 0,
      out: `Nothing to apply; the database has ${done.total} migration${done.total === 1 ? '' : 's'}.\n`,
      err: '',
    });
  });

  test('migrate names a migration that was edited after it was applied, with 1', async () => {
    await useEmbedded();
    const { pool, close } = await openDatabase({ url: undefined, pool: 1, folder });
    await pool.query('UPDATE "_prisma_migrations" SET "checksum" = $1', ['0'.repeat(64)]);
    await close();
    const { code, err } = await db('migrate');
    expect(code).toBe(1);
    expect(err).toMatch(/^Changed after they were applied: \d{14}_\w+.*Put the files back/);
  });

  test('backup and restore bring back what was there', async () => {
    await useEmbedded();
    await addUser('before');
    const written = await db('backup', '--json');
    const { file, bytes } = JSON.parse(written.out) as { file: string; bytes: number };
    expect(written.code).toBe(0);
    expect(path.dirname(file)).toBe(path.join(folder, 'backups'));
    expect(bytes).toBeGreaterThan(100_000);
    await addUser('later');
    const restored = await db('restore', file, '--json');
    const { replaced, migrations } = JSON.parse(restored.out) as { replaced: string; migrations: string[] };
    expect(restored.code).toBe(0);
    expect(existsSync(replaced)).toBe(true);
    expect(migrations.length).toBeGreaterThan(0);
    expect(await users()).toEqual(['before']);
  });

  test('backup writes where --out says; restore refuses what is no backup, with 1', async () => {
    await useEmbedded();
    const file = path.join(folder, 'mine.tar.gz');
    expect(await db('backup', '--out', file)).toEqual({
      code: 0,
      out: expect.stringMatching(/^Wrote .*mine\.tar\.gz \(\d+\.\d MB\)\.\n$/),
      err: '',
    });
    writeFileSync(file, 'something else');
    const { code, err } = await db('restore', file);
    expect(code).toBe(1);
    expect(err).toMatch(/is not a whole backup of Faultline: .*Nothing was changed/);
  });

  test('a database in use by a server is refused with 1 and the way out', async () => {
    await useEmbedded();
    const serving = await openDatabase({ url: undefined, pool: 1, folder });
    const { code, err } = await db('migrate');
    await serving.close();
    expect(code).toBe(1);
    expect(err).toMatch(/is in use by process .*Stop that one/);
  });

  const onPostgres = postgres.url === null ? test.skip : test;
  onPostgres('move copies every row to PostgreSQL, once', async () => {
    await useEmbedded();
    await addUser('mover');
    const target = await freshPostgres();
    const to = target.environment.DATABASE_URL;
    const moved = await db('move', '--to', to, '--json');
    expect(moved).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(moved.out)).toMatchObject({ rows: 1, tables: { user: 1, answer: 0 } });
    expect(await users(to)).toEqual(['mover']);
    const again = await db('move', '--to', to);
    expect(again).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/not empty: user has rows/) });
    use({ DATABASE_URL: to, FAULTLINE_DATA: '' });
    expect(await db('migrate')).toMatchObject({ code: 0, out: expect.stringMatching(/^Nothing to apply/) });
    await target.remove();
  });
});
