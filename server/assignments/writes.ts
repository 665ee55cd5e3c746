import { attemptEnd, laterEnd, latestClose, timesFor } from '@/classroom/assignments/times';
import type { ChoiceItem } from '@/quiz/item';
import { db } from '../db/database';
import type { Prisma } from '../db/generated/client';
import { asJson } from '../exams/writes';
import { designHandedIn } from '../records/designs';
import { gradeScored, gradeVoided } from '../records/grades';
import { record } from '../records/queue';
import { recordStore } from '../records/settings';
import type { AssignmentKind, Terms } from './input';
import { allowanceOf, timesOf } from './rows';

/** What an assignment is made with. */
export interface NewAssignment extends Terms {
  classId: string;
  kind: AssignmentKind;
  pack: string;
  brief: string | null;
  items: ChoiceItem[];
  ownVariants: boolean;
}

/** Makes an assignment; gives its id. */
export async function insertAssignment(assignment: NewAssignment): Promise<string> {
  const prisma = await db();
  return prisma.$transaction(async (tx) => {
    const { id } = await tx.assignment.create({ data: { ...assignment, items: asJson(assignment.items) } });
    await settleRelease(tx, id);
    return id;
  });
}

/** Changes when and how an assignment is taken; an attempt that is open gets what the change adds to its time. */
export async function updateTerms(id: string, terms: Terms, now: Date): Promise<void> {
  const prisma = await db();
  await prisma.$transaction(async (tx) => {
    const before = await tx.assignment.findUniqueOrThrow({ where: { id }, select: { release: true } });
    const unreleased = terms.release === 'by-hand' && before.release !== 'by-hand' ? { releasedAt: null } : {};
    await tx.assignment.update({ where: { id }, data: { ...terms, ...unreleased } });
    await settleRelease(tx, id);
    await extendOpen(tx, id, now);
  });
}

/** Puts other questions in the place of an assignment's, unless somebody has begun it. Returns whether they were changed. */
export async function updateItems(id: string, items: ChoiceItem[]): Promise<boolean> {
  const prisma = await db();
  return prisma.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "assignment" WHERE "id" = ${id} FOR UPDATE`;
    if ((await tx.exam.count({ where: { assignmentId: id } })) > 0) return false;
    await tx.assignment.update({ where: { id }, data: { items: asJson(items) } });
    return true;
  });
}

/** Takes an assignment back, or with null brings it back. */
export async function withdrawAssignment(id: string, withdrawnAt: Date | null): Promise<void> {
  await (await db()).assignment.update({ where: { id }, data: { withdrawnAt } });
}

/** Releases the results of an assignment from a moment on. */
export async function releaseResults(id: string, releasedAt: Date): Promise<void> {
  await (await db()).assignment.update({ where: { id }, data: { release: 'by-hand', releasedAt } });
}

/** Gives a learner more time, in an attempt that is open too; with nothing granted, takes it back for those to come. */
export async function storeAllowance(
  assignmentId: string,
  userId: string,
  granted: { extraMinutes: number; dueAt: Date | null },
  now: Date,
): Promise<void> {
  const prisma = await db();
  const where = { assignmentId_userId: { assignmentId, userId } };
  await prisma.$transaction(async (tx) => {
    if (granted.extraMinutes === 0 && granted.dueAt === null) {
      await tx.assignmentAllowance.deleteMany({ where: { assignmentId, userId } });
    } else {
      await tx.assignmentAllowance.upsert({ where, create: { assignmentId, userId, ...granted }, update: granted });
    }
    await settleRelease(tx, assignmentId);
    await extendOpen(tx, assignmentId, now);
  });
}

/** A design to hand in. */
export interface HandIn {
  assignmentId: string;
  userId: string;
  submissionId: string;
  score: number;
  handedInAt: Date;
}

/** Hands a design in, unless as many were handed in already as there are attempts; the same one counts once. Two sent at once come one after the other. */
export async function storeHandIn(
  handIn: HandIn,
  assignment: { classId: string; title: string; attempts: number | null },
): Promise<'stored' | 'before' | 'used-up'> {
  const prisma = await db();
  const { assignmentId, userId, submissionId } = handIn;
  return prisma.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "class_member" AS "m" JOIN "assignment" AS "a" ON "a"."classId" = "m"."classId"
      WHERE "a"."id" = ${assignmentId} AND "m"."userId" = ${userId} FOR UPDATE OF "m"`;
    const before = await tx.assignedDesign.findMany({
      where: { assignmentId, userId },
      select: { submissionId: true },
    });
    if (before.some((one) => one.submissionId === submissionId)) return 'before';
    if (assignment.attempts !== null && before.length >= assignment.attempts) return 'used-up';
    await tx.assignedDesign.create({ data: handIn });
    await record(tx, (store) => [designHandedIn(handIn, assignment, store)]);
    return 'stored';
  });
}

