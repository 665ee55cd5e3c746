import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type pg from 'pg';
import { DurableNodeFS } from './durable-node-fs';
import { embeddedPool } from './embedded-pool';

/** The embedded database of one data folder. */
export interface EmbeddedDatabase {
  kind: 'embedded';
  folder: string;
  database: PGlite;
  pool: pg.Pool;
  close(): Promise<void>;
}

/** PGlite switches fsync off; every commit here reaches the disk before it is acknowledged. */
const START_PARAMETERS = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
];

/** Opens the embedded database in `folder`, making it when there is none. */
export async function openEmbedded(folder: string): Promise<EmbeddedDatabase> {
  mkdirSync(folder, { recursive: true });
  const fs = new DurableNodeFS(path.join(folder, 'database'));
  const database = await PGlite.create({ fs, startParams: START_PARAMETERS });
  const pool = embeddedPool(database);
  const close = async () => {
    await pool.end();
    await database.close();
  };
  return { kind: 'embedded', folder, database, pool, close };
}
