/** Pages that may wait for somebody to sign in. */
const WAITING = /^\/(classes|join|live|host|exam|owner)(\/[\w/-]{0,120})?$/;

/** The page of ours that is named as waiting, or null: an address from outside leads nowhere else. */
export function nextPage(named: unknown): string | null {
  return typeof named === 'string' && WAITING.test(named) ? named : null;
}
