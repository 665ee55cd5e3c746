import { db } from '../db/database';
import { serviceSession } from './service-session';
import { ltiTool } from './tool';

/** A grade that its learner may know. */
export interface ReleasedGrade {
  userId: string;
  /** Percent. */
  score: number;
  comment: string;
}

/**
 * Tells platforms the grades of an assignment, in the columns of their grade books that their links named: only to the
 * platform that a learner came from, and only what it does not know yet, so that calling it again is how a failed call is
 * made up for. Failures are logged and counted.
 */
export async function sendGrades(
  assignmentId: string,
  grades: readonly ReleasedGrade[],
): Promise<{ sent: number; failed: number }> {
  const prisma = await db();
  const links = await prisma.ltiLink.findMany({
    where: { assignmentId, lineItem: { not: null } },
    include: { platform: true, sent: true },
  });
  const tally = { sent: 0, failed: 0 };
  if (links.length === 0 || grades.length === 0) return tally;
  const tool = await ltiTool();
  for (const { platform, resourceId, deploymentId, lineItem, sent } of links) {
    const { id: platformId, issuer, clientId } = platform;
    const session = serviceSession(
      { issuer, clientId, deploymentId },
      { ags: { lineitem: lineItem ?? undefined, scopes: [] } },
    );
    const known = new Map(sent.map(({ userId, score }) => [userId, score]));
    const due = new Map(
      grades.filter(({ userId, score }) => known.get(userId) !== score).map((one) => [one.userId, one]),
    );
    const people = await prisma.ltiPerson.findMany({ where: { platformId, userId: { in: [...due.keys()] } } });
    for (const { subject, userId } of people) {
      const { score, comment } = due.get(userId) ?? { score: 0, comment: '' };
      try {
        await tool.submitScore(session, {
          ...{ userId: subject, scoreGiven: score, scoreMaximum: 100, comment: comment || undefined },
          ...{ activityProgress: 'Completed', gradingProgress: 'FullyGraded' },
        });
      } catch (error) {
        console.warn(`${platform.name} did not take a grade: ${error instanceof Error ? error.message : error}`);
        tally.failed += 1;
        continue;
      }
      const sentAt = new Date();
      await prisma.ltiSentGrade.upsert({
        where: { platformId_resourceId_userId: { platformId, resourceId, userId } },
        create: { platformId, resourceId, userId, score, sentAt },
        update: { score, sentAt },
      });
      tally.sent += 1;
    }
  }
  return tally;
}
