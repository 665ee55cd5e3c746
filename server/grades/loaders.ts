import { weightedTotal } from '@/classroom/assignments/total';
import type { AssignmentLine } from '../assignments/reads';
import { readAssignments } from '../assignments/reads';
import { releaseDue } from '../assignments/release';
import { authoriseInClass } from '../classes/authorise';
import { type LoadedHead, loadHead } from '../classes/loaders';
import { readRoster } from '../classes/reads';
import { AppError } from '../errors';
import { closeOverdue } from '../exams/close';
import { tellPlatforms } from '../lti/tell';
import type { Learner } from '../session/learner';
import type { GradeCell } from './cell';
import { type GradeBook, readCells, readGradeBook } from './grade-book';

/** The grade book, for the staff of a class. Throws AppError. */
export async function loadGradeBook(
  asker: Learner | null,
  classId: string,
  now: Date,
): Promise<{ head: LoadedHead; book: GradeBook }> {
  await authoriseInClass(asker, classId, 'read-grade-book');
  const head = await loadHead(asker, classId);
  // Makes up for what a learning platform did not take when it was told.
  tellPlatforms(classId);
  return { head, book: await readGradeBook(classId, now) };
}

/** One learner's work in a class. */
export interface LearnerWork {
  assignments: AssignmentLine[];
  cells: GradeCell[];
}

/** Weighted mean of what is released, in percent; null while nothing counts. */
export function releasedTotal(
  work: readonly { line: AssignmentLine; cell: GradeCell; released: boolean }[],
): number | null {
  return weightedTotal(
    work.filter(({ released }) => released).map(({ line, cell }) => ({ ...cell, weight: line.weight })),
  );
}

/** A learner's own work in a class, what the clock has ended closed and what is due released. The caller has authorised it. */
export async function readOwnWork(userId: string, classId: string, now: Date): Promise<LearnerWork> {
  await closeOverdue(userId, now);
  await releaseDue({ userId }, now);
  const assignments = await readAssignments(classId, false);
  const cells = (await readCells(assignments, [userId], now)).get(userId) ?? [];
  return { assignments, cells };
}

/** One learner's line of the grade book with the words on it, for the staff. Throws AppError. */
export async function loadLearnerGrades(asker: Learner | null, classId: string, userId: string, now: Date) {
  await authoriseInClass(asker, classId, 'read-grade-book');
  const head = await loadHead(asker, classId);
  const person = (await readRoster(classId)).find((one) => one.userId === userId && one.role === 'learner');
  if (!person) {
    throw new AppError('unknown-member', { say: 'unknown-member-grades', path: 'member' });
  }
  const { assignments, lines } = await readGradeBook(classId, now);
  const line = lines.find((one) => one.userId === userId);
  return { head, person, assignments, cells: line?.cells ?? [], total: line?.total ?? null };
}
