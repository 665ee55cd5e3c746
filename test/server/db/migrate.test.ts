import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { applyMigrations, migrationState } from '@/server/db/migrate';
import { type MigrationFile, migrationsFolder, readMigrations } from '@/server/db/migration-files';
import { openEmbedded } from '@/server/db/open-embedded';
import { embeddedCopy, freshPostgres } from '@/test/helpers/database';

const first = file('20260101000000_first', 'CREATE TABLE a (id int); INSERT INTO a VALUES (1)');
const second = file('20260102000000_second', 'ALTER TABLE a ADD COLUMN word text; CREATE TABLE b (id int)');
const broken = file('20260103000000_broken', 'CREATE TABLE c (id int); INSERT INTO nowhere VALUES (1)');
const mended = { ...broken, sql: 'CREATE TABLE c (id int)', checksum: 'mended' };

const { postgres } = inject('databases');

describe('migrations (embedded database)', () => {
  suite(async () => {
    const named = await embeddedCopy();
    const { pool, close } = await openEmbedded(named.environment.FAULTLINE_DATA);
    return { pool, remove: () => close().then(named.remove) };
  });
});

describe.skipIf(postgres.url === null)('migrations (PostgreSQL)', () => {
  suite(async () => {
    const named = await freshPostgres();
    const pool = new pg.Pool({ connectionString: named.environment.DATABASE_URL, max: 8 });
    return { pool, remove: () => pool.end().then(named.remove) };
  });
});

function suite(open: () => Promise<{ pool: pg.Pool; remove: () => Promise<void> }>): void {
  let pool: pg.Pool;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    ({ pool, remove } = await open());
  });
  beforeEach(() => pool.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public'));
  afterAll(() => remove());

  const apply = async (files: MigrationFile[], options?: { retry?: boolean }) => {
    const session = await pool.connect();
    return applyMigrations(session, files, options).finally(() => session.release());
  };
  const rows = async (sql: string) => (await pool.query(sql)).rows;

  test('apply in order, once, and only what is new', async () => {
    expect(await migrationState(pool, [first, second])).toMatchObject({
      applied: [],
      pending: [first.name, second.name],
    });
    expect(await apply([first])).toEqual([first.name]);
    expect(await apply([first, second])).toEqual([second.name]);
    expect(await apply([first, second])).toEqual([]);
    expect(await rows('SELECT id, word FROM a')).toEqual([{ id: 1, word: null }]);
    expect(await migrationState(pool, [first, second])).toEqual({
      applied: [first.name, second.name],
      pending: [],
      failed: [],
      edited: [],
      unknown: [],
    });
  });

  test('apply once when four start at the same moment', async () => {
    const applied = await Promise.all(Array.from({ length: 4 }, () => apply([first, second])));
    expect(applied.flat().sort()).toEqual([first.name, second.name]);
    expect(await rows('SELECT count(*)::int AS n FROM "_prisma_migrations"')).toEqual([{ n: 2 }]);
    expect(await rows('SELECT count(*)::int AS n FROM a')).toEqual([{ n: 1 }]);
  });

  test('keep the record that Prisma keeps', async () => {
    await apply([first]);
    const [record] = await rows('SELECT * FROM "_prisma_migrations"');
    expect(record).toMatchObject({
      migration_name: first.name,
      checksum: first.checksum,
      applied_steps_count: 1,
      logs: null,
      rolled_back_at: null,
    });
    expect(record.finished_at).toBeInstanceOf(Date);
  });

  test('that fail are undone whole, say why, and stop the ones after them', async () => {
    const after = file('20260104000000_after', 'CREATE TABLE d (id int)');
    const attempt = apply([first, broken, after]);
    await expect(attempt).rejects.toMatchObject({
      code: 'migration-failed',
      message: expect.stringMatching(
        /"20260103000000_broken" failed and was undone: .*"nowhere" does not exist.*--retry/,
      ),
    });
    const state = await migrationState(pool, [first, broken, after]);
    expect(state.applied).toEqual([first.name]);
    expect(state.pending).toEqual([broken.name, after.name]);
    expect(state.failed).toEqual([{ name: broken.name, log: expect.stringContaining('nowhere') }]);
    expect(await rows(`SELECT to_regclass('c')::text AS c, to_regclass('d')::text AS d`)).toEqual([
      { c: null, d: null },
    ]);
  });

  test('that failed are not tried again unasked, and apply with retry when they are mended', async () => {
    await expect(apply([broken])).rejects.toThrow();
    await expect(apply([mended])).rejects.toThrow(/failed and was undone/);
    expect(await apply([mended], { retry: true })).toEqual([mended.name]);
    expect(await migrationState(pool, [mended])).toMatchObject({ applied: [mended.name], failed: [], edited: [] });
  });

  test('that were edited afterwards are reported and not applied again', async () => {
    await apply([first, second]);
    const edited = { ...first, checksum: 'other' };
    expect(await apply([edited, second])).toEqual([]);
    expect((await migrationState(pool, [edited, second])).edited).toEqual([first.name]);
  });

  test('of a newer version are refused', async () => {
    await apply([first, second]);
    await expect(apply([first])).rejects.toMatchObject({
      code: 'database-newer',
      message: expect.stringContaining('"20260102000000_second"'),
    });
  });
}

test('the project has migrations, each with the checksum of its file', () => {
  const files = readMigrations(migrationsFolder());
  expect(files[0]?.name).toMatch(/^\d{14}_init$/);
  for (const one of files) expect(one.checksum).toMatch(/^[0-9a-f]{64}$/);
  expect(files.map(({ name }) => name)).toEqual(files.map(({ name }) => name).sort());
});

function file(name: string, sql: string): MigrationFile {
  return { name, sql, checksum: `sum of ${name}`.slice(0, 64) };
}
