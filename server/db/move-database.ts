import pg from 'pg';
import { DatabaseError, reason } from './database-error';
import { applyMigrations, type SqlSession } from './migrate';
import { migrationsFolder, readMigrations } from './migration-files';
import { openDatabase } from './open-database';
import { hasDatabase } from './open-embedded';

/** Rows that arrived, by table. */
export type MovedRows = Record<string, number>;

interface Column {
  name: string;
  /** As SQL writes it: `timestamp(3) without time zone`. */
  type: string;
}

/** Rows sent in one statement; each statement is one JSON document of some megabytes at most. */
const BATCH = 200;

/** Text forms that mean the same on both sides, whatever the servers' defaults are. */
const EXACT_TEXT = `SET DateStyle = 'ISO, YMD'; SET IntervalStyle = 'iso_8601'; SET TimeZone = 'UTC';
  SET extra_float_digits = 3; SET bytea_output = 'hex'`;

/**
 * Copies the embedded database of a data folder to an empty PostgreSQL database, in one transaction: all of it arrives,
 * counted row by row, or nothing does. The embedded database stays as it is. Throws `folder-held` while a server runs,
 * `unreachable`, or `move-refused` when there is nothing to move or the target already holds something.
 */
export async function moveDatabase(folder: string, url: string): Promise<MovedRows> {
  if (!hasDatabase(folder)) {
    throw new DatabaseError(
      'move-refused',
      `There is no database in ${folder} to move. Name the data folder: FAULTLINE_DATA=<folder>.`,
    );
  }
  const source = await openDatabase({ url: undefined, pool: 1, folder });
  const target = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await target.connect().catch((error: unknown) => {
      throw new DatabaseError('unreachable', `The target database cannot be reached: ${reason(error)}.`, {
        cause: error,
      });
    });
    await refuseUsed(target);
    await applyMigrations(target, readMigrations(migrationsFolder()));
    const session = await source.pool.connect();
    return await copyAll(session, target).finally(() => session.release());
  } catch (error) {
    if (error instanceof DatabaseError) throw error;
    throw new DatabaseError('move-refused', `The target database refused: ${reason(error)}. No row was copied.`, {
      cause: error,
    });
  } finally {
    await target.end();
    await source.close();
  }
}

async function refuseUsed(target: pg.Client): Promise<void> {
  const used: string[] = [];
  for (const table of await tables(target)) {
    if (table !== '_prisma_migrations' && (await count(target, table)) > 0) used.push(table);
  }
  if (used.length === 0) return;
  throw new DatabaseError(
    'move-refused',
    `The target database is not empty: ${used.join(', ')} ${used.length === 1 ? 'has' : 'have'} rows. Nothing was ` +
      'copied. Name an empty database (createdb <name>).',
  );
}

async function copyAll(source: SqlSession, target: pg.Client): Promise<MovedRows> {
  await source.query(EXACT_TEXT);
  await target.query(EXACT_TEXT);
  await target.query('BEGIN');
  try {
    const restore = await deferForeignKeys(target);
    const moved: MovedRows = {};
    for (const table of await tables(source)) {
      if (table !== '_prisma_migrations') moved[table] = await copyTable(source, target, table);
    }
    await restore();
    await target.query('COMMIT');
    return moved;
  } catch (error) {
    await target.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

async function copyTable(source: SqlSession, target: pg.Client, table: string): Promise<number> {
  const columns = await columnsOf(source, table);
  const expected = await count(source, table);
  const asText = columns.map(({ name }) => `${pg.escapeIdentifier(name)}::text`).join(', ');
  const fromText = columns.map(({ type }, index) => `(item->>${index})::${type}`).join(', ');
  const names = columns.map(({ name }) => pg.escapeIdentifier(name)).join(', ');
  const relation = pg.escapeIdentifier(table);
  await source.query('BEGIN');
  await source.query(`DECLARE moving CURSOR FOR SELECT json_build_array(${asText})::text AS row FROM ${relation}`);
  for (;;) {
    const { rows } = await source.query<{ row: string }>(`FETCH ${BATCH} FROM moving`);
    if (rows.length === 0) break;
    await target.query(
      `INSERT INTO ${relation} (${names}) OVERRIDING SYSTEM VALUE SELECT ${fromText} FROM json_array_elements($1::json) AS item`,
      [`[${rows.map(({ row }) => row).join(',')}]`],
    );
  }
  await source.query('COMMIT');
  await continueSequences(target, table, columns);
  return verified(table, expected, await count(target, table));
}

function verified(table: string, expected: number, arrived: number): number {
  if (arrived === expected) return arrived;
  throw new DatabaseError(
    'move-refused',
    `${arrived} of ${expected} rows of the table ${table} arrived. Nothing was kept in the target database.`,
  );
}

/** Lets rows arrive before the rows they point at, to the end of the transaction; returns what checks and undoes it. */
async function deferForeignKeys(target: pg.Client): Promise<() => Promise<void>> {
  const { rows } = await target.query<{ relation: string; name: string }>(
    `SELECT conrelid::regclass::text AS relation, conname AS name FROM pg_constraint
     WHERE contype = 'f' AND connamespace = current_schema()::regnamespace AND NOT condeferrable`,
  );
  const alter = async (how: string) => {
    for (const { relation, name } of rows) {
      await target.query(`ALTER TABLE ${relation} ALTER CONSTRAINT ${pg.escapeIdentifier(name)} ${how}`);
    }
  };
  await alter('DEFERRABLE INITIALLY DEFERRED');
  return async () => {
    await target.query('SET CONSTRAINTS ALL IMMEDIATE');
    await alter('NOT DEFERRABLE');
  };
}

async function continueSequences(target: pg.Client, table: string, columns: Column[]): Promise<void> {
  const relation = pg.escapeIdentifier(table);
  for (const { name } of columns) {
    const found = await target.query<{ sequence: string | null }>('SELECT pg_get_serial_sequence($1, $2) AS sequence', [
      relation,
      name,
    ]);
    const sequence = found.rows[0]?.sequence;
    if (!sequence) continue;
    // An empty table has no highest number, and setval(…, NULL) leaves the sequence alone.
    await target.query(`SELECT setval($1, (SELECT max(${pg.escapeIdentifier(name)}) FROM ${relation}))`, [sequence]);
  }
}

async function tables(session: SqlSession): Promise<string[]> {
  const { rows } = await session.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c
     WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace ORDER BY c.relname`,
  );
  return rows.map(({ name }) => name);
}

async function columnsOf(session: SqlSession, table: string): Promise<Column[]> {
  const { rows } = await session.query<Column>(
    `SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type FROM pg_attribute a
     WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' ORDER BY a.attnum`,
    [pg.escapeIdentifier(table)],
  );
  return rows;
}

async function count(session: SqlSession, table: string): Promise<number> {
  const { rows } = await session.query<{ rows: number }>(
    `SELECT count(*)::int AS rows FROM ${pg.escapeIdentifier(table)}`,
  );
  return rows[0]?.rows ?? 0;
}
