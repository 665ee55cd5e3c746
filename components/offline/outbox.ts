import { dropAnswer, keptAnswers } from '../practice/kept-answers';
import type { OutgoingAnswer } from '../practice/send-answer';
import { visitorName } from '../visitor-name';
import { clearRows, dropRows, readRows, writeRow } from './store';

/** An answer that was given without a network and waits to be sent. */
export interface WaitingAnswer extends OutgoingAnswer {
  /** When it was given by this browser's clock, milliseconds since 1970. */
  answeredAt: number;
  /** Id of the account that gave it; null for what was given without one. */
  owner: string | null;
}

/** What came of sending what waits. */
export interface Delivery {
  /** Answers that the server has now. */
  stored: number;
  /** Answers that it never takes: their questions have changed. They are forgotten. */
  refused: number;
  /** Answers that wait on. */
  waiting: number;
}

/** Answers of one request; the server takes 100. */
const AT_ONCE = 50;

/** Milliseconds until a request counts as lost. */
const LIMIT = 30_000;

/** Keeps an answer until the server has it; on disk when it resolves. Rejects where the browser keeps nothing. */
export function keepWaiting(answer: WaitingAnswer): Promise<void> {
  return writeRow('outbox', answer);
}

/** How many answers wait. */
export async function countWaiting(): Promise<number> {
  return (await readRows('outbox')).length;
}

/** Forgets what waits, of everybody. */
export function forgetWaiting(): Promise<void> {
  return clearRows('outbox');
}

/**
 * Sends what waits, in the order in which it was given, from one tab at a time. An answer is forgotten only when the server has
 * said what became of it, and the server takes each once, so that a lost reply does no harm. Answers of an account that is not
 * signed in wait on. Never throws.
 */
export function sendWaiting(account: string | null): Promise<Delivery> {
  if (!('locks' in navigator)) return deliver(account);
  return navigator.locks.request('faultline-outbox', () => deliver(account));
}

/** Milliseconds for which an answer that could not be stored is its own page's to send again. */
const OWN_PAGE_MS = 60_000;

/** Takes over what the page of a session could not store and is not there any more to send again. */
async function adoptUnsent(account: string | null, now: number): Promise<void> {
  for (const answer of Object.values(keptAnswers())) {
    if (now - answer.answeredAt < OWN_PAGE_MS) continue;
    await keepWaiting({ ...answer, owner: account });
    dropAnswer(answer.clientId);
  }
}

async function deliver(account: string | null): Promise<Delivery> {
  await adoptUnsent(account, Date.now()).catch(() => {});
  const all = (await readRows<WaitingAnswer>('outbox')).sort((a, b) => a.answeredAt - b.answeredAt);
  const delivery: Delivery = { stored: 0, refused: 0, waiting: all.length };
  for (const owner of [...new Set(all.map((answer) => answer.owner))]) {
    if (owner !== null && owner !== account) continue;
    const own = all.filter((answer) => answer.owner === owner);
    for (let from = 0; from < own.length; from += AT_ONCE) {
      const arrived = await post(owner, own.slice(from, from + AT_ONCE));
      if (arrived === null) return delivery;
      await dropRows(
        'outbox',
        arrived.map(({ clientId }) => clientId),
      );
      const refused = arrived.filter(({ result }) => result === 'refused').length;
      delivery.refused += refused;
      delivery.stored += arrived.length - refused;
      delivery.waiting -= arrived.length;
    }
  }
  return delivery;
}

/** Null when the server did not say what became of them. */
async function post(
  owner: string | null,
  waiting: readonly WaitingAnswer[],
): Promise<{ clientId: string; result: string }[] | null> {
  const answers = waiting.map(({ owner: _, ...answer }) => answer);
  try {
    const response = await fetch('/practice/offline/answers', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-faultline-visitor': visitorName() },
      body: JSON.stringify({ owner, sentAt: Date.now(), answers }),
      signal: AbortSignal.timeout(LIMIT),
    });
    if (!response.ok) return null;
    return (await response.json()).arrived;
  } catch {
    return null;
  }
}
