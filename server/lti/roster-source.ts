import { db } from '../db/database';

/** The platform whose course a class is, where that platform tells who is in it; null otherwise. */
export async function readRosterSource(classId: string): Promise<{ platform: string } | null> {
  const course = await (await db()).ltiCourse.findFirst({
    where: { classId, membershipUrl: { not: null } },
    select: { platform: { select: { name: true } } },
  });
  return course && { platform: course.platform.name };
}
