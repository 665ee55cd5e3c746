import { z } from 'zod';
import { authorise } from '../access';
import { requireTaking } from '../assignments/authorise';
import { releaseDue } from '../assignments/release';
import { AppError, parseInput } from '../errors';
import { requirePack } from '../items/required';
import type { Learner } from '../session/learner';
import type { Visitor } from '../session/visitor';
import { goneFrom } from './gone';
import { gradeExam } from './grade-exam';
import type { StoredExam } from './paper';
import { readExam, readOverdue, readOverdueOfClass } from './reads';
import { closeExam } from './writes';

const EndSchema = z.object({ exam: z.uuid() });

/** An exam of this learner. Throws `unknown-exam`, also for somebody else's. */
export async function requireOwnExam(learner: Learner | null, id: string): Promise<StoredExam> {
  const exam = learner && z.uuid().safeParse(id).success ? await readExam(learner.id, id) : null;
  if (exam) return exam;
  throw new AppError('unknown-exam', { path: 'exam' });
}

/** Ends an exam at its learner's wish. Safe to repeat. Throws `unknown-exam`. */
export async function endExam(visitor: Visitor, input: unknown, now: Date): Promise<{ id: string }> {
  const learner = await visitor.current();
  authorise(learner, 'sit-exam');
  const { exam: id } = parseInput(EndSchema, input);
  const own = await requireOwnExam(learner, id);
  const { userId, assignment } = own;
  if (assignment && own.endedAt === null) await requireTaking(learner, assignment.classId);
  const gone = await goneFrom(own);
  await closeExam(userId, id, (exam) => {
    const grade = gradeExam(requirePack(exam.pack), exam, gone);
    return isOver(exam, now) ? { at: exam.dueAt ?? now, by: 'time', grade } : { at: now, by: 'learner', grade };
  });
  if (assignment) await releaseDue({ userId }, now);
  return { id };
}

/** Ends an exam whose time is over, as of that moment. Returns whether it has ended. */
export async function closeIfOver(userId: string, id: string, now: Date): Promise<boolean> {
  const open = await readExam(userId, id);
  const gone = open === null ? new Set<string>() : await goneFrom(open);
  return closeExam(userId, id, (exam) =>
    isOver(exam, now)
      ? { at: exam.dueAt ?? now, by: 'time', grade: gradeExam(requirePack(exam.pack), exam, gone) }
      : null,
  );
}

/** Ends whatever of a learner's exams the clock has ended, so that what is read afterwards is final. */
export async function closeOverdue(userId: string, now: Date): Promise<void> {
  for (const id of await readOverdue(userId, now)) await closeIfOver(userId, id, now);
}

/** The same for everybody's attempts at the assignments of a class. */
export async function closeOverdueOfClass(classId: string, now: Date): Promise<void> {
  for (const { id, userId } of await readOverdueOfClass(classId, now)) await closeIfOver(userId, id, now);
}

function isOver({ dueAt }: Pick<StoredExam, 'dueAt'>, now: Date): boolean {
  return dueAt !== null && dueAt <= now;
}
