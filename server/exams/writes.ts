import type { ChoiceItem } from '@/quiz/item';
import type { TimedAnswer } from '../answers/writes';
import { db } from '../db/database';
import type { Exam, ExamAnswer, Prisma } from '../db/generated/client';
import { movedAway } from '../db-errors';
import { record, recorded } from '../records/queue';
import { sittingEnded, sittingLaunched } from '../records/sittings';
import type { StoredExam } from './paper';
import { WITH_ANSWERS } from './reads';

/** Grading a long exam is small work; waiting for the row of one that is just being answered may take a moment. */
const PATIENT = { maxWait: 30_000, timeout: 30_000 };

type NewExam = Pick<
  Exam,
  'userId' | 'clientId' | 'pack' | 'packVersion' | 'form' | 'minutes' | 'startedAt' | 'dueAt' | 'assignmentId'
> & { items: ChoiceItem[] };

/** Stores an exam that begins, once a client id; gives the id of the one that stands. */
export async function insertExam(exam: NewExam): Promise<{ id: string }> {
  const prisma = await db();
  const { userId, clientId, items } = exam;
  const data = { ...exam, items: asJson(items), outcomes: [] };
  const made = await recorded(
    (tx) =>
      tx.exam.createManyAndReturn({
        ...{ data, skipDuplicates: true },
        select: { id: true, assignment: WITH_ANSWERS.assignment },
      }),
    (begun, store) => begun.map((one) => sittingLaunched({ ...exam, ...one }, store)),
  ).catch(movedAway);
  const where = { userId_clientId: { userId, clientId } };
  return made[0] ?? (await prisma.exam.findUniqueOrThrow({ where, select: { id: true } }));
}

/** What an answer wants stored. */
export type ExamAnswerChange = Omit<ExamAnswer, 'updatedAt'>;

/** Whether the exam was open for it, and what is stored now. */
export interface StoredChange {
  open: boolean;
  answer: ExamAnswer | null;
}

/**
 * Stores how a question stands, where this is newer than what is stored and the exam is open at `now`. Returns after the commit.
 * Locks the exam's row, so that an exam that is being closed is either graded with this or refuses it.
 */
export async function storeExamAnswer(userId: string, change: ExamAnswerChange, now: Date): Promise<StoredChange> {
  const prisma = await db();
  const { examId, place } = change;
  return prisma.$transaction(async (tx) => {
    const exam = await lockExam(tx, userId, examId);
    const where = { examId_place: { examId, place } };
    const stored = await tx.examAnswer.findUnique({ where });
    const open = exam !== null && exam.endedAt === null && (exam.dueAt === null || exam.dueAt > now);
    if (!open || (stored && stored.revision >= change.revision)) return { open, answer: stored };
    // Time spent only adds up, whichever of two devices says so.
    const data = { ...change, elapsedMs: Math.max(change.elapsedMs, stored?.elapsedMs ?? 0), updatedAt: now };
    return { open, answer: await tx.examAnswer.upsert({ where, create: data, update: data }) };
  }, PATIENT);
}

/** What the end of an exam brings; the score on the examiner's scale is null where the pack prepares for no exam. */
export interface ExamGrade extends Required<Pick<Exam, 'outcomes' | 'right' | 'counted' | 'score'>> {
  items: ChoiceItem[];
  answers: TimedAnswer[];
}

/**
 * Ends an exam that is open: in one transaction its grade is stored and its answers enter the log, so neither can happen without the other,
 * or twice. The answers of an attempt at an assignment wait for `releaseExam`. `end` gives null where it should stay open. Returns whether it has ended now, whoever ended it.
 */
export async function closeExam(
  userId: string,
  id: string,
  end: (exam: StoredExam) => { at: Date; by: 'learner' | 'time'; grade: ExamGrade } | null,
): Promise<boolean> {
  const prisma = await db();
  return prisma.$transaction(async (tx) => {
    if (!(await lockExam(tx, userId, id))) return false;
    const exam = await tx.exam.findUniqueOrThrow({ where: { id }, include: WITH_ANSWERS });
    if (exam.endedAt !== null) return true;
    const ending = end(exam);
    if (!ending) return false;
    const { answers, items, ...grade } = ending.grade;
    const heldBack = exam.assignmentId !== null;
    if (!heldBack) await logAnswers(tx, userId, answers);
    const ended = await tx.exam.update({
      where: { id },
      data: { ...grade, items: asJson(items), endedAt: ending.at, endedBy: ending.by, heldBack },
    });
    if (!heldBack) await record(tx, (store) => sittingEnded({ ...exam, ...ended }, answers, store));
    return true;
  }, PATIENT);
}

/** Releases an attempt that was held back: its answers, as `answersOf` gives them, enter the log. Safe to repeat. */
export async function releaseExam(
  userId: string,
  id: string,
  answersOf: (exam: StoredExam) => TimedAnswer[],
): Promise<void> {
  const prisma = await db();
  await prisma.$transaction(async (tx) => {
    if (!(await lockExam(tx, userId, id))) return;
    const exam = await tx.exam.findUniqueOrThrow({ where: { id }, include: WITH_ANSWERS });
    if (!exam.heldBack) return;
    const answers = answersOf(exam);
    await logAnswers(tx, userId, answers);
    await tx.exam.update({ where: { id }, data: { heldBack: false } });
    await record(tx, (store) => sittingEnded(exam, answers, store));
  }, PATIENT);
}

async function logAnswers(tx: Prisma.TransactionClient, userId: string, answers: TimedAnswer[]): Promise<void> {
  await tx.answer.createMany({ data: answers.map((answer) => ({ ...answer, userId })), skipDuplicates: true });
}

/** Items are plain data; the database's types want to see it. */
export function asJson(items: readonly ChoiceItem[]): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(items));
}

async function lockExam(
  tx: Prisma.TransactionClient,
  userId: string,
  id: string,
): Promise<Pick<Exam, 'endedAt' | 'dueAt'> | null> {
  const [locked] = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "exam" WHERE "id" = ${id} AND "userId" = ${userId} FOR UPDATE`;
  return locked ? tx.exam.findUnique({ where: { id }, select: { endedAt: true, dueAt: true } }) : null;
}

/** Moves a guest's exams to an account; one that both have, under the same client id, stays where it is. */
export async function claimExams(tx: Prisma.TransactionClient, guestId: string, accountId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "exam" SET "userId" = ${accountId}
    WHERE "userId" = ${guestId} AND NOT EXISTS (
      SELECT 1 FROM "exam" AS "own" WHERE "own"."userId" = ${accountId} AND "own"."clientId" = "exam"."clientId")`;
}
