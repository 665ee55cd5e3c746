import { db } from '../db/database';
import type { Prisma, Submission } from '../db/generated/client';
import { movedAway } from '../db-errors';
import { designGraded } from '../records/designs';
import { recorded } from '../records/queue';

/** A graded design as it is stored. */
export interface NewSubmission {
  userId: string;
  clientId: string;
  pack: string;
  packVersion: string;
  brief: string;
  document: Prisma.InputJsonValue;
  report: Prisma.InputJsonValue;
  /** SHA-256 of the report's canonical bytes, in hexadecimal. */
  reportHash: string;
  /** 0 to 100. */
  score: number;
}

/**
 * Stores a submission once per `clientId`; the second time gives back the first. `passed` is what its report says. Throws
 * `progress-moved`.
 */
export async function storeSubmission(
  submission: NewSubmission,
  passed: boolean,
): Promise<{ stored: Submission | null; repeated: boolean }> {
  const prisma = await db();
  const { userId, clientId } = submission;
  const made = await recorded(
    (tx) => tx.submission.createMany({ data: submission, skipDuplicates: true }),
    ({ count }, store) => (count === 0 ? [] : [designGraded(submission, { passed, at: new Date() }, store)]),
  ).catch(movedAway);
  const stored = await prisma.submission.findUnique({ where: { userId_clientId: { userId, clientId } } });
  return { stored, repeated: made.count === 0 };
}

/** Moves a guest's submissions to an account; one that both have counts once. */
export async function claimSubmissions(
  tx: Prisma.TransactionClient,
  guestId: string,
  accountId: string,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "submission" SET "userId" = ${accountId}
    WHERE "userId" = ${guestId} AND NOT EXISTS (
      SELECT 1 FROM "submission" AS "own"
      WHERE "own"."userId" = ${accountId} AND "own"."clientId" = "submission"."clientId")`;
}
