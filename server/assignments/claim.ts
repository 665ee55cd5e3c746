import type { Prisma } from '../db/generated/client';

/** Moves a guest's allowances to an account; one that the account has already stands. */
export async function claimAllowances(tx: Prisma.TransactionClient, guestId: string, accountId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "assignment_allowance" SET "userId" = ${accountId}
    WHERE "userId" = ${guestId} AND NOT EXISTS (
      SELECT 1 FROM "assignment_allowance" AS "own"
      WHERE "own"."userId" = ${accountId} AND "own"."assignmentId" = "assignment_allowance"."assignmentId")`;
}

/** Moves the designs that a guest handed in to an account. */
export async function claimHandIns(tx: Prisma.TransactionClient, guestId: string, accountId: string): Promise<void> {
  await tx.assignedDesign.updateMany({ where: { userId: guestId }, data: { userId: accountId } });
}

/** Moves a guest's grades to an account. */
export async function claimGrades(tx: Prisma.TransactionClient, guestId: string, accountId: string): Promise<void> {
  await tx.gradeChange.updateMany({ where: { userId: guestId }, data: { userId: accountId } });
}
