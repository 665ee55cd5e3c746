import { db } from '../db/database';
import { identifierOf } from './token';

/** Whose password a link sets, and until when. */
export interface OpenReset {
  userId: string;
  name: string;
  email: string;
  expiresAt: Date;
}

/** What a token opens; null when it is unknown, was used, has expired, or its account is gone. */
export async function readReset(token: string, now: Date): Promise<OpenReset | null> {
  const prisma = await db();
  const row = await prisma.verification.findUnique({ where: { id: identifierOf(token) } });
  if (row === null || row.expiresAt <= now) return null;
  const user = await prisma.user.findFirst({ where: { id: row.value, isAnonymous: false } });
  return user && { userId: user.id, name: user.name, email: user.email, expiresAt: row.expiresAt };
}

/** The account with this e-mail address; null for none. */
export async function readAccountByEmail(email: string): Promise<{ id: string; name: string; email: string } | null> {
  const prisma = await db();
  return prisma.user.findFirst({
    where: { email: email.toLowerCase(), isAnonymous: false },
    select: { id: true, name: true, email: true },
  });
}
