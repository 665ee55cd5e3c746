import { AppError } from '../errors';
import type { Learner } from '../session/learner';

/**
 * Lets somebody host and control live sessions, or throws `not-signed-in` or `not-allowed`. Any instructor may take over a session
 * that belongs to no class, so that the host's laptop may sleep.
 */
export async function authoriseHost(asker: Learner | null): Promise<Learner> {
  if (asker?.role === 'instructor' || asker?.role === 'owner') return asker;
  if (asker === null || asker.role === 'guest') {
    throw new AppError('not-signed-in', {
      message: 'To host a live session needs an instructor’s account.',
      fix: 'Sign in, or make an account: the first one on an installation owns it.',
    });
  }
  throw new AppError('not-allowed', {
    message: 'Only instructors host live sessions.',
    fix: 'Ask the owner of this installation to appoint you.',
  });
}
