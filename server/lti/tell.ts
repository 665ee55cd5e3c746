import { isReleased } from '../assignments/released';
import { db } from '../db/database';
import { readGradeBook } from '../grades/grade-book';
import { sendGrades } from './grades';

/** One after the other, so that two changes at once do not tell the same grade twice. */
let telling: Promise<void> = Promise.resolve();

/**
 * Tells learning platforms the grades of an assignment that may be told by now. Goes on after the request that changed one; what a
 * platform did not take is told with the next change, or when the grade book is opened.
 */
export function tellPlatforms(classId: string, assignmentId?: string): void {
  telling = telling.then(() => tellNow(classId, assignmentId)).catch((error) => console.error(error));
}

async function tellNow(classId: string, assignmentId: string | undefined): Promise<void> {
  const of = assignmentId === undefined ? { classId } : { classId, id: assignmentId };
  const linked = await (await db()).ltiLink.findMany({
    where: { assignment: of, lineItem: { not: null } },
    distinct: ['assignmentId'],
    select: { assignmentId: true },
  });
  if (linked.length === 0) return;
  const now = new Date();
  const { assignments, lines } = await readGradeBook(classId, now);
  for (const { assignmentId: id } of linked) {
    const index = assignments.findIndex((assignment) => assignment.id === id);
    const assignment = assignments[index];
    if (!assignment || !isReleased(assignment, now)) continue;
    const grades = lines.flatMap(({ userId, cells }) => {
      const cell = cells[index];
      return cell && cell.score !== null ? [{ userId, score: cell.score, comment: cell.comment }] : [];
    });
    await sendGrades(id, grades);
  }
}
