import { db } from '../db/database';
import { rememberEnded } from '../session/ended-sessions';

/**
 * Ends sessions of an account: the one of that id, or with null all but `keep`, the token of the asker's own, which stays in any
 * case. Gives how many ended. What they have under way is refused and makes no new guest.
 */
export async function endSessions(userId: string, id: string | null, keep: string, now: Date): Promise<number> {
  const prisma = await db();
  return prisma.$transaction(async (tx) => {
    const where = { userId, token: { not: keep }, ...(id !== null && { id }) };
    const ended = await tx.session.findMany({ where, select: { token: true } });
    await rememberEnded(
      tx,
      ended.map(({ token }) => token),
      now,
    );
    return (await tx.session.deleteMany({ where: { token: { in: ended.map(({ token }) => token) } } })).count;
  });
}
