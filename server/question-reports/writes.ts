import { db } from '../db/database';
import type { Prisma, QuestionReport } from '../db/generated/client';
import { movedAway } from '../db-errors';

/** A report as it is stored. */
export type NewReport = Omit<QuestionReport, 'id' | 'createdAt' | 'resolvedAt'>;

/** Stores a report once per `clientId`. Throws `progress-moved`. */
export async function storeReport(report: NewReport): Promise<{ repeated: boolean }> {
  const prisma = await db();
  const made = await prisma.questionReport.createMany({ data: report, skipDuplicates: true }).catch(movedAway);
  return { repeated: made.count === 0 };
}

/** Sets or clears when a report was dealt with; false where there is none of that id. */
export async function setResolved(id: string, resolvedAt: Date | null): Promise<boolean> {
  return (await (await db()).questionReport.updateMany({ where: { id }, data: { resolvedAt } })).count > 0;
}

/** Stores reports of a learner's file, each client id once; returns how many are new. */
export async function importReports(
  tx: Prisma.TransactionClient,
  reports: readonly Omit<QuestionReport, 'id' | 'resolvedAt'>[],
): Promise<number> {
  if (reports.length === 0) return 0;
  return (await tx.questionReport.createMany({ data: [...reports], skipDuplicates: true })).count;
}

/** Moves a guest's reports to an account; one that both have counts once. */
export async function claimReports(tx: Prisma.TransactionClient, guestId: string, accountId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "question_report" SET "userId" = ${accountId}
    WHERE "userId" = ${guestId} AND NOT EXISTS (
      SELECT 1 FROM "question_report" AS "own"
      WHERE "own"."userId" = ${accountId} AND "own"."clientId" = "question_report"."clientId")`;
}
