import type { AssignmentView, OwnWorkView } from '@/components/assignments/views';
import type { AssignmentLine } from '@/server/assignments/reads';
import type { GradeCell } from '@/server/grades/cell';

/** An assignment for a page. */
export function assignmentView(line: AssignmentLine, released: boolean): AssignmentView {
  const { id, title, note, kind, questions, attempts, minutes, late, latePenalty, release, weight } = line;
  return {
    ...{ id, title, note, kind, questions, attempts, minutes, late, latePenalty, release, released, weight },
    opensAt: line.opensAt.toISOString(),
    dueAt: line.dueAt?.toISOString() ?? null,
    closesAt: line.closesAt?.toISOString() ?? null,
    withdrawn: line.withdrawnAt !== null,
  };
}

/** One's own work for a page: no grade and no word on it before they are released. */
export function ownWorkView(cell: GradeCell, released: boolean): OwnWorkView {
  const { phase, times, open, handedIn, counting, missing, score, comment } = cell;
  return {
    ...{ phase, open, handedIn: handedIn.length, daysLate: counting?.daysLate ?? 0, missing },
    ...{ dueAt: iso(times.dueAt), closesAt: iso(times.closesAt) },
    ...(released ? { score, comment } : { score: null, comment: '' }),
  };
}

function iso(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
