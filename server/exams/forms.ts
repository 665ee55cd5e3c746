import { z } from 'zod';
import type { Pack } from '@/curriculum/pack';
import { AppError } from '../errors';

/** Questions and minutes that an exam can be begun with. */
export interface ExamLength {
  questions: number;
  minutes: number;
}

/** `timed` as in the real one; `untimed` has no end by the clock and can be paused. */
export const ExamFormSchema = z.enum(['timed', 'untimed']);

export type SittingForm = z.infer<typeof ExamFormSchema>;

/** Parts of the whole that are offered. */
const SHARES = [1, 1 / 2, 1 / 4];

/** Questions of the shortest one, for an evening with ten minutes left. */
const FEWEST = 5;

/** What the pack's exam is. Throws `no-exam` where it prepares for none. */
export function requireExam(pack: Pack): NonNullable<Pack['info']['exam']> {
  if (pack.info.exam) return pack.info.exam;
  throw new AppError('no-exam', { path: 'pack' });
}

/** The lengths offered for a pack, the real one first; all have the real one's time for each question. */
export function examLengths(pack: Pack): ExamLength[] {
  const exam = requireExam(pack);
  const counts = [...SHARES.map((share) => Math.ceil(share * exam.questions)), FEWEST];
  const fitting = [...new Set(counts)].filter((questions) => questions <= exam.questions);
  return fitting.map((questions) => ({ questions, minutes: Math.ceil((questions * exam.minutes) / exam.questions) }));
}
