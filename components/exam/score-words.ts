import type { Translator } from '@/language/translator';
import type { ExamScore } from '@/progress/exam-score';

/** Whole numbers, as the examiner tells them. */
export function rounded(score: number): number {
  // A score just below the pass mark must not round up to it.
  return Math.floor(score + 1e-9);
}

/** What the score and its range say about the pass mark. */
export function verdictWords(
  t: Translator<'exam'>,
  { passes, verdict }: Pick<ExamScore, 'passes' | 'verdict'>,
  pass: number,
): string {
  if (verdict === 'above') return t('result.above', { pass });
  if (verdict === 'below') return t('result.below', { pass });
  return t(passes ? 'result.passes' : 'result.fails', { pass });
}
