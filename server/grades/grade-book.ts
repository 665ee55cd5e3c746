import { weightedTotal } from '@/classroom/assignments/total';
import {
  type AssignmentLine,
  readAllowances,
  readAssignments,
  readAttemptsAt,
  readGradeChanges,
  readHandedIn,
} from '../assignments/reads';
import { allowanceOf } from '../assignments/rows';
import { readRoster } from '../classes/reads';
import { closeOverdueOfClass } from '../exams/close';
import { type GradeCell, gradeCell } from './cell';

/** One learner's line. */
export interface GradeLine {
  userId: string;
  name: string;
  email: string;
  /** In the order of the assignments. */
  cells: GradeCell[];
  /** Weighted mean in percent; null while nothing counts. */
  total: number | null;
}

/** Who has what in a class, released or not: for its staff alone. */
export interface GradeBook {
  assignments: AssignmentLine[];
  lines: GradeLine[];
}

/** Reads the grade book of a class after closing whatever the clock has ended. The caller has authorised it. */
export async function readGradeBook(classId: string, now: Date): Promise<GradeBook> {
  await closeOverdueOfClass(classId, now);
  const [assignments, roster] = await Promise.all([readAssignments(classId, false), readRoster(classId)]);
  const learners = roster.filter(({ role }) => role === 'learner');
  const cells = await readCells(
    assignments,
    learners.map(({ userId }) => userId),
    now,
  );
  return {
    assignments,
    lines: learners.map(({ userId, name, email }) => {
      const own = cells.get(userId) ?? [];
      return { userId, name, email, cells: own, total: totalOf(assignments, own) };
    }),
  };
}

/** The cells of learners, in the order of the assignments. */
export async function readCells(
  assignments: readonly AssignmentLine[],
  userIds: readonly string[],
  now: Date,
): Promise<Map<string, GradeCell[]>> {
  const ids = assignments.map(({ id }) => id);
  const only = userIds.length === 1 ? userIds[0] : undefined;
  const [allowances, attempts, designs, changes] = await Promise.all([
    readAllowances(ids, only).then(byPlace),
    readAttemptsAt(ids, only).then(byPlace),
    readHandedIn(ids, only).then(byPlace),
    readGradeChanges(ids, only).then(byPlace),
  ]);
  const cellAt = (assignment: AssignmentLine, userId: string) => {
    const key = `${assignment.id} ${userId}`;
    const work = {
      allowance: allowanceOf(allowances.get(key)?.[0]),
      attempts: attempts.get(key) ?? [],
      designs: designs.get(key) ?? [],
      changes: changes.get(key) ?? [],
    };
    return gradeCell(assignment, work, now.getTime());
  };
  return new Map(userIds.map((userId) => [userId, assignments.map((assignment) => cellAt(assignment, userId))]));
}

/** Weighted mean of the cells in percent; null while nothing counts. */
function totalOf(assignments: readonly AssignmentLine[], cells: readonly GradeCell[]): number | null {
  return weightedTotal(cells.map((cell, index) => ({ ...cell, weight: assignments[index]?.weight ?? 0 })));
}

function byPlace<T extends { assignmentId: string; userId: string }>(rows: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const key = `${row.assignmentId} ${row.userId}`;
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return found;
}
