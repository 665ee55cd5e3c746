import { db } from '@/server/db/database';

/** Stores a draft as if it had been saved at that time. */
export async function addDraft(
  userId: string,
  brief: string,
  document: Record<string, string | number>,
  updatedAt = new Date(),
  revision = 1,
): Promise<void> {
  await (await db()).design.create({ data: { userId, pack: 'aws-ha', brief, document, updatedAt, revision } });
}

/** Stores a submission with a report of its own making. */
export async function addSubmission(userId: string, clientId: string, brief: string, score = 50): Promise<void> {
  await (await db()).submission.create({
    data: {
      ...{ userId, clientId, pack: 'aws-ha', packVersion: '1', brief, score },
      ...{ document: { resources: [] }, report: { score }, reportHash: '0'.repeat(64) },
    },
  });
}
