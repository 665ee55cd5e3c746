import { db } from '../db/database';

/** A page of exported rows, and where the next one starts; null when this was the last. */
export interface ExportedRows {
  rows: object[];
  next: string | null;
}

/** Reads one page of one learner's rows, after the id that the page before gave. */
export type ExportPage = (userId: string, after: string | null) => Promise<ExportedRows>;

/** Rows of one page: small ones by the thousand, those with documents by the dozen, so that memory stays bounded. */
const MANY = 1_000;
const FEW = 12;

/** Sessions, without the tokens that would let somebody in. */
export const exportSessions: ExportPage = async (userId, after) =>
  page(
    await (await db()).session.findMany({
      ...keyset(userId, after, MANY),
      select: { id: true, createdAt: true, updatedAt: true, expiresAt: true, userAgent: true },
    }),
    MANY,
  );

/** Ways to sign in, without the password's hash. */
export const exportSignIns: ExportPage = async (userId, after) =>
  page(
    await (await db()).account.findMany({
      ...keyset(userId, after, MANY),
      select: { id: true, providerId: true, createdAt: true, updatedAt: true },
    }),
    MANY,
  );

export const exportAnswers: ExportPage = async (userId, after) =>
  page(await (await db()).answer.findMany(keyset(userId, after, MANY)), MANY);

export const exportKeptDrafts: ExportPage = async (userId, after) =>
  page(await (await db()).keptDraft.findMany(keyset(userId, after, FEW)), FEW);

export const exportSubmissions: ExportPage = async (userId, after) =>
  page(await (await db()).submission.findMany(keyset(userId, after, FEW)), FEW);

/** One draft a brief. They come one by one, since a brief's name is not unique over packs. */
export const exportDrafts: ExportPage = async (userId, after) => {
  const skip = Number(after ?? 0);
  const rows = await (await db()).design.findMany({
    where: { userId },
    orderBy: [{ pack: 'asc' }, { brief: 'asc' }],
    skip,
    take: FEW,
  });
  return { rows: rows.map(withoutUser), next: rows.length < FEW ? null : String(skip + FEW) };
};

/** One place a topic: bounded by the material. */
export const exportReadings: ExportPage = async (userId) => {
  const rows = await (await db()).reading.findMany({
    where: { userId },
    orderBy: [{ pack: 'asc' }, { topic: 'asc' }],
  });
  return { rows: rows.map(withoutUser), next: null };
};

/** One plan a pack. */
export const exportPlans: ExportPage = async (userId) => {
  const rows = await (await db()).studyPlan.findMany({ where: { userId }, orderBy: { pack: 'asc' } });
  return { rows: rows.map(withoutUser), next: null };
};

/** One decision a fact: bounded by the material. */
export const exportMarks: ExportPage = async (userId) => {
  const rows = await (await db()).factMark.findMany({ where: { userId }, orderBy: [{ pack: 'asc' }, { fact: 'asc' }] });
  return { rows: rows.map(withoutUser), next: null };
};

/** One place a class: bounded by what one person takes part in. */
export const exportMemberships: ExportPage = async (userId) => {
  const rows = await (await db()).classMember.findMany({
    where: { userId },
    orderBy: { classId: 'asc' },
    include: { class: { select: { name: true } } },
  });
  return { rows: rows.map((row) => withoutUser({ ...row, class: row.class.name })), next: null };
};

export const exportReports: ExportPage = async (userId, after) =>
  page(await (await db()).questionReport.findMany(keyset(userId, after, MANY)), MANY);

/** Live sessions that somebody took part in, with everything that they did there. */
export const exportLive: ExportPage = async (userId, after) => {
  const rows = await (await db()).liveParticipant.findMany({
    ...keyset(userId, after, FEW),
    include: { session: { select: { kind: true, title: true, createdAt: true } } },
  });
  const events = await (await db()).liveEvent.findMany({
    where: { OR: rows.map(({ id, sessionId }) => ({ sessionId, participant: id })) },
    orderBy: [{ sessionId: 'asc' }, { seq: 'asc' }],
    select: { sessionId: true, at: true, type: true, data: true },
  });
  const did = (sessionId: string) =>
    events.filter((event) => event.sessionId === sessionId).map(({ sessionId: _sessionId, ...event }) => event);
  return page(
    rows.map((row) => ({ ...row, events: did(row.sessionId) })),
    FEW,
  );
};

