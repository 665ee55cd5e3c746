import { daysLate } from './times';

/** What becomes of work after the due time. */
export const LATE_POLICIES = ['refuse', 'penalty', 'mark'] as const;
export type LatePolicy = (typeof LATE_POLICIES)[number];

/** An attempt that was handed in. */
export interface HandedIn {
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  /** Percent, before any penalty. */
  score: number;
}

/** An attempt with what its lateness took off. */
export interface GradedAttempt extends HandedIn {
  daysLate: number;
  /** Percent, after the penalty. */
  counted: number;
}

/** How an assignment grades. */
export interface GradeRule {
  late: LatePolicy;
  /** Percentage points a day begun, for `penalty`. */
  latePenalty: number;
}

/** The attempts with their penalties, in the order given. The penalty is in points of the full marks, not of what was reached; below 0 nothing goes. */
export function gradedAttempts(attempts: readonly HandedIn[], dueAt: number | null, rule: GradeRule): GradedAttempt[] {
  return attempts.map((attempt) => {
    const days = daysLate(attempt.at, dueAt);
    const off = rule.late === 'penalty' ? days * rule.latePenalty : 0;
    return { ...attempt, daysLate: days, counted: Math.max(0, attempt.score - off) };
  });
}

/** The attempt that counts: the best after penalties, of equals the earliest; null without any. */
export function countingAttempt(attempts: readonly GradedAttempt[]): GradedAttempt | null {
  const [first, ...rest] = attempts;
  if (first === undefined) return null;
  return rest.reduce(
    (best, one) => (one.counted > best.counted || (one.counted === best.counted && one.at < best.at) ? one : best),
    first,
  );
}
