import { db } from '../db/database';

/** A statement that waits, as it was put in line. */
export interface WaitingStatement {
  id: string;
  statement: unknown;
}

/**
 * Takes the oldest statements that nobody is sending, for as long as `until`. Several instances may ask at once: each gets
 * others. What one took and did not settle, another gets after `until`.
 */
export async function claimStatements(count: number, now: Date, until: Date): Promise<WaitingStatement[]> {
  return (await db()).$queryRaw<WaitingStatement[]>`
    UPDATE "xapi_statement" SET "claimedUntil" = ${sqlTime(until)}::timestamp(3)
    WHERE "id" IN (
      SELECT "id" FROM "xapi_statement"
      WHERE "claimedUntil" IS NULL OR "claimedUntil" <= ${sqlTime(now)}::timestamp(3)
      ORDER BY "queuedAt", "id" LIMIT ${count} FOR UPDATE SKIP LOCKED)
    RETURNING "id", "statement"`;
}

/** What became of some statements. */
export interface Settled {
  taken: readonly string[];
  refused: readonly string[];
  /** Why, in the store's words; null where nothing was refused. */
  why: string | null;
}

/** Forgets statements that the store has, or will never take, and counts them. */
export async function settleStatements({ taken, refused, why }: Settled, now: Date): Promise<void> {
  const prisma = await db();
  const counts = { taken: { increment: taken.length }, refused: { increment: refused.length } };
  const news = {
    ...(taken.length > 0 && { lastTakenAt: now }),
    ...(why !== null && { lastError: why, lastErrorAt: now }),
  };
  await prisma.$transaction([
    prisma.xapiStatement.deleteMany({ where: { id: { in: [...taken, ...refused] } } }),
    prisma.xapiDelivery.upsert({
      where: { id: 1 },
      create: { id: 1, taken: taken.length, refused: refused.length, ...news },
      update: { ...counts, failures: 0, pausedUntil: null, ...news },
    }),
  ]);
}

/** Puts statements back in line and lets every instance wait, since the store does not take any at present. */
export async function pauseDelivery(
  ids: readonly string[],
  { why, now, until }: { why: string; now: Date; until: Date },
): Promise<void> {
  const prisma = await db();
  const failed = { lastError: why, lastErrorAt: now, pausedUntil: until };
  await prisma.$transaction([
    prisma.xapiStatement.updateMany(unclaimed(ids)),
    prisma.xapiDelivery.upsert({
      where: { id: 1 },
      create: { id: 1, failures: 1, ...failed },
      update: { failures: { increment: 1 }, ...failed },
    }),
  ]);
}

/** Puts statements back in line that were not sent to the end. */
export async function returnStatements(ids: readonly string[]): Promise<void> {
  await (await db()).xapiStatement.updateMany(unclaimed(ids));
}

function unclaimed(ids: readonly string[]) {
  return { where: { id: { in: [...ids] } }, data: { claimedUntil: null } };
}

/** Ends a pause: the settings may be others than before. */
export async function resumeDelivery(): Promise<void> {
  await (await db()).xapiDelivery.updateMany({ data: { failures: 0, pausedUntil: null } });
}

/** Gives up what waits beyond the newest `most`, and counts it. */
export async function dropOldest(most: number): Promise<void> {
  const prisma = await db();
  const dropped = await prisma.$executeRaw`
    DELETE FROM "xapi_statement" WHERE "id" IN (
      SELECT "id" FROM "xapi_statement" ORDER BY "queuedAt" DESC, "id" DESC OFFSET ${most})`;
  if (dropped === 0) return;
  await prisma.xapiDelivery.upsert({
    where: { id: 1 },
    create: { id: 1, dropped },
    update: { dropped: { increment: dropped } },
  });
}

function sqlTime(date: Date): string {
  return date.toISOString().slice(0, 23);
}
