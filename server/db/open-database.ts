import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { archiveDatabase, backupName, backupsFolder, writeBackup } from './backup-files';
import { DatabaseError, reason } from './database-error';
import { PrismaClient } from './generated/client';
import { applyMigrations, migrationState } from './migrate';
import { type MigrationFile, migrationsFolder, readMigrations } from './migration-files';
import { type EmbeddedDatabase, openEmbedded } from './open-embedded';
import type { DatabaseSettings } from './settings';

/** An open, migrated database. */
export interface Database {
  kind: 'embedded' | 'postgres';
  prisma: PrismaClient;
  pool: pg.Pool;
  /** Migrations applied by this opening, oldest first. */
  applied: string[];
  /** The embedded database behind it; null with PostgreSQL. */
  embedded: EmbeddedDatabase | null;
  /** Registers what has to stop, and is waited for, before the database closes. */
  beforeClose(stop: () => void | Promise<void>): void;
  /** Disconnects, flushes and gives up the data folder; safe to call twice. */
  close(): Promise<void>;
}

/**
 * Opens the database that the settings name and brings it up to date; an embedded database with something in it is
 * backed up before it is changed. Throws DatabaseError.
 */
export async function openDatabase(settings: DatabaseSettings, options: { retry?: boolean } = {}): Promise<Database> {
  const source =
    settings.url === undefined ? await openEmbedded(settings.folder) : connect(settings.url, settings.pool);
  try {
    const embedded = source.kind === 'embedded' ? source : null;
    const files = readMigrations(migrationsFolder());
    const applied = await withSession(source.pool, async (session) => {
      if (embedded) await backUpBeforeUpgrade(embedded, session, files);
      return applyMigrations(session, files, options);
    });
    const prisma = new PrismaClient({ adapter: new PrismaPg(source.pool) });
    const stops: (() => void | Promise<void>)[] = [];
    let closing: Promise<void> | undefined;
    const close = async () => {
      await Promise.all(stops.map((stop) => stop()));
      await prisma.$disconnect();
      await source.close();
    };
    return {
      kind: source.kind,
      prisma,
      pool: source.pool,
      applied,
      embedded,
      beforeClose: (stop) => stops.push(stop),
      close: () => (closing ??= close()),
    };
  } catch (error) {
    await source.close();
    throw error;
  }
}

function connect(url: string, size: number) {
  const pool = new pg.Pool({ connectionString: url, max: size, connectionTimeoutMillis: 10_000 });
  // An idle connection that breaks is replaced by the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  return { kind: 'postgres' as const, pool, close: () => pool.end() };
}

async function withSession<T>(pool: pg.Pool, use: (session: pg.PoolClient) => Promise<T>): Promise<T> {
  const session = await pool.connect().catch((error: unknown) => {
    throw new DatabaseError(
      'unreachable',
      `The PostgreSQL server in DATABASE_URL cannot be reached: ${reason(error)}. Check the address, the password and ` +
        'that the server is running.',
      { cause: error },
    );
  });
  try {
    return await use(session);
  } catch (error) {
    if (error instanceof DatabaseError) throw error;
    throw new DatabaseError('migration-failed', `The database could not be brought up to date: ${reason(error)}.`, {
      cause: error,
    });
  } finally {
    session.release();
  }
}

async function backUpBeforeUpgrade(
  { engine, folder }: EmbeddedDatabase,
  session: pg.PoolClient,
  files: MigrationFile[],
): Promise<void> {
  const { applied, pending } = await migrationState(session, files);
  if (applied.length === 0 || pending.length === 0) return;
  const file = path.join(backupsFolder(folder), backupName('before-upgrade', new Date()));
  writeBackup(file, await archiveDatabase(engine));
}
