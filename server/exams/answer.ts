import { z } from 'zod';
import { authorise } from '../access';
import { requireTaking } from '../assignments/authorise';
import { AppError, parseInput } from '../errors';
import type { Visitor } from '../session/visitor';
import { closeIfOver, requireOwnExam } from './close';
import { itemsOf, type PaperAnswer, paperAnswer, stateOf } from './paper';
import { storeExamAnswer } from './writes';

const DAY_MS = 86_400_000;

const OptionIds = z.array(z.string().regex(/^[a-z]$/)).max(12);

export const ExamAnswerSchema = z.strictObject({
  exam: z.uuid(),
  place: z.int().min(0).max(999),
  chosen: OptionIds,
  struck: OptionIds,
  flagged: z.boolean(),
  /** One more than the revision that it was made from. */
  revision: z.int().min(1).max(1_000_000),
  /** Milliseconds that the question has been in view so far. */
  elapsedMs: z.int().min(0).max(DAY_MS),
});

/** What is stored after an answer was sent. */
export interface ExamAnswerResult {
  /** `false`: something newer was stored before, from another page; `answer` is that. */
  kept: boolean;
  answer: PaperAnswer;
  /** Milliseconds left by the server's clock; null for an untimed exam. */
  leftMs: number | null;
}

/**
 * Stores how one question of an open exam stands. Sending it again changes nothing; of two pages the newer revision stands. No word about right or
 * wrong. Throws `exam-over` when its time is over, whatever the sender's clock says, and `unknown-exam`.
 */
export async function answerExam(visitor: Visitor, input: unknown, now: Date): Promise<ExamAnswerResult> {
  const learner = await visitor.current();
  authorise(learner, 'sit-exam');
  const { exam: examId, ...sent } = parseInput(ExamAnswerSchema, input);
  const exam = await requireOwnExam(learner, examId);
  if (exam.assignment && exam.endedAt === null) await requireTaking(learner, exam.assignment.classId);
  const item = itemsOf(exam)[sent.place];
  const ids = new Set(item?.options.map(({ id }) => id));
  const isStrange = [...sent.chosen, ...sent.struck].some((id) => !ids.has(id));
  if (!item || isStrange || new Set(sent.chosen).size < sent.chosen.length || sent.chosen.length > item.choose) {
    throw new AppError('bad-input', {
      ...(item ? { say: 'bad-input-exam-options', values: { choose: item.choose } } : { say: 'bad-input-exam-place' }),
      path: item ? 'chosen' : 'place',
    });
  }
  const { open, answer } = await storeExamAnswer(exam.userId, { examId, ...sent }, now);
  const stored = paperAnswer(answer ?? undefined);
  if (!open || !stored) {
    await closeIfOver(exam.userId, examId, now);
    throw new AppError('exam-over');
  }
  const kept = stored.revision === sent.revision && String(stored.chosen) === String(sent.chosen);
  return { kept, answer: stored, leftMs: stateOf(exam, now).leftMs };
}
