import { loadBrief } from '../briefs/loaders';
import type { NewSubmission } from '../submissions/writes';
import { actor } from './actor';
import type { RecordStore } from './settings';
import { assignmentActivity, classActivity } from './sittings';
import { activityType, type Statement, statementId, verb } from './statement';

/** A design was handed in at the lab and graded. */
export function designGraded(
  { userId, clientId, brief, score }: Pick<NewSubmission, 'userId' | 'clientId' | 'brief' | 'score'>,
  { passed, at }: { passed: boolean; at: Date },
  store: RecordStore,
): Statement {
  const title = loadBrief(brief)?.brief.title;
  return {
    id: statementId('graded', userId, clientId),
    actor: actor(userId, store),
    verb: verb(passed ? 'passed' : 'failed'),
    object: {
      id: `${store.origin}/lab/${brief}`,
      definition: { type: activityType('simulation'), ...(title !== undefined && { name: { en: title } }) },
    },
    result: { success: passed, completion: true, score: percent(score) },
    context: { platform: 'Faultline' },
    timestamp: at.toISOString(),
  };
}

/** A graded design was handed in for an assignment. Its score is known to its learner since it was graded. */
export function designHandedIn(
  handIn: { assignmentId: string; userId: string; submissionId: string; score: number; handedInAt: Date },
  assignment: { classId: string; title: string },
  store: RecordStore,
): Statement {
  const { assignmentId, userId, submissionId, score, handedInAt } = handIn;
  return {
    id: statementId('handed-in', userId, assignmentId, submissionId),
    actor: actor(userId, store),
    verb: verb('completed'),
    object: assignmentActivity({ ...assignment, id: assignmentId }, store.origin),
    result: { completion: true, score: percent(score) },
    context: {
      platform: 'Faultline',
      contextActivities: { grouping: [classActivity(assignment.classId, store.origin)] },
    },
    timestamp: handedInAt.toISOString(),
  };
}

/** A score of 100. */
export function percent(raw: number): { scaled: number; raw: number; min: number; max: number } {
  return { scaled: raw / 100, raw, min: 0, max: 100 };
}
