import { db } from '../db/database';

/** How many reports a learner has made since a moment. */
export async function countReports(userId: string, since: Date): Promise<number> {
  return (await db()).questionReport.count({ where: { userId, createdAt: { gt: since } } });
}