/** Adds a grade given by hand, or with a null score takes the one before it back. */
export async function addGradeChange(change: {
  assignmentId: string;
  userId: string;
  score: number | null;
  comment: string;
  at: Date;
  graderId: string;
}): Promise<void> {
  // Without a record store there is nobody to tell of it, also not should there be one later.
  const toldAt = recordStore() === null ? change.at : null;
  await (await db()).gradeChange.create({ data: { ...change, toldAt } });
}

/** Tells the record store of grades by hand that their learners may know by now and that it was not told of. */
export async function tellGrades(of: { userId: string } | { classId: string }, now: Date): Promise<void> {
  if (recordStore() === null) return;
  const prisma = await db();
  const ofClass = 'classId' in of ? { classId: of.classId } : {};
  const released = { assignment: { ...ofClass, releasedAt: { lte: now } } };
  const where = { ...('userId' in of ? of : {}), toldAt: null, ...released };
  if ((await prisma.gradeChange.count({ where })) === 0) return;
  await prisma.$transaction(async (tx) => {
    const untold = await tx.gradeChange.findMany({ where, include: { assignment: true }, orderBy: { at: 'asc' } });
    for (const { assignment, ...change } of untold) {
      const { id, assignmentId, userId, score } = change;
      // Of two that tell at once, the second finds nothing left.
      const mine = await tx.gradeChange.updateMany({ where: { id, toldAt: null }, data: { toldAt: now } });
      if (mine.count === 0) continue;
      const before = { assignmentId, userId, at: { lt: change.at }, toldAt: { not: null } };
      const told = await tx.gradeChange.findMany({ where: before, orderBy: { at: 'desc' } });
      const standing = told[0] && told[0].score !== null ? told[0] : null;
      await record(tx, (store) => [
        ...(standing ? [gradeVoided(standing, change.at, store)] : []),
        ...(score === null ? [] : [gradeScored({ ...change, score }, assignment, store)]),
      ]);
    }
  });
}

/** Moves the ends of open attempts to where the assignment and the allowances of today put them; none is brought forward. */
async function extendOpen(tx: Prisma.TransactionClient, id: string, now: Date): Promise<void> {
  const found = await tx.assignment.findUniqueOrThrow({
    where: { id },
    omit: { items: true },
    include: { allowances: true, exams: { where: { endedAt: null, dueAt: { gt: now } }, omit: { items: true } } },
  });
  for (const exam of found.exams) {
    const allowance = allowanceOf(found.allowances.find(({ userId }) => userId === exam.userId));
    const limit = found.minutes === null ? null : found.minutes + (allowance?.extraMinutes ?? 0);
    const minutes = exam.minutes === null ? null : Math.max(exam.minutes, limit ?? 0);
    const end = attemptEnd(exam.startedAt.getTime(), minutes, timesFor(timesOf(found), allowance), 0);
    const later = laterEnd(exam.dueAt?.getTime() ?? null, end);
    const dueAt = later === null ? null : new Date(later);
    await tx.exam.updateMany({ where: { id: exam.id, endedAt: null }, data: { minutes, dueAt } });
  }
}

/** Works out when results are told: at the opening, at the last close of anybody, or when it was said by hand. */
async function settleRelease(tx: Prisma.TransactionClient, id: string): Promise<void> {
  const found = await tx.assignment.findUniqueOrThrow({
    where: { id },
    omit: { items: true },
    include: { allowances: true },
  });
  if (found.release === 'by-hand') return;
  const closes = latestClose(timesOf(found), found.allowances.map(allowanceOf));
  const at = found.release === 'at-once' ? found.opensAt.getTime() : closes;
  await tx.assignment.update({ where: { id }, data: { releasedAt: at === null ? null : new Date(at) } });
}
