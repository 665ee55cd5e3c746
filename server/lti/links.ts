import type { LTISession } from '@lti-tool/core';
import { db } from '../db/database';

/** Name of the parameter that a link in a course carries, so that it leads to its assignment. */
export const ASSIGNMENT_PARAMETER = 'assignment';

/**
 * The assignment that a launch is about, by the parameter that came with its link; null where it names none of this class.
 * Remembers which column of the platform's grade book takes its grades.
 */
export async function linkAssignment(platformId: string, classId: string, session: LTISession): Promise<string | null> {
  const named = session.customParameters[ASSIGNMENT_PARAMETER];
  const resourceId = session.resourceLink?.id;
  if (typeof named !== 'string' || !resourceId) return null;
  const prisma = await db();
  const assignment = await prisma.assignment.findFirst({
    where: { id: named, classId, withdrawnAt: null },
    select: { id: true },
  });
  if (!assignment) return null;
  const data = {
    assignmentId: assignment.id,
    deploymentId: session.platform.deploymentId,
    lineItem: session.services?.ags?.lineitem ?? null,
  };
  await prisma.ltiLink.upsert({
    where: { platformId_resourceId: { platformId, resourceId } },
    create: { platformId, resourceId, ...data },
    update: data,
  });
  return assignment.id;
}
