import type { ConfidenceCount } from '@/progress/calibration';
import { db } from '../db/database';

/** Right and wrong answers by the confidence that was stated before them; answers without one are left out. */
export async function readConfidences(userId: string, pack: string): Promise<ConfidenceCount[]> {
  const groups = await (await db()).answer.groupBy({
    by: ['confidence', 'correct'],
    where: { userId, pack, confidence: { not: null }, takenBackAt: null },
    _count: true,
  });
  const counts = new Map<number, ConfidenceCount>();
  for (const { confidence, correct, _count } of groups) {
    if (confidence === null) continue;
    const count = counts.get(confidence) ?? { confidence, answered: 0, correct: 0 };
    count.answered += _count;
    if (correct) count.correct += _count;
    counts.set(confidence, count);
  }
  return [...counts.values()];
}
