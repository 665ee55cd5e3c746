import { db } from '../db/database';
import type { Assignment, AssignmentAllowance } from '../db/generated/client';

/** An assignment without its questions, for lists. */
export type AssignmentLine = Omit<Assignment, 'items'> & { questions: number };

/** The assignments of a class, those due first first, those without a due time last. Taken back ones only where asked for. */
export async function readAssignments(classId: string, withdrawn: boolean): Promise<AssignmentLine[]> {
  return (await db()).$queryRaw<AssignmentLine[]>`
    SELECT "id", "classId", "title", "note", "kind", "pack", "brief", "ownVariants", "opensAt", "dueAt", "closesAt", "zone", "attempts",
           "minutes", "late", "latePenalty", "release", "releasedAt", "weight", "createdAt", "withdrawnAt",
           jsonb_array_length("items") AS "questions"
    FROM "assignment" WHERE "classId" = ${classId} AND (${withdrawn} OR "withdrawnAt" IS NULL)
    ORDER BY "dueAt" ASC NULLS LAST, "createdAt" ASC, "id" ASC`;
}

/** One assignment of a class with its questions; null where there is none. */
export async function readAssignment(classId: string, id: string): Promise<Assignment | null> {
  return (await db()).assignment.findFirst({ where: { id, classId } });
}

/** Allowances in assignments: everybody's, or one learner's. */
export async function readAllowances(
  assignmentIds: readonly string[],
  userId?: string,
): Promise<AssignmentAllowance[]> {
  return (await db()).assignmentAllowance.findMany({
    where: { assignmentId: { in: [...assignmentIds] }, ...(userId === undefined ? {} : { userId }) },
    orderBy: [{ assignmentId: 'asc' }, { userId: 'asc' }],
  });
}

/** An attempt at a quiz or an exam, without its questions. */
export interface AttemptRow {
  id: string;
  assignmentId: string;
  userId: string;
  startedAt: Date;
  endedAt: Date | null;
  endedBy: string | null;
  right: number | null;
  counted: number | null;
  heldBack: boolean;
  /** When its last answer was stored; null for none. */
  lastAnswerAt: Date | null;
}

/** Attempts at assignments: everybody's, or one learner's; oldest first. */
export async function readAttemptsAt(assignmentIds: readonly string[], userId?: string): Promise<AttemptRow[]> {
  const rows = await (await db()).exam.findMany({
    where: { assignmentId: { in: [...assignmentIds] }, ...(userId === undefined ? {} : { userId }) },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    select: {
      ...{ id: true, assignmentId: true, userId: true, startedAt: true, endedAt: true, endedBy: true },
      ...{ right: true, counted: true, heldBack: true },
      answers: { select: { updatedAt: true }, orderBy: { updatedAt: 'desc' }, take: 1 },
    },
  });
  return rows.map(({ answers, assignmentId, ...row }) => ({
    ...row,
    ...{ assignmentId: assignmentId ?? '', lastAnswerAt: answers[0]?.updatedAt ?? null },
  }));
}

/** A design that was handed in. */
export interface DesignRow {
  id: string;
  assignmentId: string;
  userId: string;
  submissionId: string;
  /** 0 to 100. */
  score: number;
  handedInAt: Date;
}

/** Designs handed in for assignments: everybody's, or one learner's; oldest first. */
export async function readHandedIn(assignmentIds: readonly string[], userId?: string): Promise<DesignRow[]> {
  return (await db()).assignedDesign.findMany({
    where: { assignmentId: { in: [...assignmentIds] }, ...(userId === undefined ? {} : { userId }) },
    orderBy: [{ handedInAt: 'asc' }, { id: 'asc' }],
  });
}

/** A grade given by hand. */
export interface GradeRow {
  assignmentId: string;
  userId: string;
  /** Percent; null took an earlier one back. */
  score: number | null;
  comment: string;
  at: Date;
  /** Name of whoever gave it; null when their account has gone. */
  grader: string | null;
}

/** Every grade given by hand in assignments, the last one first: everybody's, or one learner's. */
export async function readGradeChanges(assignmentIds: readonly string[], userId?: string): Promise<GradeRow[]> {
  const rows = await (await db()).gradeChange.findMany({
    where: { assignmentId: { in: [...assignmentIds] }, ...(userId === undefined ? {} : { userId }) },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: {
      ...{ assignmentId: true, userId: true, score: true, comment: true, at: true },
      grader: { select: { name: true } },
    },
  });
  return rows.map(({ grader, ...row }) => ({ ...row, grader: grader?.name ?? null }));
}

/** Attempts that were begun at an assignment, in number. */
export async function countAttempts(assignmentId: string): Promise<number> {
  return (await db()).exam.count({ where: { assignmentId } });
}
