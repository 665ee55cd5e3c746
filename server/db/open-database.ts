import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { DatabaseError, reason } from './database-error';
import { PrismaClient } from './generated/client';
import { applyMigrations } from './migrate';
import { migrationsFolder, readMigrations } from './migration-files';
import { openEmbedded } from './open-embedded';
import type { DatabaseSettings } from './settings';

/** An open, migrated database. */
export interface Database {
  kind: 'embedded' | 'postgres';
  prisma: PrismaClient;
  pool: pg.Pool;
  /** Migrations applied by this opening, oldest first. */
  applied: string[];
  /** Disconnects, flushes and gives up the data folder; safe to call twice. */
  close(): Promise<void>;
}

/** Opens the database that the settings name and brings it up to date. Throws DatabaseError. */
export async function openDatabase(settings: DatabaseSettings, options: { retry?: boolean } = {}): Promise<Database> {
  const source =
    settings.url === undefined ? await openEmbedded(settings.folder) : connect(settings.url, settings.pool);
  try {
    const applied = await migrate(source.pool, options);
    const prisma = new PrismaClient({ adapter: new PrismaPg(source.pool) });
    let closing: Promise<void> | undefined;
    const close = async () => {
      await prisma.$disconnect();
      await source.close();
    };
    return { kind: source.kind, prisma, pool: source.pool, applied, close: () => (closing ??= close()) };
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

async function migrate(pool: pg.Pool, options: { retry?: boolean }): Promise<string[]> {
  const session = await pool.connect().catch((error: unknown) => {
    throw new DatabaseError(
      'unreachable',
      `The PostgreSQL server in DATABASE_URL cannot be reached: ${reason(error)}. Check the address, the password and ` +
        'that the server is running.',
      { cause: error },
    );
  });
  try {
    return await applyMigrations(session, readMigrations(migrationsFolder()), options);
  } finally {
    session.release();
  }
}
