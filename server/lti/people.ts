import { randomUUID } from 'node:crypto';
import type { PlaceInClass } from '../classes/writes';
import { db } from '../db/database';
import { PLATFORM_DOMAIN } from '../session/learner';

/** Longest name that is taken over, in characters. */
const MAX_NAME = 80;

/** Somebody as a platform names them. */
export interface PlatformPerson {
  subject: string;
  name: string;
  place: PlaceInClass;
}

/** Somebody of a platform, as they are known here. */
export interface KnownPerson {
  userId: string;
  /** The role on this installation: "owner", "instructor" or "learner". */
  role: string;
}

/**
 * Who somebody of a platform is here; an account is made for whoever comes first. It is found by the platform's name for
 * them and never by an e-mail address, which a platform could make up: nobody gets into an account that was made here with
 * a password. With `teaches` who teaches there is an instructor here from now on.
 */
export async function enterPerson(
  platform: { id: string; teaches: boolean },
  { subject, name, place }: PlatformPerson,
): Promise<KnownPerson> {
  const prisma = await db();
  const known = { platformId_subject: { platformId: platform.id, subject } };
  const shown = name.trim().slice(0, MAX_NAME) || 'Learner';
  let person = await prisma.ltiPerson.findUnique({ where: known, include: { user: true } });
  if (!person) {
    const id = randomUUID();
    const user = { id, name: shown, email: `${id}@${PLATFORM_DOMAIN}` };
    const made = prisma.ltiPerson.create({
      data: { subject, platform: { connect: { id: platform.id } }, user: { create: user } },
      include: { user: true },
    });
    // Two first launches at once: one makes the account, the other finds it.
    person = await made.catch(() => prisma.ltiPerson.findUniqueOrThrow({ where: known, include: { user: true } }));
  }
  const { user } = person;
  const role = platform.teaches && place === 'instructor' && user.role === 'learner' ? 'instructor' : user.role;
  if (role !== user.role || shown !== user.name) {
    await prisma.user.update({ where: { id: user.id }, data: { role, name: shown } });
  }
  return { userId: user.id, role };
}

/** Puts somebody into a class in the place that the platform gives them. */
export async function placeInClass(classId: string, userId: string, role: PlaceInClass, now: Date): Promise<void> {
  const prisma = await db();
  await prisma.classMember.upsert({
    where: { classId_userId: { classId, userId } },
    create: { classId, userId, role, joinedAt: now },
    update: { role, removedAt: null },
  });
}
