import { randomUUID } from 'node:crypto';
import { cpSync, rmSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { closeDatabase, database } from '@/server/db/database';
import type { Database } from '@/server/db/open-database';
import { temporaryFolder } from './temporary-folder';

/** The open database of the block; `db()` gives the same one. */
export type OpenDatabase = () => Promise<Database>;

/**
 * Declares the same tests for the embedded database and for PostgreSQL, each on a fresh, migrated database of its own
 * that is the process's database while the block runs. Where there is no PostgreSQL, its tests are listed as skipped.
 */
export function describeDatabases(name: string, define: (open: OpenDatabase) => void): void {
  describe(`${name} (embedded database)`, () => {
    useEnvironment(embeddedCopy);
    define(database);
  });
  const { postgres } = inject('databases');
  if (postgres.url === null) {
    describe.skip(`${name} (PostgreSQL: ${postgres.reason})`, () => define(database));
    return;
  }
  describe(`${name} (PostgreSQL)`, () => {
    useEnvironment(freshPostgres);
    define(database);
  });
}

/** Environment variables that name a database, and what removes it again. */
export interface NamedDatabase {
  environment: { DATABASE_URL: string; FAULTLINE_DATA: string };
  remove(): Promise<void>;
}

/** A data folder of its own with an empty, migrated embedded database. */
export async function embeddedCopy(): Promise<NamedDatabase> {
  const folder = temporaryFolder();
  cpSync(inject('databases').template, folder, { recursive: true });
  return {
    environment: { DATABASE_URL: '', FAULTLINE_DATA: folder },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A PostgreSQL database of its own without any table; `database()` migrates it. Only where there is a server. */
export async function freshPostgres(): Promise<NamedDatabase> {
  const { url } = inject('databases').postgres;
  if (url === null) throw new Error('There is no PostgreSQL here; ask inject("databases").postgres first.');
  const name = `faultline_test_${randomUUID().replaceAll('-', '')}`;
  await administer(url, `CREATE DATABASE ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return {
    environment: { DATABASE_URL: own.href, FAULTLINE_DATA: '' },
    remove: () => administer(url, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

function useEnvironment(make: () => Promise<NamedDatabase>): void {
  const before = { DATABASE_URL: process.env.DATABASE_URL, FAULTLINE_DATA: process.env.FAULTLINE_DATA };
  let named: NamedDatabase | undefined;
  beforeAll(async () => {
    named = await make();
    Object.assign(process.env, named.environment);
    await database();
  });
  afterAll(async () => {
    await closeDatabase();
    await named?.remove();
    for (const [key, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[key];
      else process.env[key] = value;
    }
  });
}

async function administer(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
