import { db } from '../db/database';

/** Most sessions of an account that are listed, the last used first. */
const MOST = 100;

/** The sessions of an account that have not expired, the last used first. The library writes when one was used once a day. */
export async function readSessions(userId: string, now: Date) {
  return (await db()).session.findMany({
    where: { userId, expiresAt: { gt: now } },
    select: { id: true, token: true, userAgent: true, createdAt: true, updatedAt: true },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    take: MOST,
  });
}
