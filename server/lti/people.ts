import { createHash, randomUUID } from 'node:crypto';
import type { PlaceInClass } from '../classes/writes';
import { db } from '../db/database';
import { PLATFORM_DOMAIN } from '../session/learner';

/** Longest name that is taken over, in characters. */
const MAX_NAME = 80;

/** Somebody as a platform names them. */
export interface PlatformPerson {
  subject: string;
  /** Empty where the platform does not say. */
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
 * a password. Whoever comes without a name keeps the one that they have here, or gets one that says nothing of them. With `teaches` who teaches there is an instructor here from now on.
 */
export async function enterPerson(
  platform: { id: string; teaches: boolean },
  { subject, name, place }: PlatformPerson,
): Promise<KnownPerson> {
  const prisma = await db();
  const known = { platformId_subject: { platformId: platform.id, subject } };
  const given = name.trim().slice(0, MAX_NAME);
  let person = await prisma.ltiPerson.findUnique({ where: known, include: { user: true } });
  if (!person) {
    const id = randomUUID();
    const user = { id, name: given || neutralName(platform.id, subject, place), email: `${id}@${PLATFORM_DOMAIN}` };
    const made = prisma.ltiPerson.create({
      data: { subject, platform: { connect: { id: platform.id } }, user: { create: user } },
      include: { user: true },
    });
    // Two first launches at once: one makes the account, the other finds it.
    person = await made.catch(() => prisma.ltiPerson.findUniqueOrThrow({ where: known, include: { user: true } }));
  }
  const { user } = person;
  const shown = given || user.name;
  const role = platform.teaches && place === 'instructor' && user.role === 'learner' ? 'instructor' : user.role;
  if (role !== user.role || shown !== user.name) {
    await prisma.user.update({ where: { id: user.id }, data: { role, name: shown } });
  }
  return { userId: user.id, role };
}

/** Letters and digits that are not taken for each other. */
const NAME_LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';

/** A name for somebody whom their platform does not name: the same each time, and another than their neighbours' (one in 810,000 is not). */
function neutralName(platformId: string, subject: string, place: PlaceInClass): string {
  const bytes = [...createHash('sha256').update(`${platformId} ${subject}`).digest().subarray(0, 4)];
  const letters = bytes.map((byte) => NAME_LETTERS[byte % NAME_LETTERS.length]).join('');
  return `${place === 'learner' ? 'Learner' : 'Instructor'} ${letters}`;
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
