import { db } from '../db/database';
import type { Prisma } from '../db/generated/client';
import { type RecordStore, recordStore } from './settings';
import type { Statement } from './statement';

/** Waiting for the one connection is better than losing what somebody did. */
const PATIENT = { maxWait: 30_000, timeout: 30_000 };

/** Statements of one insert. */
const AT_ONCE = 500;

/**
 * Does a write and puts what it tells the record store in line, in one transaction, so that neither can be without the other.
 * Where no record store is set it is the write alone.
 */
export async function recorded<T>(
  work: (tx: Prisma.TransactionClient) => Promise<T>,
  tell: (done: T, store: RecordStore) => Statement[],
): Promise<T> {
  const prisma = await db();
  const store = recordStore();
  if (store === null) return work(prisma);
  return prisma.$transaction(async (tx) => {
    const done = await work(tx);
    await queue(tx, tell(done, store));
    return done;
  }, PATIENT);
}

/** Puts what a transaction tells the record store in line with it; does nothing where none is set. */
export async function record(tx: Prisma.TransactionClient, tell: (store: RecordStore) => Statement[]): Promise<void> {
  const store = recordStore();
  if (store !== null) await queue(tx, tell(store));
}

/** Guests are left out: nobody outside could know whom their id means, and it ends when they make an account. */
async function queue(tx: Prisma.TransactionClient, statements: readonly Statement[]): Promise<void> {
  for (let from = 0; from < statements.length; from += AT_ONCE) {
    const rows = statements.slice(from, from + AT_ONCE).map((statement) => ({
      ...{ id: statement.id, userId: statement.actor.account.name, statement },
    }));
    const now = new Date().toISOString().slice(0, 23);
    await tx.$executeRaw`
      INSERT INTO "xapi_statement" ("id", "userId", "statement", "queuedAt")
      SELECT "row"."id", "row"."userId", "row"."statement", ${now}::timestamp(3)
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS "row" ("id" text, "userId" text, "statement" jsonb)
      JOIN "user" ON "user"."id" = "row"."userId" AND NOT "user"."isAnonymous"
      ON CONFLICT ("id") DO NOTHING`;
  }
}
