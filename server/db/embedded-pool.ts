import type { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';

/** What node-postgres passes to a connection when it prepares a statement. */
interface ParseMessage {
  name: string;
  text: string;
  types?: unknown;
}

/**
 * A node-postgres pool of the one session that PGlite has. Ending the pool leaves the database open.
 *
 * @prisma/adapter-pg gives each statement an object of result parsers called `types`, and node-postgres hands it on to
 * the connection. PGlite's connection takes it for a list of parameter types and crashes; the parsers themselves are
 * used elsewhere, so leaving them out of this message changes nothing.
 * test/server/db/embedded-pool.test.ts fails when a new PGlite no longer needs this.
 */
export function embeddedPool(database: PGlite): pg.Pool {
  const { connection, ...config } = createPgConfig(database);
  const parse = connection.parse.bind(connection);
  connection.parse = ({ name, text }: ParseMessage) => parse({ name, text });
  const settings: pg.PoolConfig & { connection: object } = { ...config, connection, max: 1, idleTimeoutMillis: 0 };
  return new pg.Pool(settings);
}
