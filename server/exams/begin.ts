import type { Pack } from '@/curriculum/pack';
import { drawExam } from '@/quiz/draw-exam';
import { itemVersion } from '@/quiz/edition';
import type { ChoiceItem } from '@/quiz/item';
import { AppError } from '../errors';
import { loadRecord } from '../practice/record';
import { loadWithdrawn } from '../statistics/withdrawn';
import { requireExam, type SittingForm } from './forms';
import { itemsOf } from './paper';
import { readAssignedItems, readExamSentAs, readLastItems } from './reads';
import { insertExam } from './writes';

/** An exam to begin. */
export interface NewSitting {
  /** Whose it is; the caller has authorised it. */
  userId: string;
  pack: Pack;
  /** Made once by whoever begins it: the same again gives the exam that was begun first. */
  clientId: string;
  questions: number;
  /** Minutes of the form; left out for an untimed one. */
  minutes: number;
  form: SittingForm;
  /** Set for everybody of an assignment: all of them get the same questions. */
  assignmentId?: string;
  /** Minutes granted to this learner beside the form's. */
  extraMinutes?: number;
}

/** Exams whose questions do not come again. */
const LAST_EXAMS = 2;

const MINUTE_MS = 60_000;

/** Begins an exam and gives its id. `key` is fresh luck, from which the questions are drawn. Throws AppError. */
export async function beginExam(sitting: NewSitting, now: Date, key: string): Promise<{ id: string }> {
  const { userId, pack, clientId, form, assignmentId = null, extraMinutes = 0 } = sitting;
  requireExam(pack);
  const before = await readExamSentAs(userId, clientId);
  if (before) return before;
  const items = await itemsFor(sitting, now, key);
  const minutes = form === 'timed' ? sitting.minutes + extraMinutes : null;
  const dueAt = minutes === null ? null : new Date(now.getTime() + minutes * MINUTE_MS);
  return insertExam({
    ...{ userId, clientId, pack: pack.id, packVersion: itemVersion(pack), form, minutes, startedAt: now, dueAt },
    ...{ items, assignmentId },
  });
}

async function itemsFor(sitting: NewSitting, now: Date, key: string): Promise<ChoiceItem[]> {
  const { userId, pack, questions, assignmentId } = sitting;
  const shared = assignmentId === undefined ? null : await readAssignedItems(assignmentId, itemVersion(pack));
  if (shared) return itemsOf(shared);
  const seen = assignmentId === undefined ? await seenBy(userId, pack) : new Set<string>();
  const withdrawn = await loadWithdrawn(pack, now.getTime());
  const items: ChoiceItem[] = [];
  for (const item of drawExam({ pack, questions, seen, withdrawn, key: assignmentId ?? key })) {
    items.push(item);
    // Questions that the simulator decides take up to a tenth of a second each: others get their turn in between.
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (items.length > 0) return items;
  throw new AppError('no-item', {
    message: `The pack "${pack.id}" has no questions in the form of an exam that you have not seen.`,
    fix: 'Practise it instead.',
  });
}

/** Addresses of questions answered in practice, and of those in the last exams. */
async function seenBy(userId: string, pack: Pack): Promise<ReadonlySet<string>> {
  const [{ replayed }, last] = await Promise.all([
    loadRecord(userId, pack.id),
    readLastItems(userId, pack.id, LAST_EXAMS),
  ]);
  return new Set([...replayed.seen, ...last.flatMap((exam) => itemsOf(exam).map(({ id }) => id))]);
}
