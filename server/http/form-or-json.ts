import { asAppError } from '../errors';
import type { Call } from './endpoint';
import { readText } from './read-body';

/** Longest form, in bytes. */
const MAX_FORM = 16_000;

/**
 * Runs `work` with what a page sent. JSON is answered with the value. The form of a browser without scripts is led to its field `back`, which must be an address
 * of ours under one of `places`, with `done` or the code of what was wrong in the query.
 */
export async function formOrJson(
  { request, json }: Call,
  places: RegExp,
  done: string,
  work: (input: unknown) => Promise<object>,
): Promise<object> {
  if (!request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) {
    return work(await json(MAX_FORM));
  }
  const { back = '', ...fields } = Object.fromEntries(new URLSearchParams(await readText(request, MAX_FORM)));
  const place = places.test(back) ? back : '/practice';
  const query = await work(fields).then(
    () => done,
    (error) => `problem=${asAppError(error).code}`,
  );
  const location = query === '' ? place : `${place}${place.includes('?') ? '&' : '?'}${query}`;
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
}

/** Pages of a session or of one question, as a form may name them. */
export const PRACTICE_PLACES = /^\/practice(\/(run|item))?([/?][\w./?&=~%-]{0,3500})?$/;

/** The progress page. */
export const PROGRESS_PLACES = /^\/progress(\?[\w&=-]{0,200})?$/;
