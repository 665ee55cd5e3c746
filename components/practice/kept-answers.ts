import type { OutgoingAnswer } from './send-answer';

const KEY = 'faultline-unsent-answers';

/** Most answers that are kept. */
const MOST = 50;

/** An answer with the time at which it was given, by this browser's clock in milliseconds since 1970. */
export type KeptAnswer = OutgoingAnswer & { answeredAt: number };

/** Answers that were not stored yet, by client id; kept in this browser so that a reload does not lose them. */
export function keptAnswers(): Record<string, KeptAnswer> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
}

/** Keeps an answer that could not be stored; the time of the first attempt stands. */
export function keepAnswer(answer: OutgoingAnswer, now: number): void {
  const kept = keptAnswers();
  const answeredAt = kept[answer.clientId]?.answeredAt ?? now;
  const others = Object.entries(kept).filter(([clientId]) => clientId !== answer.clientId);
  write(Object.fromEntries([...others, [answer.clientId, { ...answer, answeredAt }] as const].slice(-MOST)));
}

/** Forgets an answer that is stored now. */
export function dropAnswer(clientId: string): void {
  const kept = keptAnswers();
  if (!(clientId in kept)) return;
  delete kept[clientId];
  write(kept);
}

function write(kept: Record<string, KeptAnswer>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing: the answer stays on the page alone.
  }
}
