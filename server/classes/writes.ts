import { db } from '../db/database';
import type { Prisma } from '../db/generated/client';
import { newInviteCode } from './invite-code';

/** What somebody can be in a class. */
export const PLACES = ['learner', 'assistant', 'instructor'] as const;
export type PlaceInClass = (typeof PLACES)[number];

/** Makes a class with its first instructor and a join code; returns its id. */
export async function createClass(name: string, pack: string, userId: string): Promise<string> {
  const made = await (await db()).class.create({
    data: {
      ...{ name, pack },
      members: { create: { userId, role: 'instructor' } },
      invites: { create: { code: newInviteCode() } },
    },
  });
  return made.id;
}

/** Gives a class another name. */
export async function renameClass(id: string, name: string): Promise<void> {
  await (await db()).class.update({ where: { id }, data: { name } });
}

/** Puts a class away, or takes it out again with null. */
export async function archiveClass(id: string, archivedAt: Date | null): Promise<void> {
  await (await db()).class.update({ where: { id }, data: { archivedAt } });
}

/** Withdraws the code of a class; with `renew` another one takes its place. */
export async function withdrawInvite(classId: string, renew: boolean, now: Date): Promise<void> {
  const prisma = await db();
  await prisma.$transaction(async (tx) => {
    await lockClass(tx, classId);
    await tx.classInvite.updateMany({ where: { classId, withdrawnAt: null }, data: { withdrawnAt: now } });
    if (renew) await tx.classInvite.create({ data: { classId, code: newInviteCode() } });
  });
}

/** Makes somebody a learner of a class; whoever is in it keeps their place. Returns whether they are new. */
export async function joinClass(classId: string, userId: string, now: Date): Promise<boolean> {
  const prisma = await db();
  const made = await prisma.classMember.createMany({
    data: { classId, userId, role: 'learner', joinedAt: now },
    skipDuplicates: true,
  });
  if (made.count === 1) return true;
  const back = await prisma.classMember.updateMany({
    where: { classId, userId, removedAt: { not: null } },
    data: { removedAt: null, role: 'learner', joinedAt: now },
  });
  return back.count === 1;
}

/**
 * Gives a member another place, or with null takes them out of the class. "last" when the class would be left without an
 * instructor, "gone" when they are not in it.
 */
export async function placeMember(
  classId: string,
  userId: string,
  role: PlaceInClass | null,
  now: Date,
): Promise<'done' | 'last' | 'gone'> {
  const prisma = await db();
  return prisma.$transaction(async (tx) => {
    await lockClass(tx, classId);
    const others = await tx.classMember.count({
      where: { classId, role: 'instructor', removedAt: null, userId: { not: userId } },
    });
    const member = await tx.classMember.findUnique({ where: { classId_userId: { classId, userId } } });
    if (!member || member.removedAt) return 'gone';
    if (member.role === 'instructor' && role !== 'instructor' && others === 0) return 'last';
    await tx.classMember.update({
      where: { classId_userId: { classId, userId } },
      data: role === null ? { removedAt: now } : { role },
    });
    return 'done';
  });
}

/** One change of a class's people or code after the other. */
async function lockClass(tx: Prisma.TransactionClient, classId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "class" WHERE "id" = ${classId} FOR UPDATE`;
}

/** Moves a guest's places in classes to an account; a place that the account has already stands. */
export async function claimMemberships(
  tx: Prisma.TransactionClient,
  guestId: string,
  accountId: string,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "class_member" SET "userId" = ${accountId}
    WHERE "userId" = ${guestId} AND NOT EXISTS (
      SELECT 1 FROM "class_member" AS "own"
      WHERE "own"."userId" = ${accountId} AND "own"."classId" = "class_member"."classId")`;
}