/**
 * Mock exams and attempts at quizzes with how each question was answered. Of one that is still open the keys stay here; of one whose
 * result is not released, what came of it too.
 */
export const exportExams: ExportPage = async (userId, after) => {
  const rows = await (await db()).exam.findMany({
    ...keyset(userId, after, FEW),
    include: { answers: { orderBy: { place: 'asc' } } },
  });
  return page(
    rows.map(({ items, outcomes, right, counted, score, ...exam }) => ({
      ...exam,
      ...(exam.heldBack ? {} : { outcomes, right, counted, score }),
      ...(exam.endedAt === null || exam.heldBack ? {} : { items }),
    })),
    FEW,
  );
};

/** Extra time in assignments, one row each: bounded by what one person takes part in. */
export const exportAllowances: ExportPage = async (userId) => {
  const rows = await (await db()).assignmentAllowance.findMany({ where: { userId }, orderBy: { assignmentId: 'asc' } });
  return { rows: rows.map(withoutUser), next: null };
};

/** Designs handed in for assignments. */
export const exportHandIns: ExportPage = async (userId, after) =>
  page(await (await db()).assignedDesign.findMany(keyset(userId, after, MANY)), MANY);

/** Grades given by hand in assignments whose results are released, without who gave them. */
export const exportGrades: ExportPage = async (userId, after) => {
  const { where, ...more } = keyset(userId, after, MANY);
  const rows = await (await db()).gradeChange.findMany({
    ...more,
    where: { ...where, assignment: { releasedAt: { lte: new Date() } } },
    select: { id: true, assignmentId: true, score: true, comment: true, at: true },
  });
  return page(rows, MANY);
};

/** What learning platforms call the learner. One a platform. */
export const exportPlatformNames: ExportPage = async (userId) => {
  const rows = await (await db()).ltiPerson.findMany({ where: { userId }, orderBy: { platformId: 'asc' } });
  return { rows: rows.map(withoutUser), next: null };
};

/** Launches that are open, for some minutes, without what the platform signed. */
export const exportLaunches: ExportPage = async (userId) => {
  const select = { platformId: true, target: true, expiresAt: true };
  const rows = await (await db()).ltiLaunch.findMany({
    where: { userId },
    orderBy: { expiresAt: 'asc' },
    take: MANY,
    select,
  });
  return { rows, next: null };
};

/** Grades that a platform was told: one an assignment that it links to. */
export const exportSentGrades: ExportPage = async (userId) => {
  const rows = await (await db()).ltiSentGrade.findMany({
    where: { userId },
    orderBy: [{ platformId: 'asc' }, { resourceId: 'asc' }],
  });
  return { rows: rows.map(withoutUser), next: null };
};

/** What a record store is still to be told. */
export const exportWaiting: ExportPage = async (userId, after) => {
  const select = { id: true, statement: true, queuedAt: true };
  return page(await (await db()).xapiStatement.findMany({ ...keyset(userId, after, MANY), select }), MANY);
};

function keyset(userId: string, after: string | null, take: number) {
  return {
    where: { userId, ...(after === null ? {} : { id: { gt: after } }) },
    orderBy: { id: 'asc' as const },
    take,
  };
}

function page<R extends { id: string }>(rows: R[], size: number): ExportedRows {
  const last = rows.length < size ? undefined : rows[rows.length - 1];
  return { rows: rows.map(withoutUser), next: last?.id ?? null };
}

/** Every row is the learner's own; saying so in each is noise. */
function withoutUser(row: object): object {
  const { userId: _userId, ...rest } = { userId: '', ...row };
  return rest;
}
