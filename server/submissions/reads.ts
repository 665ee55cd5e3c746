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

/** One submission of this learner; null for anybody else's id. */
export async function readSubmission(userId: string, id: string): Promise<SubmissionDetail | null> {
  const row = await (await db()).submission.findFirst({ where: { id, userId } });
  if (!row) return null;
  const { brief, score, packVersion, createdAt: at, document, report, reportHash } = row;
  return { id: row.id, brief, score, packVersion, at, document, report, reportHash };
}
