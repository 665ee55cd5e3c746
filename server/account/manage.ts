import { z } from 'zod';
import { authorise } from '../access';
import { sessionOf } from '../auth/gateway';
import { AppError, parseInput } from '../errors';
import type { Way } from '../http/form-ways';
import { endSessions } from './writes';

/** `session` is one of the list's ids, or `others` for all but the one that asks. */
const EndSchema = z.object({ session: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'this is no session') });

/** Signs the account out in another browser, or in all others. */
const endSession: Way = async ({ request, fields }) => {
  const asker = await sessionOf(request.headers);
  authorise(asker?.learner ?? null, 'change-account');
  const { session } = parseInput(EndSchema, fields);
  const id = session === 'others' ? null : session;
  const ended = asker === null ? 0 : await endSessions(asker.learner.id, id, asker.token, new Date());
  if (ended === 0 && id !== null) {
    throw new AppError('unknown-session');
  }
  return { to: '/account?ended' };
};

/** What forms about one's own account can ask, by the last part of their address. */
export const ACCOUNT_WAYS: Record<string, Way> = { 'end-session': endSession };
