import { facility } from '@/quiz/analysis/facility';

/** One assignment in the record of one learner, in the order of due times; only what is closed or handed in. */
export interface RecordedWork {
  title: string;
  /** Percent; null where nothing was handed in. */
  score: number | null;
  missing: boolean;
  late: boolean;
}

/** What a class knows of one learner. */
export interface LearnerRecord {
  work: readonly RecordedWork[];
  /** Answers to the class's questions: 1 for right, 0 for wrong. */
  marks: readonly number[];
}

/** Why somebody may need help. */
export type RiskReason =
  | { kind: 'missing'; titles: string[] }
  | { kind: 'late'; times: number; of: number }
  | { kind: 'mastery'; right: number; answers: number; high: number }
  | { kind: 'falling'; before: number; last: number };

/** Assignments that are looked back on for lateness and trend. */
export const RECENT = 3;

/** Share of right answers that the whole interval must lie under. */
export const MASTERY = 0.6;

/** Percentage points by which the last grades must lie under those before. */
export const FALL = 15;

/** Grades that a trend needs: the last two against two before at least. */
const TREND = 2;

/**
 * The rule: something is missing; or two or more of the last three came late; or the 95 % interval of the share of right answers lies under
 * 60 %; or the mean of the last two grades lies 15 points or more under the mean of those before. Empty for nobody to worry about.
 */
export function riskReasons({ work, marks }: LearnerRecord): RiskReason[] {
  const reasons: RiskReason[] = [];
  const titles = work.filter(({ missing }) => missing).map(({ title }) => title);
  if (titles.length > 0) reasons.push({ kind: 'missing', titles });
  const recent = work.slice(-RECENT);
  const times = recent.filter(({ late }) => late).length;
  if (times >= 2) reasons.push({ kind: 'late', times, of: recent.length });
  const share = facility(marks);
  if (share.high !== null && share.high < MASTERY) {
    const right = marks.reduce((sum, mark) => sum + mark, 0);
    reasons.push({ kind: 'mastery', right, answers: marks.length, high: share.high });
  }
  const scores = work.flatMap(({ score }) => score ?? []);
  if (scores.length >= 2 * TREND) {
    const [before, last] = [mean(scores.slice(0, -TREND)), mean(scores.slice(-TREND))];
    if (before - last >= FALL) reasons.push({ kind: 'falling', before, last });
  }
  return reasons;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
