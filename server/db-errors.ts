import { codeOf } from './db/database-error';
import { AppError } from './errors';

/**
 * For a write whose learner has gone: Prisma's foreign key error becomes `progress-moved`, since a learner's row only
 * goes when a guest claims their progress or somebody deletes everything. Rethrows anything else.
 */
export function movedAway(error: unknown): never {
  if (codeOf(error) !== 'P2003') throw error;
  throw progressMoved(error);
}

/** For a request that left before its sender's progress moved to an account. */
export function progressMoved(cause?: unknown): AppError {
  return new AppError('progress-moved', {}, { cause });
}
