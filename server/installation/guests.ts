import { AppError } from '../errors';
import type { Learner } from '../session/learner';
import { readInstallation } from './reads';

/** Whether what somebody does is kept: of accounts always, of everybody else where the owner lets guests study. */
export async function mayKeep(asker: Learner | null): Promise<boolean> {
  if (asker !== null && asker.role !== 'guest') return true;
  return (await readInstallation()).guestsStudy;
}

/** Throws `guests-not-admitted` where nothing is kept of whoever has no account. */
export async function requireGuestsStudy(): Promise<void> {
  if ((await readInstallation()).guestsStudy) return;
  throw new AppError('guests-not-admitted');
}

/** Throws `guests-not-admitted` where only accounts take part in live events. */
export async function requireGuestsInLiveEvents(): Promise<void> {
  if ((await readInstallation()).guestsInLiveEvents) return;
  throw new AppError('guests-not-admitted', { say: 'guests-not-admitted-live' });
}
