import { forgetBatches } from './batch';
import { forgetWaiting } from './outbox';

/** Under which this browser notes whose work it keeps. */
const KEY = 'faultline-owner';

/** Whatever belongs to a learner in this browser's plain storage: drafts, answers on their way. */
const PERSONAL = ['faultline-draft ', 'faultline-saved ', 'faultline-unsent-'];

/** Id of the account whose work this browser keeps; null for a guest's or nobody's. */
export function keptOwner(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/**
 * Notes who is here. When an account was here before and is not any more, everything that this browser kept of its work is
 * forgotten, but for answers that are still to be sent, which nobody else sees and which wait for it. With `leaving`, after
 * somebody has signed out or deleted everything, those go too.
 */
export async function meetOwner(account: string | null, leaving: boolean): Promise<void> {
  const before = keptOwner();
  if (leaving || (before !== null && before !== account)) {
    forgetPersonal();
    await forgetBatches();
    if (leaving) await forgetWaiting();
  }
  try {
    if (account === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, account);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

function forgetPersonal(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (PERSONAL.some((prefix) => key.startsWith(prefix))) localStorage.removeItem(key);
    }
  } catch {
    // The same.
  }
}
