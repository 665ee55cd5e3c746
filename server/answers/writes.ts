import { db } from '../db/database';
import type { Answer, Prisma } from '../db/generated/client';
import { movedAway } from '../db-errors';
import { answered } from '../records/answered';
import { recorded } from '../records/queue';
import type { RecordStore } from '../records/settings';
import type { Statement } from '../records/statement';

/** An answer as it is stored; the item itself is not, its address and pack version reproduce it. */
export type NewAnswer = Omit<Answer, 'id' | 'createdAt' | 'takenBackAt' | 'importedAt'>;

/**
 * Stores an answer once, as given now unless it says when: the same `clientId` of the same learner again gives back what was
 * stored first. `stem` is the text of its question, for the record store. Returns after the commit. Throws `progress-moved` when the learner's row has gone, as a guest's does when its progress is claimed.
 */
export async function storeAnswer(
  answer: NewAnswer & { createdAt?: Date },
  stem: string,
): Promise<{ stored: Answer; repeated: boolean }> {
  const prisma = await db();
  const { userId, clientId } = answer;
  const made = await recorded(
    (tx) => tx.answer.createMany({ data: answer, skipDuplicates: true }),
    ({ count }, store) => (count === 0 ? [] : [answered({ createdAt: new Date(), ...answer }, { stem }, store)]),
  ).catch(movedAway);
  const stored = await prisma.answer.findUnique({ where: { userId_clientId: { userId, clientId } } });
  // Between the two statements a claim may have moved the row to the account.
  const unseen = { createdAt: new Date(), ...answer, id: '', takenBackAt: null, importedAt: null };
  return { stored: stored ?? unseen, repeated: made.count === 0 };
}

/** An answer that was graded elsewhere on this server, with the time at which it came. */
export type TimedAnswer = NewAnswer & { createdAt: Date };

/** Answers of one statement. */
const AT_ONCE = 500;

/** What everybody answered, by learner. */
export type AnswersByLearner = ReadonlyMap<string, readonly TimedAnswer[]>;

/** Stores answers of many learners, each client id of a learner once, and tells of them; safe to repeat. */
export async function storeAnswers(
  byLearner: AnswersByLearner,
  tell: (userId: string, answers: readonly TimedAnswer[], store: RecordStore) => Statement[],
): Promise<void> {
  for (const some of inParts(byLearner)) {
    await recorded(
      (tx) => tx.answer.createMany({ data: some.flatMap(([, answers]) => answers), skipDuplicates: true }),
      (_, store) => some.flatMap(([userId, answers]) => tell(userId, answers, store)),
    );
  }
}

/** Parts of about `AT_ONCE` answers; all of somebody's are in one of them. */
function inParts(byLearner: AnswersByLearner): [string, readonly TimedAnswer[]][][] {
  const parts: [string, readonly TimedAnswer[]][][] = [];
  let room = 0;
  for (const own of byLearner) {
    if (room <= 0) {
      parts.push([]);
      room = AT_ONCE;
    }
    parts.at(-1)?.push(own);
    room -= own[1].length;
  }
  return parts;
}

/** An answer that a learner's file brings, with the times that it says. */
export type ImportedAnswer = Omit<Answer, 'id'>;

/** Stores answers of a file, each client id once; returns how many are new. */
export async function importAnswers(tx: Prisma.TransactionClient, answers: readonly ImportedAnswer[]): Promise<number> {
  if (answers.length === 0) return 0;
  return (await tx.answer.createMany({ data: [...answers], skipDuplicates: true })).count;
}

/**
 * Takes an answer back, as long as it is younger than `since` and no later answer of the same session, whose client ids begin with `session`, stands.
 * Returns whether it is taken back now, also when it was before.
 */
export async function takeBackAnswer(
  which: { userId: string; clientId: string; session: string },
  since: Date,
  now: Date,
): Promise<boolean> {
  const { userId, clientId, session } = which;
  const [from, time] = [since, now].map((date) => date.toISOString().slice(0, 23));
  const prisma = await db();
  await prisma.$executeRaw`
    UPDATE "answer" SET "takenBackAt" = ${time}::timestamp(3)
    WHERE "userId" = ${userId} AND "clientId" = ${clientId} AND "takenBackAt" IS NULL
      AND "createdAt" > ${from}::timestamp(3) AND NOT EXISTS (
        SELECT 1 FROM "answer" AS "later"
        WHERE "later"."userId" = ${userId} AND starts_with("later"."clientId", ${session})
          AND "later"."takenBackAt" IS NULL AND "later"."createdAt" > "answer"."createdAt")`;
  const row = await prisma.answer.findUnique({
    where: { userId_clientId: { userId, clientId } },
    select: { takenBackAt: true },
  });
  return row?.takenBackAt != null;
}

/** Moves a guest's answers to an account; an answer that both have counts once. */
export async function claimAnswers(tx: Prisma.TransactionClient, guestId: string, accountId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "answer" SET "userId" = ${accountId}
    WHERE "userId" = ${guestId} AND NOT EXISTS (
      SELECT 1 FROM "answer" AS "own" WHERE "own"."userId" = ${accountId} AND "own"."clientId" = "answer"."clientId")`;
}
