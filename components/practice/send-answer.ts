import { visitorName } from '../visitor-name';
import type { AnsweredStep, StepProblem } from './step';

/** An answer as it is sent. */
export interface OutgoingAnswer {
  pack: string;
  packVersion: string;
  template: string;
  seed: number;
  chosen: string[];
  confidence: number | null;
  /** Milliseconds from showing the item to the answer. */
  elapsedMs: number | null;
  clientId: string;
  /** What the question looked like (quiz/print-of.ts). */
  print?: string;
}

export type Sent = { answered: AnsweredStep } | { problem: StepProblem; changed?: boolean };

/** Milliseconds after which an answer counts as not stored. */
const LIMIT = 10_000;

/** Sends an answer; never throws. `changed` where its question is another now, so that it is never taken. Safe to repeat: what was stored first under the client id stands. */
export async function sendAnswer(answer: OutgoingAnswer): Promise<Sent> {
  try {
    const response = await fetch('/practice/answers', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-faultline-visitor': visitorName() },
      body: JSON.stringify(answer),
      signal: AbortSignal.timeout(LIMIT),
    });
    const body = await response.json();
    if (response.ok) return { answered: body };
    return {
      problem: { message: String(body.message), fix: String(body.fix) },
      changed: body.code === 'pack-changed',
    };
  } catch {
    return { problem: { own: navigator.onLine ? 'unconfirmed' : 'offline' } };
  }
}
