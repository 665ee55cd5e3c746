import { examScore } from '@/progress/exam-score';
import type { TimedAnswer } from '../answers/writes';
import { loadPack } from '../content/packs';
import type { StoredExam } from '../exams/paper';
import { itemsOf } from '../exams/paper';
import { actor } from './actor';
import { answered } from './answered';
import type { RecordStore } from './settings';
import { type Activity, activityType, duration, type Statement, statementId, type VerbName, verb } from './statement';

/** What is needed of a sitting to tell of it. */
type Sitting = Pick<StoredExam, 'id' | 'userId' | 'pack' | 'startedAt' | 'assignment'>;

/** A mock exam or an attempt at an assignment was begun. */
export function sittingLaunched(sitting: Sitting, store: RecordStore): Statement {
  return {
    ...sittingBase(sitting, 'launched', store),
    timestamp: sitting.startedAt.toISOString(),
  };
}

/**
 * A mock exam or an attempt at an assignment has ended and its result may be known: each answer, that it was completed, and whether
 * it was passed where it has a pass mark, as mock exams have and quizzes have not.
 */
export function sittingEnded(
  exam: Pick<StoredExam, 'items' | 'endedAt' | 'right' | 'counted' | 'score'> & Sitting,
  answers: readonly TimedAnswer[],
  store: RecordStore,
): Statement[] {
  const stems = new Map(itemsOf(exam).map(({ id, stem }) => [id, stem]));
  const parent = activityOf(exam, store.origin);
  const told = answers.map((answer) =>
    answered(
      { ...answer, userId: exam.userId },
      { stem: stems.get(`${answer.template}/${answer.seed}`), parent },
      store,
    ),
  );
  const end = exam.endedAt ?? exam.startedAt;
  const [right, counted] = [exam.right ?? 0, exam.counted ?? 0];
  const scaled = counted === 0 ? 0 : right / counted;
  const completed: Statement = {
    ...sittingBase(exam, 'completed', store),
    result: {
      completion: true,
      duration: duration(end.getTime() - exam.startedAt.getTime()),
      score: { scaled, raw: right, min: 0, max: counted },
    },
    timestamp: end.toISOString(),
  };
  return [...told, completed, ...verdict(exam, scaled, end, store)];
}

function verdict(exam: Parameters<typeof sittingEnded>[0], scaled: number, end: Date, store: RecordStore): Statement[] {
  const form = loadPack(exam.pack)?.info.exam;
  const isExam = exam.assignment === null || exam.assignment.kind === 'exam';
  if (!form || !isExam || exam.score === null || !exam.counted) return [];
  const { passes } = examScore(exam.right ?? 0, exam.counted, form);
  const [min, max] = form.scale;
  return [
    {
      ...sittingBase(exam, passes ? 'passed' : 'failed', store),
      result: { success: passes, score: { scaled, raw: exam.score, min, max } },
      timestamp: end.toISOString(),
    },
  ];
}

function sittingBase(sitting: Sitting, name: VerbName, store: RecordStore): Omit<Statement, 'timestamp'> {
  const { id, userId, assignment } = sitting;
  return {
    id: statementId(name, userId, `exam-${id}`),
    actor: actor(userId, store),
    verb: verb(name),
    object: activityOf(sitting, store.origin),
    context: {
      ...{ platform: 'Faultline', registration: id },
      ...(assignment && { contextActivities: { grouping: [classActivity(assignment.classId, store.origin)] } }),
    },
  };
}

/** The assignment, or the mock exam of a pack: the same for everybody who takes it. */
function activityOf({ pack, assignment }: Sitting, origin: string): Activity {
  if (assignment) return assignmentActivity(assignment, origin);
  // The pack may have gone since it was sat.
  const info = loadPack(pack)?.info;
  const name = info?.exam?.name ?? info?.title ?? pack;
  return {
    id: `${origin}/exam?pack=${pack}`,
    definition: { type: activityType('assessment'), name: { en: `Mock exam: ${name}` } },
  };
}

/** An assignment of a class. */
export function assignmentActivity(
  { id, classId, title }: { id: string; classId: string; title: string },
  origin: string,
): Activity {
  return {
    id: `${origin}/classes/${classId}/assignments/${id}`,
    definition: { type: activityType('assessment'), name: { en: title } },
  };
}

/** A class; its name stays here. */
export function classActivity(classId: string, origin: string): Activity {
  return { id: `${origin}/classes/${classId}`, definition: { type: activityType('course') } };
}
