import { visitorName } from '../visitor-name';
import type { Change, PaperAnswer, PaperState } from './paper';

/** Milliseconds after which an answer counts as not stored. */
const LIMIT = 10_000;

/** What came of sending. `unreachable` is tried again, `refused` is not. */
export type SentChange =
  | { state: 'stored'; kept: boolean; answer: PaperAnswer; leftMs: number | null }
  | { state: 'over' }
  | { state: 'unreachable' }
  | { state: 'refused'; message: string };

/** Sends how a question stands; never throws. Safe to repeat. */
export async function sendChange(exam: string, change: Change): Promise<SentChange> {
  try {
    const response = await fetch('/exam/answers', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-faultline-visitor': visitorName() },
      body: JSON.stringify({ exam, ...change }),
      signal: AbortSignal.timeout(LIMIT),
    });
    const body = await response.json();
    if (response.ok) return { state: 'stored', ...body };
    if (body.code === 'exam-over') return { state: 'over' };
    if (response.status >= 500) return { state: 'unreachable' };
    return { state: 'refused', message: `${body.message} ${body.fix}` };
  } catch {
    return { state: 'unreachable' };
  }
}

/** How far the exam has come by the server; null where it cannot be asked. */
export async function fetchState(exam: string): Promise<PaperState | null> {
  try {
    const response = await fetch(`/exam/state?exam=${exam}`, { signal: AbortSignal.timeout(LIMIT) });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
