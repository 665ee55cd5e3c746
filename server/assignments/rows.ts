import type { GradeRule } from '@/classroom/assignments/grade';
import { LATE_POLICIES } from '@/classroom/assignments/grade';
import type { Allowance, Times } from '@/classroom/assignments/times';
import type { Assignment, AssignmentAllowance } from '../db/generated/client';

/** The times of an assignment's row. */
export function timesOf({ opensAt, dueAt, closesAt }: Pick<Assignment, 'opensAt' | 'dueAt' | 'closesAt'>): Times {
  return { opensAt: opensAt.getTime(), dueAt: dueAt?.getTime() ?? null, closesAt: closesAt?.getTime() ?? null };
}

/** What an allowance's row grants; null for none. */
export function allowanceOf(row: Pick<AssignmentAllowance, 'extraMinutes' | 'dueAt'> | undefined): Allowance | null {
  return row ? { extraMinutes: row.extraMinutes, dueAt: row.dueAt?.getTime() ?? null } : null;
}

/** How an assignment's row grades; a policy that this version does not know takes nothing off. */
export function ruleOf({ late, latePenalty }: Pick<Assignment, 'late' | 'latePenalty'>): GradeRule {
  return { late: LATE_POLICIES.find((policy) => policy === late) ?? 'mark', latePenalty };
}
