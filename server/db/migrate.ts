import { randomUUID } from 'node:crypto';
import { DatabaseError, reason } from './database-error';
import type { MigrationFile } from './migration-files';

/** The part of a node-postgres client that the runner needs; one session, since the advisory lock belongs to it. */
export interface SqlSession {
  query<Row extends object>(sql: string, values?: unknown[]): Promise<{ rows: Row[] }>;
}

/** What a database says about its migrations, compared with the files. */
export interface MigrationState {
  applied: string[];
  pending: string[];
  /** Started and never finished, with the error the database gave. */
  failed: { name: string; log: string }[];
  /** Applied, but the file has been changed since. */
  edited: string[];
  /** Applied, but unknown to this version of the project. */
  unknown: string[];
}

interface Row {
  migration_name: string;
  checksum: string;
  finished_at: Date | string | null;
  logs: string | null;
}

/** Prisma's own lock key, so that its command line and this runner exclude each other. */
const ADVISORY_LOCK = 72_707_369;

const CREATE_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

/** Reads the state without changing anything; a database that was never migrated has everything pending. */
export async function migrationState(session: SqlSession, files: MigrationFile[]): Promise<MigrationState> {
  const table = await session.query<{ found: string | null }>(
    `SELECT to_regclass('"_prisma_migrations"')::text AS found`,
  );
  const rows = table.rows[0]?.found ? await recorded(session) : [];
  return compare(rows, files);
}

/**
 * Brings the database up to date and returns the names applied by this call, oldest first. Each migration and its
 * record are one transaction, so a crash leaves either both or neither. Processes that start together wait for each
 * other. `retry` tries a failed migration again (its changes were rolled back when it failed).
 * Throws `migration-failed` or `database-newer`.
 */
export async function applyMigrations(
  session: SqlSession,
  files: MigrationFile[],
  options: { retry?: boolean } = {},
): Promise<string[]> {
  await session.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCK]);
  try {
    await session.query(CREATE_TABLE);
    if (options.retry) await forgetFailures(session);
    const state = compare(await recorded(session), files);
    refuseUnfit(state);
    const applied: string[] = [];
    for (const file of files.filter((one) => state.pending.includes(one.name))) {
      await applyOne(session, file);
      applied.push(file.name);
    }
    return applied;
  } finally {
    // A broken session has given the lock up already, and the error that broke it is the one to tell.
    await session.query('SELECT pg_advisory_unlock($1)', [ADVISORY_LOCK]).catch(() => undefined);
  }
}

async function recorded(session: SqlSession): Promise<Row[]> {
  const { rows } = await session.query<Row>(
    `SELECT migration_name, checksum, finished_at, logs FROM "_prisma_migrations"
     WHERE rolled_back_at IS NULL ORDER BY started_at, migration_name`,
  );
  return rows;
}

function compare(rows: Row[], files: MigrationFile[]): MigrationState {
  const finished = new Map(rows.filter((row) => row.finished_at).map((row) => [row.migration_name, row.checksum]));
  const failed = rows.filter((row) => !row.finished_at);
  const known = new Set(files.map((file) => file.name));
  return {
    applied: [...finished.keys()],
    pending: files.filter((file) => !finished.has(file.name)).map((file) => file.name),
    failed: failed.map((row) => ({ name: row.migration_name, log: row.logs ?? '' })),
    edited: files
      .filter((file) => (finished.get(file.name) ?? file.checksum) !== file.checksum)
      .map((file) => file.name),
    unknown: [...finished.keys()].filter((name) => !known.has(name)),
  };
}

function refuseUnfit(state: MigrationState): void {
  const [failed] = state.failed;
  if (failed) throw failedError(failed.name, failed.log);
  if (state.unknown.length > 0) {
    throw new DatabaseError(
      'database-newer',
      `The database was last used by a newer version of Faultline: it has the migration "${state.unknown.at(-1)}", ` +
        'which this version does not know. Start the newer version, or restore a backup made before the upgrade.',
    );
  }
}

async function applyOne(session: SqlSession, file: MigrationFile): Promise<void> {
  const id = randomUUID();
  await session.query('BEGIN');
  try {
    await session.query(file.sql);
    await session.query(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count")
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [id, file.checksum, file.name],
    );
    await session.query('COMMIT');
  } catch (error) {
    await session.query('ROLLBACK');
    await session.query(
      'INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "logs") VALUES ($1, $2, $3, $4)',
      [id, file.checksum, file.name, reason(error)],
    );
    throw failedError(file.name, reason(error), error);
  }
}

async function forgetFailures(session: SqlSession): Promise<void> {
  await session.query(
    'UPDATE "_prisma_migrations" SET rolled_back_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL',
  );
}

function failedError(name: string, log: string, cause?: unknown): DatabaseError {
  return new DatabaseError(
    'migration-failed',
    `The migration "${name}" failed and was undone: ${log || 'no reason was recorded'}. Nothing after it was applied. ` +
      'Mend the cause, then run "npm run -s faultline -- db migrate --retry".',
    { cause },
  );
}
