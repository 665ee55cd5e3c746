import type { Pack } from '@/curriculum/pack';
import { drawExam, type ExamWish } from '@/quiz/draw-exam';
import { itemVersion } from '@/quiz/edition';
import type { ChoiceItem } from '@/quiz/item';
import { Random } from '@/quiz/random';
import { AppError } from '../errors';
import { loadRecord } from '../practice/record';
import { drawImported } from '../question-files/ask';
import { loadWithdrawn } from '../statistics/withdrawn';
import { requireExam, type SittingForm } from './forms';
import { itemsOf } from './paper';
import { readExamSentAs, readLastItems } from './reads';
import { insertExam } from './writes';

/** An exam to begin. */
export interface NewSitting {
  /** Whose it is; the caller has authorised it. */
  userId: string;
  pack: Pack;
  /** Made once by whoever begins it: the same again gives the exam that was begun first. */
  clientId: string;
  questions: number;
  /** Minutes of the form; an untimed one does not look at them. */
  minutes: number;
  form: SittingForm;
}

/** Exams whose questions do not come again. */
const LAST_EXAMS = 2;

const MINUTE_MS = 60_000;

const LUCK = 2 ** 30;

/** Begins an exam and gives its id. `key` is fresh luck, from which the questions are drawn. Throws AppError. */
export async function beginExam(sitting: NewSitting, now: Date, key: string): Promise<{ id: string }> {
  const { userId, pack, clientId, form } = sitting;
  requireExam(pack);
  const before = await readExamSentAs(userId, clientId);
  if (before) return before;
  const wish = { pack, questions: sitting.questions, seen: await seenBy(userId, pack), key };
  const items = await drawItems(wish, now);
  const minutes = form === 'timed' ? sitting.minutes : null;
  return insertExam({
    ...{ userId, clientId, pack: pack.id, packVersion: itemVersion(pack), form, minutes, startedAt: now, items },
    ...{ dueAt: minutes === null ? null : new Date(now.getTime() + minutes * MINUTE_MS), assignmentId: null },
  });
}

/** Questions in the form of the pack's exam, none by a withdrawn template, some of files. Throws `no-item` where there are none. */
export async function drawItems(wish: Omit<ExamWish, 'withdrawn' | 'imported'>, now: Date): Promise<ChoiceItem[]> {
  const { pack, questions: count, seen, key } = wish;
  const withdrawn = await loadWithdrawn(pack, now.getTime());
  const random = new Random(`imported|${key}`);
  const imported = await drawImported({
    ...{ pack, topics: [], count, without: new Set([...seen, ...withdrawn]), inExams: true as const },
    luck: () => random.below(LUCK) / LUCK,
  });
  const items: ChoiceItem[] = [];
  for (const item of drawExam({ ...wish, withdrawn, imported })) {
    items.push(item);
    // Questions that the simulator decides take up to a tenth of a second each: others get their turn in between.
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (items.length > 0) return items;
  throw new AppError('no-item', { say: 'no-item-exam', values: { pack: wish.pack.id } });
}

/** Addresses of questions answered in practice, and of those in the last exams. */
async function seenBy(userId: string, pack: Pack): Promise<ReadonlySet<string>> {
  const [{ replayed }, last] = await Promise.all([
    loadRecord(userId, pack.id),
    readLastItems(userId, pack.id, LAST_EXAMS),
  ]);
  return new Set([...replayed.seen, ...last.flatMap((exam) => itemsOf(exam).map(({ id }) => id))]);
}
