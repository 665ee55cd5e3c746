import { shellScripts } from '#messages/shell-scripts';
import { visitorName } from '@/components/visitor-name';
import { wordsOf } from './words';

const t = wordsOf<'shellScripts'>(shellScripts);

/** What the server answered: a value, or what went wrong in words for the reader. */
export type Answer<T> = { ok: true; value: T } | { ok: false; message: string; fix: string };

/** Milliseconds after which a call counts as lost. */
const LIMIT = 10_000;

/**
 * Calls an address of this server that speaks JSON; never throws. `T` is the shape that the server's endpoint promises.
 * With `lasting` the request outlives a page that is being closed.
 */
export async function callApi<T>(
  method: 'GET' | 'POST' | 'PUT',
  address: string,
  body?: object,
  { lasting = false } = {},
): Promise<Answer<T>> {
  try {
    const response = await fetch(address, {
      method,
      headers: { 'x-faultline-visitor': visitorName(), ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
      keepalive: lasting,
      signal: AbortSignal.timeout(LIMIT),
    });
    const value = await response.json();
    if (response.ok) return { ok: true, value };
    return { ok: false, message: String(value.message), fix: String(value.fix) };
  } catch {
    const message = navigator.onLine ? t('noAnswer') : t('offline');
    return { ok: false, message, fix: t('againLater') };
  }
}
