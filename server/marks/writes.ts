import type { FactMark } from '@/progress/standing';
import { db } from '../db/database';
import type { Prisma } from '../db/generated/client';
import { movedAway } from '../db-errors';

/** A decision about a fact as it is stored. */
export interface StoredMark extends FactMark {
  userId: string;
  pack: string;
  fact: string;
  updatedAt: Date;
}

/** Stores a decision; of two at once the later one stands. Throws `progress-moved`. */
export async function saveMark(mark: StoredMark): Promise<void> {
  const prisma = await db();
  await insertMarks(prisma, [mark]).catch(movedAway);
}

/** Stores decisions where there is none about the fact, or an older one; returns how many were stored. */
export async function insertMarks(tx: Prisma.TransactionClient, marks: readonly StoredMark[]): Promise<number> {
  let stored = 0;
  for (const { userId, pack, fact, buriedUntil, suspended, updatedAt } of marks) {
    const time = updatedAt.toISOString().slice(0, 23); // as the columns hold it: UTC, without a zone
    stored += await tx.$executeRaw`
      INSERT INTO "fact_mark" ("userId", "pack", "fact", "buriedUntil", "suspended", "updatedAt")
      VALUES (${userId}, ${pack}, ${fact}, ${buriedUntil}, ${suspended}, ${time}::timestamp(3))
      ON CONFLICT ("userId", "pack", "fact") DO UPDATE SET
        "buriedUntil" = EXCLUDED."buriedUntil", "suspended" = EXCLUDED."suspended", "updatedAt" = EXCLUDED."updatedAt"
      WHERE EXCLUDED."updatedAt" > "fact_mark"."updatedAt"`;
  }
  return stored;
}

/** Merges a guest's decisions into an account's: the later one about a fact stands. */
export async function claimMarks(tx: Prisma.TransactionClient, guestId: string, accountId: string): Promise<void> {
  const marks = await tx.factMark.findMany({ where: { userId: guestId } });
  await insertMarks(
    tx,
    marks.map((mark) => ({ ...mark, userId: accountId })),
  );
}
