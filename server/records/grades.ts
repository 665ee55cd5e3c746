import type { GradeChange } from '../db/generated/client';
import { actor } from './actor';
import { percent } from './designs';
import type { RecordStore } from './settings';
import { assignmentActivity, classActivity } from './sittings';
import { type Statement, statementId, verb } from './statement';

/** An instructor gave a learner a grade by hand. Neither the instructor nor their comment is told. */
export function gradeScored(
  {
    id,
    assignmentId,
    userId,
    score,
    at,
  }: Pick<GradeChange, 'id' | 'assignmentId' | 'userId' | 'at'> & { score: number },
  { classId, title }: { classId: string; title: string },
  store: RecordStore,
): Statement {
  return {
    id: scoredId(id, userId),
    actor: actor(userId, store),
    verb: verb('scored'),
    object: assignmentActivity({ id: assignmentId, classId, title }, store.origin),
    result: { score: percent(score) },
    context: { platform: 'Faultline', contextActivities: { grouping: [classActivity(classId, store.origin)] } },
    timestamp: at.toISOString(),
  };
}

/** A grade by hand that was told does not stand any more: another one is in its place, or the one that was worked out. */
export function gradeVoided(
  { id, userId }: Pick<GradeChange, 'id' | 'userId'>,
  at: Date,
  store: RecordStore,
): Statement {
  return {
    id: statementId('voided', userId, `grade-${id}`),
    actor: actor(userId, store),
    verb: verb('voided'),
    object: { objectType: 'StatementRef', id: scoredId(id, userId) },
    context: { platform: 'Faultline' },
    timestamp: at.toISOString(),
  };
}

function scoredId(changeId: string, userId: string): string {
  return statementId('scored', userId, `grade-${changeId}`);
}
