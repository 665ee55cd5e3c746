import type { TestProject } from 'vitest/node';
import { embeddedTemplate } from './embedded-template';
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

/** Runs once before all test files: prepares one database of each kind to copy from, and what worker threads run. */
export async function setup(project: TestProject): Promise<void> {
  await import('../../scripts/build-workers');
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
