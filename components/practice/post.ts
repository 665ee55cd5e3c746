import { visitorName } from '../visitor-name';

/** What came of sending something: the server's answer, or what to tell. */
export type Posted<T> = { value: T } | { problem: { message: string; fix: string } };

/** Milliseconds after which nothing more is expected, for a small thing. */
const LIMIT = 10_000;

/** Sends JSON to an address of ours; never throws. */
export async function post<T>(path: string, body: object, limit = LIMIT): Promise<Posted<T>> {
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
    return { problem: { message: 'The server could not be reached, or did not answer in time.', fix: 'Try again.' } };
  }
}
