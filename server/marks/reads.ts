import type { FactMark } from '@/progress/standing';
import { db } from '../db/database';

/** What a learner has decided about facts of a pack, by fact id. */
export async function readMarks(userId: string, pack: string): Promise<Map<string, FactMark>> {
  const rows = await (await db()).factMark.findMany({ where: { userId, pack } });
  return new Map(rows.map(({ fact, buriedUntil, suspended }) => [fact, { buriedUntil, suspended }]));
}
