import type { Prisma } from '../db/generated/client';

/** Moves a guest's places in classes to an account; a place that the account has already stands. */
export async function claimMemberships(
  tx: Prisma.TransactionClient,
  guestId: string,
  accountId: string,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "class_member" SET "userId" = ${accountId}
    WHERE "userId" = ${guestId} AND NOT EXISTS (
      SELECT 1 FROM "class_member" AS "own"
      WHERE "own"."userId" = ${accountId} AND "own"."classId" = "class_member"."classId")`;
}
