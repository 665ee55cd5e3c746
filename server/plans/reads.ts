import { NO_PLAN, type PlanSettings } from '@/progress/study-plan';
import { db } from '../db/database';

/** What a learner has set for a pack; nothing where there is no row. */
export async function readPlan(userId: string, pack: string): Promise<PlanSettings> {
  const row = await (await db()).studyPlan.findUnique({ where: { userId_pack: { userId, pack } } });
  if (!row) return NO_PLAN;
  const { examDay, newPerDay, reviewsPerDay } = row;
  return { examDay, newPerDay, reviewsPerDay };
}
