import { db } from '../db/database';
import { shownEmail } from '../session/learner';

/** Accounts on one page of the list. */
export const PEOPLE_PER_PAGE = 50;

/** An account as the owner sees it: nothing of what they have learnt. */
export interface AccountLine {
  id: string;
  name: string;
  email: string;
  role: string;
  createdAt: Date;
  /** When one of their sessions was last used, to a day; null without one. */
  lastUsed: Date | null;
}

/** Accounts whose name or e-mail address holds `search`, by name; `page` counts from 1. */
export async function readAccounts(search: string, page: number): Promise<{ accounts: AccountLine[]; found: number }> {
  const prisma = await db();
  const part = { contains: search, mode: 'insensitive' as const };
  const where = { isAnonymous: false, ...(search !== '' && { OR: [{ name: part }, { email: part }] }) };
  const [found, rows] = [
    await prisma.user.count({ where }),
    await prisma.user.findMany({
      where,
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * PEOPLE_PER_PAGE,
      take: PEOPLE_PER_PAGE,
      include: { sessions: { select: { updatedAt: true }, orderBy: { updatedAt: 'desc' }, take: 1 } },
    }),
  ];
  const accounts = rows.map(({ id, name, email, role, createdAt, sessions }) => ({
    ...{ id, name, email: shownEmail(email), role, createdAt },
    lastUsed: sessions[0]?.updatedAt ?? null,
  }));
  return { accounts, found };
}

/** What the installation holds, in rows. */
export async function readCounts(): Promise<{ accounts: number; guests: number; answers: number; designs: number }> {
  const prisma = await db();
  return {
    accounts: await prisma.user.count({ where: { isAnonymous: false } }),
    guests: await prisma.user.count({ where: { isAnonymous: true } }),
    answers: await prisma.answer.count(),
    designs: await prisma.submission.count(),
  };
}
