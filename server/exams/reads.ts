import { db } from '../db/database';
import type { Exam } from '../db/generated/client';
import type { StoredExam } from './paper';

/** An exam without its items, for lists. */
export type ExamLine = Omit<Exam, 'items' | 'userId' | 'clientId' | 'assignmentId' | 'heldBack'> & {
  questions: number;
};

/** What is read beside an exam. */
export const WITH_ANSWERS = {
  answers: true,
  assignment: { select: { id: true, classId: true, title: true, kind: true } },
} as const;

/** One exam of a learner with its answers; null where there is none of that id, or it is somebody else's. */
export async function readExam(userId: string, id: string): Promise<StoredExam | null> {
  return (await db()).exam.findFirst({ where: { id, userId }, include: WITH_ANSWERS });
}

/** The exam that a learner began under a client id; null where there is none. */
export async function readExamSentAs(userId: string, clientId: string): Promise<{ id: string } | null> {
  return (await db()).exam.findUnique({ where: { userId_clientId: { userId, clientId } }, select: { id: true } });
}

/** Exams that a learner began of their own accord in a pack, newest first. */
export async function readExams(userId: string, pack: string, count: number): Promise<ExamLine[]> {
  return (await db()).$queryRaw<ExamLine[]>`
    SELECT "id", "pack", "packVersion", "form", "minutes", "startedAt", "dueAt", "endedAt", "endedBy", "outcomes", "right", "counted",
           "score", jsonb_array_length("items") AS "questions"
    FROM "exam" WHERE "userId" = ${userId} AND "pack" = ${pack} AND "assignmentId" IS NULL ORDER BY "startedAt" DESC, "id" DESC LIMIT ${count}`;
}

/** Ids of exams of a learner that the clock has ended and nobody has closed yet. */
export async function readOverdue(userId: string, now: Date): Promise<string[]> {
  const rows = await (await db()).exam.findMany({
    where: { userId, endedAt: null, dueAt: { lte: now } },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Attempts at the assignments of a class that the clock has ended and nobody has closed yet. */
export async function readOverdueOfClass(classId: string, now: Date): Promise<{ id: string; userId: string }[]> {
  return (await db()).exam.findMany({
    where: { assignment: { classId }, endedAt: null, dueAt: { lte: now } },
    select: { id: true, userId: true },
  });
}

/** Items of a learner's last exams in a pack, newest exam first. */
export async function readLastItems(userId: string, pack: string, count: number): Promise<Pick<Exam, 'items'>[]> {
  return (await db()).exam.findMany({
    where: { userId, pack },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    take: count,
    select: { items: true },
  });
}
