import { useCallback } from 'react';
import { useTranslations } from '#language';
import { visitorName } from '../visitor-name';

/** What came of sending something: the server's answer, or what to tell. */
export type Posted<T> = { value: T } | { problem: { message: string; fix: string } };

/** Milliseconds after which nothing more is expected, for a small thing. */
const LIMIT = 10_000;

/** Sends JSON to an address of ours; never throws. */
export type Post = <T>(path: string, body: object, limit?: number) => Promise<Posted<T>>;

/** Gives what sends, with the words for a server that does not answer. It stays the same between renders. */
export function usePost(): Post {
  const t = useTranslations('shell');
  const [message, fix] = [t('unreachable.message'), t('unreachable.fix')];
  return useCallback(
    async <T>(path: string, body: object, limit = LIMIT) =>
      (await post<T>(path, body, limit)) ?? { problem: { message, fix } },
    [message, fix],
  );
}

async function post<T>(path: string, body: object, limit: number): Promise<Posted<T> | null> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-faultline-visitor': visitorName() },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(limit),
    });
    const answer = await response.json();
    if (response.ok) return { value: answer };
    return { problem: { message: String(answer.message), fix: String(answer.fix) } };
  } catch {
    return null;
  }
}
