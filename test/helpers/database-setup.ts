import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrationsFolder, readMigrations } from '@/server/db/migration-files';
import { openDatabase } from '@/server/db/open-database';
import { findPostgres, type PostgresCluster, startPostgres } from './postgres-cluster';

/** What every test file of the `data` project is told. */
export interface DatabaseSetup {
  /** Data folder with an empty, migrated embedded database; to be copied, not opened. */
  template: string;
  /** Server to make databases on; null when there is none, for the reason given. */
  postgres: { url: string } | { url: null; reason: string };
}

declare module 'vitest' {
  interface ProvidedContext {
    databases: DatabaseSetup;
  }
}

let cluster: PostgresCluster | undefined;

/** Runs once before all test files: prepares one database of each kind to copy from. */
export async function setup(project: TestProject): Promise<void> {
  project.provide('databases', { template: await embeddedTemplate(), postgres: await postgres() });
}

/** Runs once after all test files. */
export async function teardown(): Promise<void> {
  await cluster?.stop();
}

async function postgres(): Promise<DatabaseSetup['postgres']> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given };
  const binaries = findPostgres();
  if (binaries === null) {
    return { url: null, reason: 'no initdb and postgres on this machine, and no TEST_DATABASE_URL' };
  }
  cluster = await startPostgres(binaries);
  return { url: cluster.url };
}

/** Making an embedded database takes seconds, copying one a fraction; kept until a migration or PGlite changes. */
async function embeddedTemplate(): Promise<string> {
  const version = readFileSync('node_modules/@electric-sql/pglite/package.json', 'utf8');
  const migrations = readMigrations(migrationsFolder()).map(({ name, checksum }) => name + checksum);
  const key = createHash('sha256')
    .update([version, ...migrations].join('\n'))
    .digest('hex')
    .slice(0, 16);
  const template = path.resolve('.cache', `test-database-${key}`);
  if (existsSync(template)) return template;
  const unfinished = `${template}.${randomUUID()}`;
  mkdirSync(path.dirname(template), { recursive: true });
  const database = await openDatabase({ url: undefined, pool: 1, folder: unfinished });
  await database.close();
  try {
    renameSync(unfinished, template);
  } catch {
    // Another run was faster; its template is the same.
    rmSync(unfinished, { recursive: true, force: true });
  }
  return template;
}
