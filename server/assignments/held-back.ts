import { db } from '../db/database';
import type { Assignment, AssignmentAllowance } from '../db/generated/client';

/** An attempt whose result is held back, with what decides how long. */
export interface HeldBackExam {
  id: string;
  userId: string;
  assignment: Pick<Assignment, 'classId' | 'ownVariants' | 'attempts' | 'opensAt' | 'dueAt' | 'closesAt'> & {
    /** The learner's own, if any. */
    allowances: AssignmentAllowance[];
  };
  /** Attempts that its learner has begun, and whether one of them is open. */
  begun: number;
  open: boolean;
}

/** Attempts that are held back although their assignment's time of release has come. */
export async function readHeldBack(of: { userId: string } | { classId: string }, now: Date): Promise<HeldBackExam[]> {
  const prisma = await db();
  const where = 'userId' in of ? { userId: of.userId } : {};
  const ofClass = 'classId' in of ? { classId: of.classId } : {};
  const rows = await prisma.exam.findMany({
    where: { ...where, heldBack: true, assignment: { ...ofClass, releasedAt: { lte: now } } },
    select: {
      ...{ id: true, userId: true, assignmentId: true },
      assignment: {
        select: {
          ...{ classId: true, ownVariants: true, attempts: true, opensAt: true, dueAt: true, closesAt: true },
          allowances: true,
        },
      },
    },
  });
  const assignmentIds = [...new Set(rows.flatMap(({ assignmentId }) => assignmentId ?? []))];
  const begun = await prisma.exam.findMany({
    where: { ...where, assignmentId: { in: assignmentIds } },
    select: { userId: true, assignmentId: true, endedAt: true },
  });
  return rows.flatMap(({ id, userId, assignmentId, assignment }) => {
    if (!assignment) return [];
    const own = begun.filter((one) => one.userId === userId && one.assignmentId === assignmentId);
    const allowances = assignment.allowances.filter((one) => one.userId === userId);
    const open = own.some(({ endedAt }) => endedAt === null);
    return [{ id, userId, assignment: { ...assignment, allowances }, begun: own.length, open }];
  });
}
