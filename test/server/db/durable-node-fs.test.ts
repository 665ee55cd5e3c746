import fs from 'node:fs';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EmbeddedDatabase, openEmbedded } from '@/server/db/open-embedded';
import { embeddedCopy, type NamedDatabase } from '@/test/helpers/database';

let named: NamedDatabase;
beforeAll(async () => {
  named = await embeddedCopy();
});
afterAll(() => named.remove());

describe('the embedded database on disk', () => {
  let opened: EmbeddedDatabase;
  beforeAll(async () => {
    opened = await openEmbedded(named.environment.FAULTLINE_DATA);
    await opened.pool.query('CREATE TABLE synced (id serial PRIMARY KEY, words text)');
  });
  afterAll(() => opened.close());

  test.each([
    ['fsync', 'on'],
    ['wal_sync_method', 'fsync'],
    ['synchronous_commit', 'on'],
    ['full_page_writes', 'on'],
  ])('runs with %s = %s', async (name, value) => {
    expect((await opened.pool.query('SELECT current_setting($1) AS value', [name])).rows).toEqual([{ value }]);
  });

  test('syncs a file for every single commit', async () => {
    for (let commit = 1; commit <= 50; commit++) {
      const before = opened.disk.syncs;
      await opened.pool.query('INSERT INTO synced (words) VALUES ($1)', ['x'.repeat(200)]);
      expect(opened.disk.syncs, `commit ${commit}`).toBeGreaterThan(before);
    }
  });

  test('syncs nothing for a query that changes nothing', async () => {
    await opened.pool.query('CHECKPOINT');
    await opened.pool.query('SELECT count(*) FROM synced');
    const before = opened.disk.syncs;
    for (let query = 0; query < 20; query++) await opened.pool.query('SELECT 1');
    expect(opened.disk.syncs).toBe(before);
  });

  test('syncs the tables themselves at a checkpoint', async () => {
    await opened.pool.query(
      'INSERT INTO synced (words) SELECT repeat(md5(n::text), 20) FROM generate_series(1, 2000) n',
    );
    const before = opened.disk.syncs;
    await opened.pool.query('CHECKPOINT');
    expect(opened.disk.syncs - before).toBeGreaterThan(2);
  });

  test('does not acknowledge a commit that did not reach the disk', async () => {
    const real = fs.fsyncSync;
    // The disk's own failure cannot be had in a test; this is Node's call to it, not one of our modules.
    fs.fsyncSync = () => {
      throw new Error('no space left on the device');
    };
    try {
      await expect(opened.pool.query(`INSERT INTO synced (words) VALUES ('unsafe')`)).rejects.toThrow();
    } finally {
      fs.fsyncSync = real;
    }
  });
});

test('PGlite itself still has no fsync for Node, which is why DurableNodeFS exists', async () => {
  const folder = path.join(named.environment.FAULTLINE_DATA, 'plain');
  fs.cpSync(path.join(named.environment.FAULTLINE_DATA, 'database'), folder, { recursive: true });
  const plain = await PGlite.create({ fs: new NodeFS(folder) });
  const { NODEFS } = plain.Module;
  expect(NODEFS).toHaveProperty('stream_ops.write');
  expect(NODEFS).not.toHaveProperty('stream_ops.fsync');
  expect((await plain.query<{ fsync: string }>('SHOW fsync')).rows[0]?.fsync).toBe('off');
  await plain.close();
});
