import { hashPassword } from 'better-auth/crypto';
import { db } from '../db/database';
import { setPassword } from '../session/writes';
import { identifierOf, newToken, RESET_PREFIX } from './token';

/**
 * Makes a link's token for an account, which works once and for `lifetime` milliseconds. Links made for it before stop
 * working. Null when there is no such account.
 */
export async function issueReset(userId: string, lifetime: number, now: Date): Promise<string | null> {
  const token = newToken();
  const id = identifierOf(token);
  const prisma = await db();
  return prisma.$transaction(async (tx) => {
    // Locked, so that of two links made at once only the later one stays.
    const accounts = await tx.$queryRaw<{ id: string }[]>`
      SELECT "id" FROM "user" WHERE "id" = ${userId} AND NOT "isAnonymous" FOR UPDATE`;
    if (accounts.length === 0) return null;
    await tx.verification.deleteMany({
      where: { identifier: { startsWith: RESET_PREFIX }, OR: [{ value: userId }, { expiresAt: { lt: now } }] },
    });
    const expiresAt = new Date(now.getTime() + lifetime);
    await tx.verification.create({ data: { id, identifier: id, value: userId, expiresAt } });
    return token;
  });
}

/**
 * Sets the password of the account that a token opens, ends its sessions, and spends the token; gives its e-mail address. Of two
 * uses at once one succeeds. Null when the token opens nothing (any more).
 */
export async function spendReset(token: string, password: string, now: Date): Promise<string | null> {
  const hashed = await hashPassword(password);
  const id = identifierOf(token);
  const prisma = await db();
  return prisma.$transaction(async (tx) => {
    const row = await tx.verification.findUnique({ where: { id } });
    const { count } = await tx.verification.deleteMany({ where: { id, expiresAt: { gt: now } } });
    if (row === null || count === 0) return null;
    const user = await tx.user.findFirst({ where: { id: row.value, isAnonymous: false } });
    if (user === null) return null;
    await setPassword(tx, user.id, hashed);
    return user.email;
  });
}
