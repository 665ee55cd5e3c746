import type { ExamScore } from '@/progress/exam-score';

/** Whole numbers, as the examiner tells them. */
export function rounded(score: number): number {
  // A score just below the pass mark must not round up to it.
  return Math.floor(score + 1e-9);
}

/** "between 612 and 812". */
export function rangeWords({ interval }: Pick<ExamScore, 'interval'>): string {
  return `between ${rounded(interval.low)} and ${rounded(interval.high)}`;
}

/** What the score and its range say about the pass mark. */
export function verdictWords({ passes, verdict }: Pick<ExamScore, 'passes' | 'verdict'>, pass: number): string {
  if (verdict === 'above') return `The whole range passes at ${pass}.`;
  if (verdict === 'below') return `The whole range lies below ${pass}, the pass mark.`;
  return passes
    ? `It passes at ${pass}, and the range reaches below: another exam like it may not.`
    : `It does not pass at ${pass}, and the range reaches above: another exam like it may.`;
}
