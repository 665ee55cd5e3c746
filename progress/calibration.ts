import { type Interval, wilsonInterval } from './wilson-interval';

/** Answers that were given with one stated confidence. */
export interface ConfidenceCount {
  /** Percent. */
  confidence: number;
  answered: number;
  correct: number;
}

/** How often answers of one stated confidence were right. */
export interface CalibrationPoint extends ConfidenceCount {
  /** Share of right answers, 0 to 1. */
  share: number;
  /** 95 % interval of that share. */
  interval: Interval;
  /** What the interval says of the statement: `surer` than right, `righter` than sure, or `open`, that it may well fit. */
  verdict: 'surer' | 'righter' | 'open';
}

/** Counts right and wrong by the confidence that was stated; where none was, nothing is counted. */
export function confidenceCounts(
  answers: readonly { confidence: number | null; correct: boolean }[],
): ConfidenceCount[] {
  const counts = new Map<number, ConfidenceCount>();
  for (const { confidence, correct } of answers) {
    if (confidence === null) continue;
    const count = counts.get(confidence) ?? { confidence, answered: 0, correct: 0 };
    count.answered += 1;
    if (correct) count.correct += 1;
    counts.set(confidence, count);
  }
  return [...counts.values()];
}

/** Fewest answers of one confidence that a word is said about. */
const ENOUGH = 8;

/** One point for every confidence that was stated, least sure first. */
export function calibration(counts: readonly ConfidenceCount[]): CalibrationPoint[] {
  return counts
    .filter(({ answered }) => answered > 0)
    .map((count) => {
      const interval = wilsonInterval(count.correct, count.answered);
      const said = count.confidence / 100;
      const few = count.answered < ENOUGH;
      const verdict = few ? 'open' : interval.high < said ? 'surer' : interval.low > said ? 'righter' : 'open';
      return { ...count, share: count.correct / count.answered, interval, verdict } as const;
    })
    .sort((a, b) => a.confidence - b.confidence);
}
