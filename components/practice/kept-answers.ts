import type { OutgoingAnswer } from './send-answer';

const KEY = 'faultline-unsent-answers';

/** Most answers that are kept. */
const MOST = 50;

/** Answers that were not stored yet, by client id; kept in this browser so that a reload does not lose them. */
export function keptAnswers(): Record<string, OutgoingAnswer> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
}

/** Keeps an answer that could not be stored. */
export function keepAnswer(answer: OutgoingAnswer): void {
  const others = Object.entries(keptAnswers()).filter(([clientId]) => clientId !== answer.clientId);
  write(Object.fromEntries([...others, [answer.clientId, answer] as const].slice(-MOST)));
}

/** Forgets an answer that is stored now. */
export function dropAnswer(clientId: string): void {
  const kept = keptAnswers();
  if (!(clientId in kept)) return;
  delete kept[clientId];
  write(kept);
}

function write(kept: Record<string, OutgoingAnswer>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing: the answer stays on the page alone.
  }
}
