import { phaseAt, timesFor } from '@/classroom/assignments/times';
import { goneFrom } from '../exams/gone';
import { gradeExam } from '../exams/grade-exam';
import { readExam } from '../exams/reads';
import { releaseExam } from '../exams/writes';
import { requirePack } from '../items/required';
import { tellPlatforms } from '../lti/tell';
import { type HeldBackExam, readHeldBack } from './held-back';
import { allowanceOf, timesOf } from './rows';
import { tellGrades } from './writes';

/**
 * Releases what may be told by now: results whose time of release has come. An attempt at the same questions as the next one waits until no other can
 * be begun, since its result holds the key. Whoever reads results calls this first, so that no background job is needed.
 */
export async function releaseDue(of: { userId: string } | { classId: string }, now: Date): Promise<void> {
  await tellGrades(of, now);
  const classes = new Set<string>();
  for (const exam of await readHeldBack(of, now)) {
    if (!mayBeTold(exam, now)) continue;
    const ended = await readExam(exam.userId, exam.id);
    const gone = ended === null ? new Set<string>() : await goneFrom(ended);
    await releaseExam(exam.userId, exam.id, (stored) => gradeExam(requirePack(stored.pack), stored, gone).answers);
    classes.add(exam.assignment.classId);
  }
  for (const classId of classes) tellPlatforms(classId);
}

function mayBeTold({ assignment, begun, open }: HeldBackExam, now: Date): boolean {
  if (assignment.ownVariants) return true;
  const phase = phaseAt(timesFor(timesOf(assignment), allowanceOf(assignment.allowances[0])), now.getTime());
  if (open) return false;
  return phase === 'closed' || (assignment.attempts !== null && begun >= assignment.attempts);
}
