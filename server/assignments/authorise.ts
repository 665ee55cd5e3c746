import { authoriseInClass } from '../classes/authorise';
import type { Learner } from '../session/learner';

/** Lets a learner of the class go on with an attempt, or throws: who has left it, or whose class is archived, does not. */
export async function requireTaking(learner: Learner | null, classId: string): Promise<void> {
  await authoriseInClass(learner, classId, 'take-assignment');
}
