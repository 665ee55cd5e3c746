import { db } from '../db/database';
import { INSTALLATION_KEY } from './reads';
import type { Installation } from './settings';

/** Stores what the owner has decided. */
export async function saveInstallation(installation: Installation): Promise<void> {
  const value = JSON.stringify(installation);
  const prisma = await db();
  await prisma.setting.upsert({
    where: { key: INSTALLATION_KEY },
    create: { key: INSTALLATION_KEY, value },
    update: { value },
  });
}

/** What an account can be appointed. */
export const APPOINTABLE = ['learner', 'instructor', 'owner'] as const;

/**
 * Gives an account another role. `gone` when there is no such account, `last-owner` when nobody would be left who owns the
 * installation: the owners are locked first, so two who step down at once are judged one after the other.
 */
export async function changeRole(
  id: string,
  role: (typeof APPOINTABLE)[number],
): Promise<'done' | 'gone' | 'last-owner'> {
  const prisma = await db();
  return prisma.$transaction(async (tx) => {
    const owners = await tx.$queryRaw<{ id: string }[]>`
      SELECT "id" FROM "user" WHERE "role" = 'owner' AND NOT "isAnonymous" ORDER BY "id" FOR UPDATE`;
    if (role !== 'owner' && owners.length === 1 && owners[0]?.id === id) return 'last-owner';
    const { count } = await tx.user.updateMany({ where: { id, isAnonymous: false }, data: { role } });
    return count === 0 ? 'gone' : 'done';
  });
}
