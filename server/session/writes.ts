import { hashPassword } from 'better-auth/crypto';
import { db } from '../db/database';
import type { Prisma } from '../db/generated/client';
import { forgetNicknames } from '../live/writes';
import { OWNED_TABLES } from '../portability/owned-tables';
import { rememberEnded } from './ended-sessions';

/** The setting that remembers who owns the installation; its being there means that the question is settled. */
const OWNER = 'owner';

/** A guest may have years of answers; the default of five seconds is for small work. */
const LONG = { maxWait: 30_000, timeout: 120_000 };

/**
 * Moves everything that a guest has done to an account and removes the guest, in one transaction. Merges: what both have
 * counts once, and a draft that loses to a newer one is kept beside it. Doing it twice, or twice at once, changes nothing:
 * the guest's row is locked first, and whoever finds it gone is late. Returns whether this call did it.
 */
export async function claimProgress(guestId: string, accountId: string): Promise<boolean> {
  if (guestId === accountId) return false;
  const prisma = await db();
  return prisma.$transaction(async (tx) => {
    if (!(await lockBoth(tx, guestId, accountId))) return false;
    for (const table of OWNED_TABLES) await table.claim(tx, guestId, accountId);
    const sessions = await tx.session.findMany({ where: { userId: guestId }, select: { token: true } });
    await rememberEnded(
      tx,
      sessions.map((session) => session.token),
      new Date(),
    );
    await tx.user.delete({ where: { id: guestId } });
    return true;
  }, LONG);
}

/**
 * Locks both rows, always in the same order so that two claims cannot wait for each other. Every insert of progress
 * needs a share of the same lock, so what is being written now is either moved too or refused. False when the guest is
 * gone or is no guest.
 */
async function lockBoth(tx: Prisma.TransactionClient, guestId: string, accountId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ id: string; isAnonymous: boolean }[]>`
    SELECT "id", "isAnonymous" FROM "user" WHERE "id" IN (${guestId}, ${accountId}) ORDER BY "id" FOR UPDATE`;
  const guest = rows.find((row) => row.id === guestId);
  return guest?.isAnonymous === true && rows.some((row) => row.id === accountId);
}

/**
 * Makes this account the owner when the installation has never had one: the first account on a new installation. The row
 * of the setting decides, so of two accounts made at once exactly one becomes the owner. Returns whether it did.
 */
export async function takeOwnership(accountId: string): Promise<boolean> {
  const prisma = await db();
  if (await prisma.setting.findUnique({ where: { key: OWNER } })) return false;
  return prisma.$transaction(async (tx) => {
    const made = await tx.setting.createMany({ data: { key: OWNER, value: accountId }, skipDuplicates: true });
    if (made.count === 0) return false;
    await tx.user.update({ where: { id: accountId }, data: { role: 'owner' } });
    return true;
  }, LONG);
}

/** Makes the account with this e-mail address the owner, beside any other. False when there is no such account. */
export async function appointOwner(email: string): Promise<boolean> {
  const prisma = await db();
  return prisma.$transaction(async (tx) => {
    const user = await tx.user.findFirst({ where: { email: email.toLowerCase(), isAnonymous: false } });
    if (!user) return false;
    await tx.setting.upsert({
      where: { key: OWNER },
      create: { key: OWNER, value: user.id },
      update: { value: user.id },
    });
    await tx.user.update({ where: { id: user.id }, data: { role: 'owner' } });
    return true;
  }, LONG);
}

/** Sets the password of the account with this e-mail address and ends its sessions. False when there is no such account. */
export async function replacePassword(email: string, password: string): Promise<boolean> {
  const hashed = await hashPassword(password);
  const prisma = await db();
  return prisma.$transaction(async (tx) => {
    const user = await tx.user.findFirst({ where: { email: email.toLowerCase(), isAnonymous: false } });
    if (!user) return false;
    await setPassword(tx, user.id, hashed);
    return true;
  }, LONG);
}

/** Sets the hash of an account's password and ends its sessions. */
export async function setPassword(tx: Prisma.TransactionClient, userId: string, hashed: string): Promise<void> {
  await tx.account.updateMany({ where: { userId, providerId: 'credential' }, data: { password: hashed } });
  await tx.session.deleteMany({ where: { userId } });
}

/**
 * Deletes a learner and, by the schema's cascades, every row that is theirs. An owner who leaves leaves the
 * installation without one: the next stranger to sign up must not take it over.
 */
export async function deleteLearner(id: string): Promise<void> {
  const prisma = await db();
  await prisma.$transaction(async (tx) => {
    await tx.setting.updateMany({ where: { key: OWNER, value: id }, data: { value: '' } });
    await forgetNicknames(tx, id);
    await tx.user.deleteMany({ where: { id } });
  }, LONG);
}

/** Ends a session that another one has taken the place of, by the token in its cookie. */
export async function endSession(token: string): Promise<void> {
  const prisma = await db();
  await prisma.$transaction(async (tx) => {
    await rememberEnded(tx, [token], new Date());
    await tx.session.deleteMany({ where: { token } });
  }, LONG);
}

/**
 * Removes what a crash in the middle of a sign-up left behind: an account that nobody can sign in to, whose address
 * would stay taken. A minute's grace keeps a sign-up that is still running safe.
 */
export async function dropUnfinishedAccount(email: string, now: Date): Promise<void> {
  await (await db()).user.deleteMany({
    where: {
      email: email.toLowerCase(),
      isAnonymous: false,
      accounts: { none: {} },
      sessions: { none: {} },
      createdAt: { lt: new Date(now.getTime() - 60_000) },
    },
  });
}
