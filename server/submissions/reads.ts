import { db } from '../db/database';

/** A submission in a list, without its report. */
export interface Attempt {
  id: string;
  brief: string;
  /** 0 to 100. */
  score: number;
  packVersion: string;
  at: Date;
}

/** A submission with all that was computed for it. */
export interface SubmissionDetail extends Attempt {
  document: unknown;
  report: unknown;
  /** SHA-256 of the report's canonical bytes, in hexadecimal. */
  reportHash: string;
}

/** The last attempts at one brief, or at any where `brief` is null; newest first. */
export async function readAttempts(userId: string, pack: string, brief: string | null, count = 50): Promise<Attempt[]> {
  const rows = await (await db()).submission.findMany({
    where: { userId, pack, ...(brief === null ? {} : { brief }) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: count,
    select: { id: true, brief: true, score: true, packVersion: true, createdAt: true },
  });
  return rows.map(({ createdAt: at, ...attempt }) => ({ ...attempt, at }));
}

/** Number of attempts and best score for every brief of a pack that a learner has tried. */
export async function readBests(
  userId: string,
  pack: string,
): Promise<Map<string, { attempts: number; best: number }>> {
  const rows = await (await db()).submission.groupBy({
    by: ['brief'],
    where: { userId, pack },
    _count: { _all: true },
    _max: { score: true },
  });
  return new Map(rows.map(({ brief, _count, _max }) => [brief, { attempts: _count._all, best: _max.score ?? 0 }]));
}

/** One submission of this learner; null for anybody else's id. */
export async function readSubmission(userId: string, id: string): Promise<SubmissionDetail | null> {
  const row = await (await db()).submission.findFirst({ where: { id, userId } });
  if (!row) return null;
  const { brief, score, packVersion, createdAt: at, document, report, reportHash } = row;
  return { id: row.id, brief, score, packVersion, at, document, report, reportHash };
}

/** The designs of these submissions, by id; those of learners who have deleted everything are not among them. */
export async function readDocuments(ids: readonly string[]): Promise<Map<string, unknown>> {
  const rows = await (await db()).submission.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, document: true },
  });
  return new Map(rows.map(({ id, document }) => [id, document]));
}
