import { authorise } from '../access';
import { Attempts } from '../auth/attempts';
import { AppError } from '../errors';
import type { Learner } from '../session/learner';
import { readInviteCode } from './invite-code';
import { readInvited } from './reads';
import { joinClass } from './writes';

/** One per process, although Next loads this module for pages and routes apart. */
const holder: typeof globalThis & { faultlineWrongInvites?: Record<'ofAccount' | 'ofStrangers', Attempts> } =
  globalThis;
holder.faultlineWrongInvites ??= {
  /** Of one account: enough for bad eyes, hopeless for a guesser. */
  ofAccount: new Attempts({ attempts: 10, window: 600 }),
  /** Of everybody without an account together, whom nothing tells apart. */
  ofStrangers: new Attempts({ attempts: 60, window: 600 }),
};
const { ofAccount, ofStrangers } = holder.faultlineWrongInvites;

/** What a code opens. */
export interface Invited {
  code: string;
  id: string;
  name: string;
  instructors: string[];
}

/**
 * The class that a code opens. Throws `unknown-invite`, or `too-many-attempts` to whoever has tried too many wrong ones,
 * the right one then included.
 */
export async function openInvite(asker: Learner | null, text: string, now: Date): Promise<Invited> {
  const stranger = asker === null || asker.role === 'guest';
  const [attempts, key] = stranger ? [ofStrangers, ''] : [ofAccount, asker.id];
  const wait = attempts.wait(key, now.getTime());
  if (wait > 0) throw tooMany(wait);
  const code = readInviteCode(text);
  const found = code === null ? null : await readInvited(code);
  if (code && found) return { code, ...found };
  attempts.count(key, now.getTime());
  if (attempts.wait(key, now.getTime()) > 0) {
    // For whoever runs the installation: somebody tries codes.
    console.warn(`Join codes: ${stranger ? 'visitors' : `account ${key}`} tried too many wrong ones and must wait.`);
  }
  throw new AppError('unknown-invite', { path: 'code' });
}

/** Makes the asker a learner of the class that a code opens; returns its id. */
export async function joinByCode(asker: Learner | null, text: string, now: Date): Promise<string> {
  authorise(asker, 'join-class');
  const { id } = await openInvite(asker, text, now);
  if (asker) await joinClass(id, asker.id, now);
  return id;
}

function tooMany(seconds: number): AppError {
  return new AppError('too-many-attempts', {
    say: 'too-many-join-codes',
    values: { minutes: Math.ceil(seconds / 60) },
    data: { seconds },
  });
}
