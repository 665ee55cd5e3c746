import { authorise } from '../access';
import { sessionOf } from '../auth/gateway';
import { readSessions } from './reads';
import { browserWords } from './user-agent';

/** A browser that is signed in to an account. Times are ISO 8601. */
export interface SignedIn {
  id: string;
  browser: string;
  since: string;
  /** Within a day. */
  lastUsed: string;
  /** Whether it is the one that asks. */
  here: boolean;
}

/** Where the asker's account is signed in, this browser first. `headers` are those of the request. Throws AppError. */
export async function loadSignedIn(headers: Headers, now: Date): Promise<SignedIn[]> {
  const asker = await sessionOf(headers);
  authorise(asker?.learner ?? null, 'change-account');
  const sessions = asker === null ? [] : await readSessions(asker.learner.id, now);
  return sessions
    .map(({ id, token, userAgent, createdAt, updatedAt }) => ({
      ...{ id, browser: browserWords(userAgent), here: token === asker?.token },
      ...{ since: createdAt.toISOString(), lastUsed: updatedAt.toISOString() },
    }))
    .sort((a, b) => Number(b.here) - Number(a.here));
}
