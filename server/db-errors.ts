import { codeOf } from './db/database-error';
import { AppError } from './errors';

/**
 * For a write whose learner has gone: Prisma's foreign key error becomes `progress-moved`, since a learner's row only
 * goes when a guest claims their progress or somebody deletes everything. Rethrows anything else.
 */
export function movedAway(error: unknown): never {
  if (codeOf(error) !== 'P2003') throw error;
  throw new AppError(
    'progress-moved',
    {
      message: 'Your progress has just moved to an account, or was deleted.',
      fix: 'Reload the page and send it again.',
    },
    { cause: error },
  );
}
