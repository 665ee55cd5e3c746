import { attemptEnd, phaseAt, timesFor } from '@/classroom/assignments/times';
import { itemVersion } from '@/quiz/edition';
import type { ChoiceItem } from '@/quiz/item';
import { siblingItem } from '@/quiz/sibling-item';
import { authoriseInClass } from '../classes/authorise';
import { IdSchema } from '../classes/manage';
import type { Assignment } from '../db/generated/client';
import { AppError, parseInput } from '../errors';
import { closeOverdue } from '../exams/close';
import { itemsOf } from '../exams/paper';
import { insertExam } from '../exams/writes';
import type { Way } from '../http/form-ways';
import { requirePack } from '../items/required';
import { tellPlatforms } from '../lti/tell';
import { readSubmission } from '../submissions/reads';
import { OneSchema } from './input';
import { readAllowances, readAttemptsAt } from './reads';
import { requireSetAssignment } from './require';
import { allowanceOf, timesOf } from './rows';
import { storeHandIn } from './writes';

/**
 * Begins an attempt at a quiz or an exam, or goes on with the open one. The number of the attempt is in its client id, so that two sent at once begin one.
 * Opening, close and number of attempts are those of the server's clock and rows.
 */
export const begin: Way = async ({ visitor, fields }) => {
  const { class: classId, assignment: id } = parseInput(OneSchema, fields);
  const learner = await visitor.current();
  await authoriseInClass(learner, classId, 'take-assignment');
  const now = new Date();
  const userId = learner?.id ?? '';
  const assignment = await requireSetAssignment(classId, id);
  if (assignment.kind === 'design') throw wrongKind();
  await closeOverdue(userId, now);
  const before = await readAttemptsAt([id], userId);
  const open = before.find(({ endedAt }) => endedAt === null);
  if (open) return { to: `/exam/${open.id}` };
  const { minutes, endsAt } = await requireOpen(assignment, userId, now);
  if (assignment.attempts !== null && before.length >= assignment.attempts) throw attemptsUsed(assignment.attempts);
  const number = before.length + 1;
  const pack = requirePack(assignment.pack);
  const made = await insertExam({
    ...{ userId, clientId: `assignment-${id}-${number}`, pack: pack.id, packVersion: itemVersion(pack) },
    ...{ form: minutes === null ? 'untimed' : 'timed', minutes, startedAt: now, dueAt: endsAt, assignmentId: id },
    items: await itemsFor(assignment, `${userId} ${number}`),
  });
  return { to: `/exam/${made.id}` };
};

const HandInSchema = OneSchema.extend({ submission: IdSchema });

/** Hands in one of the learner's own graded designs of the brief. Safe to repeat. */
export const handIn: Way = async ({ visitor, fields }) => {
  const { class: classId, assignment: id, submission: submissionId } = parseInput(HandInSchema, fields);
  const learner = await visitor.current();
  await authoriseInClass(learner, classId, 'take-assignment');
  const now = new Date();
  const userId = learner?.id ?? '';
  const assignment = await requireSetAssignment(classId, id);
  const submission = await readSubmission(userId, submissionId);
  if (!submission || submission.brief !== assignment.brief) {
    throw new AppError('unknown-answer', { say: 'unknown-answer-design', path: 'submission' });
  }
  await requireOpen(assignment, userId, now);
  const { score } = submission;
  const stored = await storeHandIn({ assignmentId: id, userId, submissionId, score, handedInAt: now }, assignment);
  if (stored === 'used-up') throw attemptsUsed(assignment.attempts ?? 0);
  tellPlatforms(classId, id);
  return { to: `/classes/${classId}/assignments/${id}` };
};

/** The minutes of an attempt begun now, and when the clock ends it. Throws `assignment-closed`. */
async function requireOpen(
  assignment: Assignment,
  userId: string,
  now: Date,
): Promise<{ minutes: number | null; endsAt: Date | null }> {
  const [row] = await readAllowances([assignment.id], userId);
  const allowance = allowanceOf(row);
  const times = timesFor(timesOf(assignment), allowance);
  const phase = phaseAt(times, now.getTime());
  if (phase === 'ahead' || phase === 'closed') {
    throw new AppError('assignment-closed', { ...(phase === 'ahead' && { say: 'assignment-ahead' }) });
  }
  const extra = allowance?.extraMinutes ?? 0;
  const ends = attemptEnd(now.getTime(), assignment.minutes, times, extra);
  return {
    minutes: assignment.minutes === null ? null : assignment.minutes + extra,
    endsAt: ends === null ? null : new Date(ends),
  };
}

/** The questions of an attempt; `key` names whose, and which one. */
async function itemsFor(assignment: Assignment, key: string): Promise<ChoiceItem[]> {
  const items = itemsOf(assignment);
  if (!assignment.ownVariants) return items;
  const pack = requirePack(assignment.pack);
  const own: ChoiceItem[] = [];
  for (const item of items) {
    own.push(siblingItem(pack, item, `${assignment.id} ${key}`));
    // Questions that the simulator decides take up to a tenth of a second each: others get their turn in between.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return own;
}

function attemptsUsed(attempts: number): AppError {
  return new AppError('attempts-used', { say: 'attempts-used-of', values: { attempts } });
}

function wrongKind(): AppError {
  return new AppError('bad-input', { say: 'bad-input-design', path: 'assignment' });
}
