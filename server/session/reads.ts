import { db } from '../db/database';
import { type Learner, toLearner } from './learner';

/** The learner of that id, or null when the row is gone. */
export async function readLearner(id: string): Promise<Learner | null> {
  const user = await (await db()).user.findUnique({ where: { id } });
  return user && toLearner(user);
}
