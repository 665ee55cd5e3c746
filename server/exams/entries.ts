import type { Pack } from '@/curriculum/pack';
import { examScore } from '@/progress/exam-score';
import { ExamFormSchema, requireExam, type SittingForm } from './forms';
import { loadExams } from './loaders';

/** An exam as lists and figures show it. */
export interface ExamEntry {
  id: string;
  questions: number;
  form: SittingForm;
  minutes: number | null;
  /** ISO 8601. */
  startedAt: string;
  /** Null while it is open. */
  result: ReturnType<typeof examScore> | null;
}

/** The exams of a learner in a pack that prepares for one, newest first; nothing for a visitor. */
export async function examEntries(userId: string | null, pack: Pack, now: Date): Promise<ExamEntry[]> {
  const lines = await loadExams(userId, pack.id, now);
  return lines.map(({ id, questions, form, minutes, startedAt, right, counted }) => ({
    ...{ id, questions, minutes, form: ExamFormSchema.parse(form), startedAt: startedAt.toISOString() },
    result: right === null || counted === null ? null : examScore(right, counted, requireExam(pack)),
  }));
}
