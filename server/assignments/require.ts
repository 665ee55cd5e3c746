import type { Assignment } from '../db/generated/client';
import { AppError } from '../errors';
import { readAssignment } from './reads';

/** An assignment of a class. Throws `unknown-assignment`. */
export async function requireAssignment(classId: string, id: string): Promise<Assignment> {
  const found = await readAssignment(classId, id);
  if (found) return found;
  throw unknownAssignment();
}

/** The same for learners: one that was taken back is not there. */
export async function requireSetAssignment(classId: string, id: string): Promise<Assignment> {
  const found = await requireAssignment(classId, id);
  if (found.withdrawnAt === null) return found;
  throw unknownAssignment();
}

function unknownAssignment(): AppError {
  return new AppError('unknown-assignment', { path: 'assignment' });
}
