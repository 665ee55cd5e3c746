import { database } from '../db/database';
import { readClock } from './reads';

/** Milliseconds that the database's clock is ahead of this machine's; one per process. */
const holder: typeof globalThis & { faultlineLiveClock?: { ahead: number } } = globalThis;

/**
 * Milliseconds since 1970 by the one clock that decides: that of the database, so that a question closes at the same moment
 * on every instance. The embedded database runs on this machine's.
 */
export function liveNow(): number {
  return Math.round(Date.now() + (holder.faultlineLiveClock?.ahead ?? 0));
}

/** Compares the clocks: the answer is taken to be from the middle of the round trip. */
export async function setLiveClock(): Promise<void> {
  if ((await database()).kind === 'embedded') return;
  const sent = Date.now();
  const there = await readClock();
  const received = Date.now();
  holder.faultlineLiveClock = { ahead: there - (sent + received) / 2 };
}
