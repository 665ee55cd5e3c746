import { authorise } from '../access';
import { countAnswers } from '../answers/reads';
import { importAnswers } from '../answers/writes';
import { loadPack } from '../content/packs';
import { db } from '../db/database';
import type { Prisma } from '../db/generated/client';
import { movedAway } from '../db-errors';
import { storableDocument } from '../designs/document';
import { importDrafts } from '../designs/writes';
import { AppError, parseInput } from '../errors';
import { insertMarks } from '../marks/writes';
import { insertPlans } from '../plans/writes';
import { importReports } from '../question-reports/writes';
import { importReadings } from '../readings/writes';
import type { Visitor } from '../session/visitor';
import { EXPORT_FORMAT } from './format';
import { type ImportDocument, ImportSchema } from './import-schema';

/** Most answers that a learner may have after an import. */
export const MAX_ANSWERS = 200_000;

/** A row may say that it is this much later than now, in milliseconds: clocks differ. */
const CLOCK_SKEW_MS = 300_000;

const LONG = { maxWait: 30_000, timeout: 120_000 };

/**
 * Why rows were left out: their pack is not on this installation; they say that they are from the future; designs are graded where
 * they are handed in; mock exams stay where they were sat (their answers are among the answers).
 */
type LeftOut = 'unknownPack' | 'fromTheFuture' | 'gradedHere' | 'satElsewhere';

/** What came of an import, by name of the list. */
export interface ImportReport {
  /** Rows that are stored now. */
  taken: Record<string, number>;
  /** Rows that were here already, or that newer ones here stand against. */
  known: Record<string, number>;
  /** Rows that were left out, with why. */
  left: { list: string; count: number; why: LeftOut }[];
}

/**
 * Takes in an export, or a piece of one, in one transaction. What is here already stays as it is, so repeating it changes nothing. The file says
 * what it likes about its learner's own past and is marked as saying so; nothing of it is graded here. Throws `not-an-export`,
 * `bad-input` with the path of every mistake, or `too-many-rows`.
 */
export async function importProgress(visitor: Visitor, input: unknown, now: Date): Promise<ImportReport> {
  authorise(await visitor.current(), 'import-progress');
  requireFormat(input);
  const document = parseInput(ImportSchema, input);
  const left: ImportReport['left'] = [];
  const usable = usableRows(document, now, left);
  const { id: userId } = await visitor.ensure();
  if ((await countAnswers(userId)) + usable.answers.length > MAX_ANSWERS) {
    throw new AppError('too-many-rows', { say: 'too-many-rows-of', values: { limit: MAX_ANSWERS }, path: 'answers' });
  }
  const prisma = await db();
  const taken = await prisma.$transaction((tx) => store(tx, userId, usable, now), LONG).catch(movedAway);
  const known = Object.fromEntries(
    Object.entries(taken).map(([list, count]) => [list, (usable[list as keyof Usable]?.length ?? 0) - count]),
  );
  return { taken, known, left };
}

function requireFormat(input: unknown): void {
  if (typeof input === 'object' && input !== null && 'format' in input && input.format === EXPORT_FORMAT) return;
  throw new AppError('not-an-export', { say: 'not-an-export-of', values: { format: EXPORT_FORMAT }, path: 'format' });
}

type Usable = Omit<ImportDocument, 'format' | 'submissions' | 'exams'>;

/** The rows that can be stored here; says in `left` what cannot. */
function usableRows(document: ImportDocument, now: Date, left: ImportReport['left']): Usable {
  const latest = new Date(now.getTime() + CLOCK_SKEW_MS);
  const keep = <R extends { pack: string }>(list: string, rows: R[], time: (row: R) => Date): R[] => {
    const here = rows.filter(({ pack }) => loadPack(pack) !== null);
    const past = here.filter((row) => time(row) <= latest);
    note(list, rows.length - here.length, 'unknownPack');
    note(list, here.length - past.length, 'fromTheFuture');
    return past;
  };
  const note = (list: string, count: number, why: LeftOut) => count > 0 && left.push({ list, count, why });
  note('submissions', document.submissions.length, 'gradedHere');
  note('exams', document.exams.length, 'satElsewhere');
  return {
    answers: keep('answers', document.answers, ({ createdAt }) => createdAt),
    studyPlans: keep('studyPlans', document.studyPlans, ({ updatedAt }) => updatedAt),
    factMarks: keep('factMarks', document.factMarks, ({ updatedAt }) => updatedAt),
    readings: keep('readings', document.readings, ({ updatedAt }) => updatedAt),
    reports: keep('reports', document.reports, ({ createdAt }) => createdAt),
    drafts: keep('drafts', document.drafts, ({ updatedAt }) => updatedAt),
    keptDrafts: keep('keptDrafts', document.keptDrafts, ({ savedAt }) => savedAt),
  };
}

/** Stores the rows under a learner; gives how many are new, by list. */
async function store(
  tx: Prisma.TransactionClient,
  userId: string,
  rows: Usable,
  now: Date,
): Promise<Record<string, number>> {
  const own = <R extends object>(list: readonly R[]) => list.map((row) => ({ ...row, userId }));
  const drafts = rows.drafts.map(({ updatedAt, document, ...row }) => ({
    ...{ ...row, userId, savedAt: updatedAt, revision: null },
    document: storableDocument(document),
  }));
  const kept = rows.keptDrafts.map(({ document, ...row }) => ({
    ...row,
    userId,
    document: storableDocument(document),
  }));
  return {
    answers: await importAnswers(
      tx,
      rows.answers.map((row) => ({ ...row, userId, importedAt: now })),
    ),
    studyPlans: await insertPlans(tx, own(rows.studyPlans)),
    factMarks: await insertMarks(tx, own(rows.factMarks)),
    readings: await importReadings(tx, own(rows.readings)),
    reports: await importReports(tx, own(rows.reports)),
    drafts: await importDrafts(tx, drafts),
    keptDrafts: await importDrafts(tx, kept),
  };
}
