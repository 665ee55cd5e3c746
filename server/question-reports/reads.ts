import { db } from '../db/database';
import type { QuestionReport } from '../db/generated/client';

/** A report as whoever looks after the material sees it: not who made it. */
export type ReportRow = Omit<QuestionReport, 'userId' | 'clientId'>;

/** How many reports a learner has made since a moment. */
export async function countReports(userId: string, since: Date): Promise<number> {
  return (await db()).questionReport.count({ where: { userId, createdAt: { gt: since } } });
}

/** Reports about a pack's questions, open ones first, then newest first. */
export async function readReports(pack: string, take: number): Promise<ReportRow[]> {
  const query = { orderBy: { createdAt: 'desc' }, take, omit: { userId: true, clientId: true } } as const;
  const prisma = await db();
  const open = await prisma.questionReport.findMany({ where: { pack, resolvedAt: null }, ...query });
  const done = await prisma.questionReport.findMany({ where: { pack, resolvedAt: { not: null } }, ...query });
  return [...open, ...done].slice(0, take);
}
