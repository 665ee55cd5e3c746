import { countingAttempt, type GradedAttempt, gradedAttempts, type HandedIn } from '@/classroom/assignments/grade';
import { type Allowance, type Phase, phaseAt, type Times, timesFor } from '@/classroom/assignments/times';
import type { AssignmentLine, AttemptRow, DesignRow, GradeRow } from '../assignments/reads';
import { ruleOf, timesOf } from '../assignments/rows';

/** What one learner has done at one assignment. */
export interface Work {
  allowance: Allowance | null;
  /** Oldest first. */
  attempts: readonly AttemptRow[];
  /** Oldest first. */
  designs: readonly DesignRow[];
  /** The last one first. */
  changes: readonly GradeRow[];
}

/** One learner's place in the grade book under one assignment. */
export interface GradeCell {
  /** As they hold for this learner. */
  times: Times;
  phase: Phase;
  /** Attempts that were handed in, oldest first. */
  handedIn: GradedAttempt[];
  /** Whether an attempt is open. */
  open: boolean;
  /** The attempt that counts; null without any. */
  counting: GradedAttempt | null;
  /** The grade by hand that stands, with who gave it and when; null for none. */
  given: GradeRow | null;
  /** The last word on it; empty for none. */
  comment: string;
  /** Percent: given by hand, or worked out; null where there is none. */
  score: number | null;
  /** Nothing was handed in, and nothing more is taken. */
  missing: boolean;
  /** What counts came after the due time. */
  late: boolean;
  /** Grades by hand and words, the last one first. */
  changes: readonly GradeRow[];
}

/** Works a grade out, as of `now` in milliseconds since 1970. */
export function gradeCell(assignment: AssignmentLine, work: Work, now: number): GradeCell {
  const times = timesFor(timesOf(assignment), work.allowance);
  const handedIn = gradedAttempts(
    [...work.attempts.flatMap(handedInOf), ...work.designs.map(designOf)],
    times.dueAt,
    ruleOf(assignment),
  );
  const [last] = work.changes;
  const given = last && last.score !== null ? last : null;
  const counting = countingAttempt(handedIn);
  const score = given?.score ?? counting?.counted ?? null;
  const phase = phaseAt(times, now);
  const open = work.attempts.some(({ endedAt }) => endedAt === null);
  return {
    ...{ times, phase, handedIn, open, counting, given, score, changes: work.changes },
    comment: last?.comment ?? '',
    missing: score === null && phase === 'closed',
    late: (counting?.daysLate ?? 0) > 0,
  };
}

/** An attempt that the clock ended was handed in when its last answer was stored. One whose questions are all withdrawn says nothing. */
function handedInOf(row: AttemptRow): HandedIn[] {
  const { id, endedAt, endedBy, right, counted, lastAnswerAt, startedAt } = row;
  if (endedAt === null || right === null || !counted) return [];
  const at = endedBy === 'time' ? (lastAnswerAt ?? startedAt) : endedAt;
  return [{ id, at: at.getTime(), score: (100 * right) / counted }];
}

function designOf({ submissionId, handedInAt, score }: DesignRow): HandedIn {
  return { id: submissionId, at: handedInAt.getTime(), score };
}
