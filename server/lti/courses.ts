import type { LTISession } from '@lti-tool/core';
import { createClass, type PlaceInClass } from '../classes/writes';
import { listPacks } from '../content/packs';
import { db } from '../db/database';
import { AppError } from '../errors';
import { enterPerson, type KnownPerson, placeInClass } from './people';

/**
 * The class that a course is. The first launch of somebody who teaches it makes one. Throws `course-not-open` to whoever
 * comes before.
 */
export async function classOfCourse(
  platformId: string,
  session: LTISession,
  { userId, role }: KnownPerson,
  place: PlaceInClass,
): Promise<string> {
  const prisma = await db();
  const { id: contextId, title, label } = session.context;
  const membershipUrl = session.services?.nrps?.membershipUrl ?? null;
  const deploymentId = session.platform.deploymentId;
  const key = { platformId_contextId: { platformId, contextId } };
  const found = await prisma.ltiCourse.findUnique({ where: key });
  if (found) {
    if (found.membershipUrl !== membershipUrl || found.deploymentId !== deploymentId) {
      await prisma.ltiCourse.update({ where: key, data: { membershipUrl, deploymentId } });
    }
    return found.classId;
  }
  const pack = listPacks()[0]?.id;
  if (contextId === '' || pack === undefined || place !== 'instructor' || role === 'learner') throw notOpen(place);
  const name = (title || label || 'Course').slice(0, 80);
  const classId = await createClass(name, pack, userId);
  const made = await prisma.ltiCourse.createMany({
    data: { platformId, contextId, classId, deploymentId, membershipUrl },
    skipDuplicates: true,
  });
  if (made.count === 1) return classId;
  // Another launch of the same moment was first; nobody has seen this class yet.
  await prisma.class.delete({ where: { id: classId } });
  return (await prisma.ltiCourse.findUniqueOrThrow({ where: key })).classId;
}

function notOpen(place: PlaceInClass): AppError {
  const teaches = place === 'instructor';
  return new AppError('course-not-open', { ...(teaches && { say: 'course-not-open-yours' }) });
}

/** Somebody on a platform's roster, as the names and roles service tells. */
export interface RosterEntry {
  subject: string;
  name: string;
  place: PlaceInClass;
  active: boolean;
}

/**
 * Makes a class's members those of its course: new people get an account that waits for their first launch, and who has left
 * there leaves here. People who joined the class here, without the platform, stay. Returns how many came and went.
 */
export async function takeRoster(
  platform: { id: string; teaches: boolean },
  classId: string,
  entries: readonly RosterEntry[],
  now: Date,
): Promise<{ members: number; left: number }> {
  const prisma = await db();
  const present = new Set<string>();
  for (const entry of entries.filter(({ active }) => active)) {
    const { userId } = await enterPerson(platform, entry);
    await placeInClass(classId, userId, entry.place, now);
    present.add(userId);
  }
  const gone = await prisma.classMember.updateMany({
    where: {
      classId,
      removedAt: null,
      userId: { notIn: [...present] },
      user: { ltiPerson: { platformId: platform.id } },
    },
    data: { removedAt: now },
  });
  return { members: present.size, left: gone.count };
}
