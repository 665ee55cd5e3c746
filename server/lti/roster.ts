import { db } from '../db/database';
import { AppError } from '../errors';
import { takeRoster } from './courses';
import { placeOf } from './roles';
import { serviceSession } from './service-session';
import { ltiTool } from './tool';

/** Most people of a course that are taken over. */
const MAX_MEMBERS = 5_000;

/** Asks the platform who is in a class's course, and makes its members these. Throws `not-stored` when it does not answer. */
export async function takePlatformRoster(classId: string, now: Date): Promise<{ members: number; left: number }> {
  const course = await (await db()).ltiCourse.findFirst({
    where: { classId, membershipUrl: { not: null } },
    include: { platform: true },
  });
  if (!course?.membershipUrl) {
    throw new AppError('no-roster');
  }
  const { platform, deploymentId, membershipUrl } = course;
  const tool = await ltiTool();
  const { issuer, clientId } = platform;
  const session = serviceSession({ issuer, clientId, deploymentId }, { nrps: { membershipUrl, versions: ['2.0'] } });
  const members = await tool.getMembers(session).catch((error: unknown) => {
    console.warn(`A roster was not told: ${error instanceof Error ? error.message.slice(0, 500) : error}`);
    throw new AppError('not-stored', { say: 'not-stored-roster', values: { platform: platform.name } });
  });
  const entries = members.slice(0, MAX_MEMBERS).map(({ userId, name, givenName, familyName, roles, status }) => ({
    subject: userId,
    name: name || [givenName, familyName].filter(Boolean).join(' '),
    place: placeOf(roles),
    active: status === undefined || status === 'Active',
  }));
  return takeRoster(platform, classId, entries, now);
}
