import type { RecordStore } from './settings';

/** Milliseconds that the record store may take to answer. */
const PATIENCE = 20_000;

/** Of what it answers, characters that are kept for the owner to read. */
const WORDS = 300;

/** Most bytes of an answer that are read. */
const MAX_BYTES = 65_536;

/** What became of a request. */
export type Sent =
  | { is: 'taken' }
  /** These statements are not taken, whenever they are sent; `known` where the store has another of this id. */
  | { is: 'refused'; why: string; known: boolean }
  /** Nothing is wrong with the statements: the store cannot be reached, does not know us, or is busy. */
  | { is: 'unwilling'; why: string; retryAfterMs: number };

/** Statuses that are about the statements and not about us or the store (xAPI 1.0.3, part three, 3.2). */
const ABOUT_STATEMENTS = [400, 409, 413, 422];

/** Posts statements as one batch, which the store takes as a whole or not at all. Never throws. */
export async function sendStatements(
  store: RecordStore,
  statements: readonly unknown[],
  { patience = PATIENCE, stopping }: { patience?: number; stopping?: AbortSignal } = {},
): Promise<Sent> {
  const late = AbortSignal.timeout(patience);
  try {
    const response = await fetch(new URL('statements', store.endpoint), {
      method: 'POST',
      headers: {
        authorization: store.authorization,
        'content-type': 'application/json',
        'x-experience-api-version': '1.0.3',
      },
      body: JSON.stringify(statements),
      // A redirect would take the key and what people did to an address that nobody has set.
      redirect: 'manual',
      signal: stopping ? AbortSignal.any([late, stopping]) : late,
    });
    return judge(response, await readSome(response), statements.length);
  } catch (error) {
    if (late.aborted) return { is: 'unwilling', why: `no answer within ${patience / 1000} seconds`, retryAfterMs: 0 };
    return { is: 'unwilling', why: `cannot be reached: ${rootOf(error)}`, retryAfterMs: 0 };
  }
}

function judge(response: Response, text: string, count: number): Sent {
  const { status } = response;
  const why = `${status} ${response.statusText} ${text}`.replace(/\s+/g, ' ').trim().slice(0, WORDS);
  if (status === 200 && isListOf(text, count)) return { is: 'taken' };
  if (status === 200) return { is: 'unwilling', why: `this is no xAPI endpoint: ${why}`, retryAfterMs: 0 };
  if (ABOUT_STATEMENTS.includes(status)) return { is: 'refused', why, known: status === 409 };
  const seconds = Number(response.headers.get('retry-after') ?? 0);
  return { is: 'unwilling', why, retryAfterMs: Number.isFinite(seconds) ? Math.max(0, seconds * 1000) : 0 };
}

/** A record store answers with the ids of what it took. Anything else that says 200 may be a sign-in page. */
function isListOf(text: string, count: number): boolean {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) && parsed.length === count;
  } catch {
    return false;
  }
}

async function readSome(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; reader && bytes < MAX_BYTES; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    text += decoder.decode(value, { stream: true });
  }
  await reader?.cancel();
  return text;
}

/** `fetch` hides the reason in the cause. */
function rootOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message;
  return String(cause);
}
