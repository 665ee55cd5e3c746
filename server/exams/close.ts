import { z } from 'zod';
import { authorise } from '../access';
import { AppError, parseInput } from '../errors';
import { requirePack } from '../items/required';
import type { Learner } from '../session/learner';
import type { Visitor } from '../session/visitor';
import { gradeExam } from './grade-exam';
import type { StoredExam } from './paper';
import { readExam, readOverdue } from './reads';
import { closeExam } from './writes';

const EndSchema = z.object({ exam: z.uuid() });

/** An exam of this learner. Throws `unknown-exam`, also for somebody else's. */
export async function requireOwnExam(learner: Learner | null, id: string): Promise<StoredExam> {
  const exam = learner && z.uuid().safeParse(id).success ? await readExam(learner.id, id) : null;
  if (exam) return exam;
  throw new AppError('unknown-exam', {
    message: 'There is no such exam of yours here.',
    path: 'exam',
    fix: 'Open the list of your exams.',
  });
}

/** Ends an exam at its learner's wish. Safe to repeat. Throws `unknown-exam`. */
export async function endExam(visitor: Visitor, input: unknown, now: Date): Promise<{ id: string }> {
  const learner = await visitor.current();
  authorise(learner, 'sit-exam');
  const { exam: id } = parseInput(EndSchema, input);
  const { userId } = await requireOwnExam(learner, id);
  await closeExam(userId, id, (exam) => {
    const grade = gradeExam(requirePack(exam.pack), exam);
    return isOver(exam, now) ? { at: exam.dueAt ?? now, by: 'time', grade } : { at: now, by: 'learner', grade };
  });
  return { id };
}

/** Ends an exam whose time is over, as of that moment. Returns whether it has ended. */
export async function closeIfOver(userId: string, id: string, now: Date): Promise<boolean> {
  return closeExam(userId, id, (exam) =>
    isOver(exam, now) ? { at: exam.dueAt ?? now, by: 'time', grade: gradeExam(requirePack(exam.pack), exam) } : null,
  );
}

/** Ends whatever of a learner's exams the clock has ended, so that what is read afterwards is final. */
export async function closeOverdue(userId: string, now: Date): Promise<void> {
  for (const id of await readOverdue(userId, now)) await closeIfOver(userId, id, now);
}

function isOver({ dueAt }: Pick<StoredExam, 'dueAt'>, now: Date): boolean {
  return dueAt !== null && dueAt <= now;
}
