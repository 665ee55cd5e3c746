import { db } from '../db/database';
import { wasEnded } from './ended-sessions';
import { type Learner, toLearner } from './learner';

/** The learner of that id, or null when the row is gone. */
export async function readLearner(id: string): Promise<Learner | null> {
  const user = await (await db()).user.findUnique({ where: { id } });
  return user && toLearner(user);
}

/** Whether the session of that token was replaced by another one a moment ago. */
export async function readWasEnded(token: string, now: Date): Promise<boolean> {
  return wasEnded(await db(), token, now);
}
