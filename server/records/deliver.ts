import { readPause } from './reads';
import { type Sent, sendStatements } from './send';
import type { RecordStore } from './settings';
import {
  claimStatements,
  dropOldest,
  pauseDelivery,
  resumeDelivery,
  returnStatements,
  settleStatements,
  type WaitingStatement,
} from './writes';

/** Statements of one request. */
const BATCH = 50;

/** Most that wait; beyond it the oldest are given up, so that a store that is gone for ever cannot fill the disk. */
export const MOST_WAITING = 100_000;

/** Milliseconds. */
const TIMES = { look: 5_000, sweep: 60_000, claim: 600_000, firstPause: 5_000, longestPause: 900_000 };

interface Options {
  now?: () => Date;
  /** Milliseconds that the store may take to answer. */
  patience?: number;
  stopping?: AbortSignal;
}

/**
 * Sends what waits, oldest first, until nothing does or the store stops taking it. What the store refuses is halved until the
 * statement at fault is alone, which is given up; for anything else that goes wrong everything waits, twice as long each
 * time. Any number of instances may do it at once.
 */
export async function deliverWaiting(store: RecordStore, options: Options = {}): Promise<void> {
  const { now = () => new Date(), stopping } = options;
  for (;;) {
    const { failures, pausedUntil } = await readPause();
    if (stopping?.aborted || (pausedUntil !== null && pausedUntil > now())) return;
    const batch = await claimStatements(BATCH, now(), later(now(), TIMES.claim));
    if (batch.length === 0) return;
    const { taken, refused, why, left } = await sort(store, batch, options);
    if (taken.length + refused.length > 0) await settleStatements({ taken, refused, why }, now());
    if (left === null) continue;
    // It was we who broke off: nothing is wrong with the store.
    if (stopping?.aborted) return returnStatements(left.ids);
    const pause = Math.min(TIMES.longestPause, TIMES.firstPause * 2 ** failures);
    const until = later(now(), Math.max(pause, Math.min(left.retryAfterMs, TIMES.longestPause)));
    await pauseDelivery(left.ids, { why: left.why, now: now(), until });
    return;
  }
}

interface Sorted {
  taken: string[];
  refused: string[];
  why: string | null;
  /** What was not tried to the end, and why; null where all of it was. */
  left: { ids: string[]; why: string; retryAfterMs: number } | null;
}

async function sort(store: RecordStore, batch: readonly WaitingStatement[], options: Options): Promise<Sorted> {
  const sorted: Sorted = { taken: [], refused: [], why: null, left: null };
  const parts = [batch];
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const ids = part.map(({ id }) => id);
    const statements = part.map(({ statement }) => statement);
    const sent: Sent = await sendStatements(store, statements, options);
    if (sent.is === 'taken' || (sent.is === 'refused' && sent.known && part.length === 1)) {
      sorted.taken.push(...ids);
    } else if (sent.is === 'unwilling') {
      const rest = parts.flatMap((one) => one.map(({ id }) => id));
      sorted.left = { ids: [...ids, ...rest], why: sent.why, retryAfterMs: sent.retryAfterMs };
      return sorted;
    } else if (part.length === 1) {
      sorted.refused.push(...ids);
      sorted.why = sent.why;
    } else {
      const middle = Math.ceil(part.length / 2);
      parts.push(part.slice(middle), part.slice(0, middle));
    }
  }
  return sorted;
}

/** Keeps delivering beside the requests, beginning at once. Returns what stops it and resolves when nothing is under way any more. */
export function keepDelivering(store: RecordStore): () => Promise<void> {
  const stop = new AbortController();
  let [failing, swept] = [false, 0];
  let underWay: Promise<void> | null = null;
  const deliver = async () => {
    try {
      // Settings may be others than those with which the store refused.
      if (swept === 0) await resumeDelivery();
      if (Date.now() - swept > TIMES.sweep) {
        await dropOldest(MOST_WAITING);
        swept = Date.now();
      }
      await deliverWaiting(store, { stopping: stop.signal });
      failing = false;
    } catch (error) {
      if (!failing && !stop.signal.aborted) console.error('Statements wait: the database did not give them.', error);
      failing = true;
    }
  };
  const look = () => {
    underWay ??= deliver().finally(() => {
      underWay = null;
    });
  };
  look();
  const timer = setInterval(look, TIMES.look).unref();
  return async () => {
    clearInterval(timer);
    stop.abort();
    await underWay;
  };
}

function later(date: Date, ms: number): Date {
  return new Date(date.getTime() + ms);
}
