import { db } from '../db/database';
import type { Answer } from '../db/generated/client';

/** Answers of a learner by the client ids they were sent under, by client id. */
export async function readAnswersSentAs(userId: string, clientIds: readonly string[]): Promise<Map<string, Answer>> {
  if (clientIds.length === 0) return new Map();
  const rows = await (await db()).answer.findMany({ where: { userId, clientId: { in: [...clientIds] } } });
  return new Map(rows.map((row) => [row.clientId, row]));
}
