import type { Report } from '@/simulator';
import type { Doc } from './history';

/** What the server says when it refuses. */
export interface Refusal {
  code: string;
  message: string;
  fix: string;
  details?: { path: string; message: string }[];
}

export type Reply<T> = { ok: true; value: T } | { ok: false; refusal: Refusal | null };

/** One name a page, so that first writes which leave together belong to one guest. */
let visitor: string | null = null;

/** Asks our own server; `refusal` null when it cannot be reached. */
async function call<T>(address: string, init: RequestInit): Promise<Reply<T>> {
  visitor ??= newId();
  try {
    const response = await fetch(address, {
      ...init,
      headers: { 'content-type': 'application/json', 'x-faultline-visitor': visitor },
    });
    const body: unknown = await response.json();
    return response.ok ? { ok: true, value: body as T } : { ok: false, refusal: body as Refusal };
  } catch {
    return { ok: false, refusal: null };
  }
}

/** 32 hexadecimal digits; `randomUUID` is offered over https only. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export interface StoredDraft {
  document: Doc;
  revision: number;
  savedAt: string;
}

/** Saves a draft on top of the revision it was made from. */
export function putDraft(draft: {
  pack: string;
  brief: string;
  document: Doc;
  basedOn: number;
  overwrite: boolean;
}): Promise<Reply<{ revision: number; savedAt: string }>> {
  return call('/api/designs', { method: 'PUT', body: JSON.stringify(draft) });
}

/** The draft the server has; null where it has none. */
export function getDraft(pack: string, brief: string): Promise<Reply<{ draft: StoredDraft | null }>> {
  return call(`/api/designs?${new URLSearchParams({ pack, brief })}`, { method: 'GET' });
}

export interface HandedIn {
  id: string;
  score: number;
  report: Report;
  reportHash: string;
  agrees: boolean | null;
}

/** Hands a design in; the server grades it again and stores it once per `clientId`. */
export function postSubmission(submission: {
  pack: string;
  packVersion: string;
  brief: string;
  document: Doc;
  clientId: string;
  reportHash: string;
}): Promise<Reply<HandedIn>> {
  return call('/api/submissions', { method: 'POST', body: JSON.stringify(submission) });
}

/** An attempt with the design that was handed in. */
export interface StoredAttempt {
  id: string;
  score: number;
  at: string;
  document: Doc;
  report: Report;
}

/** One of the learner's own attempts. */
export function getAttempt(id: string): Promise<Reply<StoredAttempt>> {
  return call(`/api/submissions?${new URLSearchParams({ id })}`, { method: 'GET' });
}
