import type { PrismaClient } from './generated/client';
import { type Database, openDatabase } from './open-database';
import { databaseSettings } from './settings';

/** One per process: Next loads this module several times (instrumentation, routes), the database is opened once. */
const holder: typeof globalThis & { faultlineDatabase?: Promise<Database> } = globalThis;

/**
 * The process's database, opened and migrated by the first call (never by an import: `next build` must not open it).
 * A failed opening is not remembered, so that the next call tries again. Throws DatabaseError.
 */
export function database(): Promise<Database> {
  holder.faultlineDatabase ??= openDatabase(databaseSettings()).catch((error: unknown) => {
    delete holder.faultlineDatabase;
    throw error;
  });
  return holder.faultlineDatabase;
}

/**
 * The Prisma client of the process's database. Recognise its errors by `code` (`P2002` is a unique constraint), not by
 * `instanceof`, since the class may come from another copy of this module. The embedded database has one session:
 * inside `$transaction(async (tx) => …)` use `tx` only, or the transaction waits for itself.
 */
export async function db(): Promise<PrismaClient> {
  return (await database()).prisma;
}

/** Closes the process's database when it was opened. */
export async function closeDatabase(): Promise<void> {
  const open = holder.faultlineDatabase;
  delete holder.faultlineDatabase;
  await (await open?.catch(() => undefined))?.close();
}
