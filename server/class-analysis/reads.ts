import type { ClassAnswer } from '@/classroom/analysis/class-figures';
import { db } from '../db/database';

/** An answer with the pack it is about. */
export type PackAnswer = ClassAnswer & { pack: string };

interface Row {
  userId: string;
  assignmentId: string;
  place: number;
  pack: string;
  template: string;
  seed: number;
  topic: string;
  facts: string[];
  outcome: string;
  chosen: string[] | null;
  elapsedMs: number | null;
  /** Misconceptions of all options, and of those chosen wrongly. */
  offered: string[] | null;
  beliefs: string[] | null;
}

/**
 * Answers of a class's learners in its assignments: those of everybody's first ended attempt, oldest first. What was left blank is wrong; what is
 * withdrawn from the material is left out. The items stay in the database: only what the analysis needs of them is read.
 */
export async function readAssignedAnswers(classId: string): Promise<PackAnswer[]> {
  const rows = await (await db()).$queryRaw<Row[]>`
    WITH "first" AS (
      SELECT DISTINCT ON (e."userId", e."assignmentId") e."id", e."userId", e."assignmentId", e."pack", e."items", e."outcomes", e."startedAt"
      FROM "exam" e
      JOIN "assignment" a ON a."id" = e."assignmentId" AND a."classId" = ${classId} AND a."withdrawnAt" IS NULL
      JOIN "class_member" m ON m."classId" = a."classId" AND m."userId" = e."userId" AND m."role" = 'learner' AND m."removedAt" IS NULL
      WHERE e."endedAt" IS NOT NULL
      ORDER BY e."userId", e."assignmentId", e."startedAt", e."id"
    )
    SELECT f."userId", f."assignmentId", (i."ord" - 1)::int AS "place", f."pack", i."item"->>'template' AS "template",
           (i."item"->>'seed')::int AS "seed", i."item"->>'topic' AS "topic",
           ARRAY(SELECT jsonb_array_elements_text(i."item"->'facts')) AS "facts",
           f."outcomes"[i."ord"] AS "outcome", x."chosen", x."elapsedMs",
           ARRAY(SELECT o->>'belief' FROM jsonb_array_elements(i."item"->'options') o WHERE o ? 'belief') AS "offered",
           ARRAY(SELECT o->>'belief' FROM jsonb_array_elements(i."item"->'options') o
                 WHERE o ? 'belief' AND o->>'correct' = 'false' AND o->>'id' = ANY(x."chosen")) AS "beliefs"
    FROM "first" f
    CROSS JOIN LATERAL jsonb_array_elements(f."items") WITH ORDINALITY AS i("item", "ord")
    LEFT JOIN "exam_answer" x ON x."examId" = f."id" AND x."place" = i."ord" - 1
    ORDER BY f."startedAt", f."id", i."ord"`;
  return rows
    .filter(({ outcome }) => outcome !== 'withdrawn')
    .map(({ userId, assignmentId, place, outcome, chosen, elapsedMs, offered, beliefs, ...row }) => ({
      ...row,
      ...{ learner: userId, question: questionId(assignmentId, place), score: outcome === 'right' ? 1 : 0 },
      ...{ chosen: outcome === 'blank' ? [] : (chosen ?? []), beliefs: outcome === 'blank' ? [] : (beliefs ?? []) },
      ...{ offered: offered ?? [], elapsedMs: outcome === 'blank' || elapsedMs === 0 ? null : elapsedMs },
    }));
}

interface LiveRow {
  userId: string;
  sessionId: string;
  index: string;
  pack: string;
  template: string;
  seed: number;
  topic: string;
  facts: string[];
  chosen: string[];
  correct: boolean;
  beliefs: string[];
  elapsedMs: number | null;
  offered: string[] | null;
}

/** Answers of a class's learners in its live quizzes that are over, oldest first. */
export async function readLiveAnswers(classId: string): Promise<PackAnswer[]> {
  const rows = await (await db()).$queryRaw<LiveRow[]>`
    SELECT a."userId", s."id" AS "sessionId", right(a."clientId", -length('live-' || s."id" || '-')) AS "index",
           a."pack", a."template", a."seed", a."topic", a."facts", a."chosen", a."correct", a."beliefs", a."elapsedMs",
           ARRAY(SELECT o->>'belief' FROM jsonb_array_elements(
             s."config"->'questions'->(right(a."clientId", -length('live-' || s."id" || '-')))::int->'item'->'options') o
             WHERE o ? 'belief') AS "offered"
    FROM "live_session" s
    JOIN "live_participant" p ON p."sessionId" = s."id"
    JOIN "class_member" m ON m."classId" = s."classId" AND m."userId" = p."userId" AND m."role" = 'learner' AND m."removedAt" IS NULL
    JOIN "answer" a ON a."userId" = p."userId" AND a."clientId" LIKE 'live-' || s."id" || '-%' AND a."takenBackAt" IS NULL
    WHERE s."classId" = ${classId} AND s."kind" = 'quiz' AND s."storedAt" IS NOT NULL
    ORDER BY a."createdAt", a."id"`;
  return rows.map(({ userId, sessionId, index, correct, offered, ...row }) => ({
    ...row,
    ...{
      learner: userId,
      question: questionId(sessionId, Number(index)),
      score: correct ? 1 : 0,
      offered: offered ?? [],
    },
  }));
}

/** A question that was set: in what, and its words. */
export interface SetQuestion {
  /** As `ClassAnswer.question` names it. */
  id: string;
  /** Title of the assignment or the live quiz, and the place in it from 1. */
  title: string;
  number: number;
  stem: string;
}

/** Every question that a class was set in assignments and live quizzes. */
export async function readSetQuestions(classId: string): Promise<SetQuestion[]> {
  const rows = await (await db()).$queryRaw<{ of: string; title: string; place: number; stem: string }[]>`
    SELECT a."id" AS "of", a."title", (i."ord" - 1)::int AS "place", i."item"->>'stem' AS "stem"
    FROM "assignment" a CROSS JOIN LATERAL jsonb_array_elements(a."items") WITH ORDINALITY AS i("item", "ord")
    WHERE a."classId" = ${classId} AND a."withdrawnAt" IS NULL
    UNION ALL
    SELECT s."id", s."title", (i."ord" - 1)::int, i."item"->'item'->>'stem'
    FROM "live_session" s CROSS JOIN LATERAL jsonb_array_elements(s."config"->'questions') WITH ORDINALITY AS i("item", "ord")
    WHERE s."classId" = ${classId} AND s."kind" = 'quiz' AND s."storedAt" IS NOT NULL`;
  return rows.map(({ of, title, place, stem }) => ({ id: questionId(of, place), title, number: place + 1, stem }));
}

function questionId(of: string, place: number): string {
  return `${of} ${place}`;
}
