import type { PlanSettings } from '@/progress/study-plan';
import { db } from '../db/database';
import type { Prisma } from '../db/generated/client';
import { movedAway } from '../db-errors';

/** A learner's plan as it is stored. */
export interface StoredPlan extends PlanSettings {
  userId: string;
  pack: string;
  updatedAt: Date;
}

/** Sets the plan of a pack; of two at once the later one stands. Throws `progress-moved`. */
export async function savePlan(plan: StoredPlan): Promise<void> {
  const prisma = await db();
  await insertPlans(prisma, [plan]).catch(movedAway);
}

/** Stores plans where there is none, or an older one; returns how many were stored. */
export async function insertPlans(tx: Prisma.TransactionClient, plans: readonly StoredPlan[]): Promise<number> {
  let stored = 0;
  for (const { userId, pack, examDay, newPerDay, reviewsPerDay, updatedAt } of plans) {
    const time = updatedAt.toISOString().slice(0, 23); // as the columns hold it: UTC, without a zone
    stored += await tx.$executeRaw`
      INSERT INTO "study_plan" ("userId", "pack", "examDay", "newPerDay", "reviewsPerDay", "updatedAt")
      VALUES (${userId}, ${pack}, ${examDay}, ${newPerDay}::int, ${reviewsPerDay}::int, ${time}::timestamp(3))
      ON CONFLICT ("userId", "pack") DO UPDATE SET
        "examDay" = EXCLUDED."examDay", "newPerDay" = EXCLUDED."newPerDay",
        "reviewsPerDay" = EXCLUDED."reviewsPerDay", "updatedAt" = EXCLUDED."updatedAt"
      WHERE EXCLUDED."updatedAt" > "study_plan"."updatedAt"`;
  }
  return stored;
}

/** Merges a guest's plans into an account's: the one set last stands. */
export async function claimPlans(tx: Prisma.TransactionClient, guestId: string, accountId: string): Promise<void> {
  const plans = await tx.studyPlan.findMany({ where: { userId: guestId } });
  await insertPlans(
    tx,
    plans.map((plan) => ({ ...plan, userId: accountId })),
  );
}
