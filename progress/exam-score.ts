import type { ExamForm } from './readiness';
import { type Interval, wilsonInterval } from './wilson-interval';

/** The score of one exam, and how far it is open what its candidate would score on others like it. */
export interface ExamScore {
  right: number;
  counted: number;
  /** On the exam's scale. */
  score: number;
  /** Holds the score that the same knowledge would bring on average, 19 times in 20. */
  interval: Interval;
  passes: boolean;
  /** What the interval says: surely above or below the pass mark, or `open`. */
  verdict: 'above' | 'below' | 'open';
}

/**
 * Scales the share of right answers to the exam's scale: its bottom for none right, its top for all. The examiner does not publish how
 * it scales, and weighs forms by their difficulty; this is the plainest scale that has its ends and its pass mark. The interval is Wilson's
 * for the share (source in `wilson-interval.ts`), scaled the same way. A question without an answer is wrong; withdrawn ones are in neither number.
 * Throws a RangeError for counts that cannot be.
 */
export function examScore(
  right: number,
  counted: number,
  { pass, scale }: Pick<ExamForm, 'pass' | 'scale'>,
): ExamScore {
  const [bottom, top] = scale;
  const scaled = (share: number) => bottom + share * (top - bottom);
  const { low, high } = wilsonInterval(right, counted);
  const interval = { low: scaled(low), high: scaled(high) };
  const score = scaled(counted === 0 ? 0 : right / counted);
  const verdict = interval.low >= pass ? 'above' : interval.high < pass ? 'below' : 'open';
  return { right, counted, score, interval, passes: score >= pass - 1e-9, verdict };
}

/** Fewest right answers that reach the pass mark on that scale. */
export function leastRight({ questions, pass, scale: [bottom, top] }: ExamForm): number {
  return Math.ceil(((pass - bottom) / (top - bottom)) * questions - 1e-9);
}
