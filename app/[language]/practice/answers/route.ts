import { asAppError } from '@/server/errors';
import { endpoint } from '@/server/http/endpoint';
import { readText } from '@/server/http/read-body';
import { answerItem, readAnswerForm } from '@/server/practice/answer';

/** Longest form, in bytes. */
const MAX_FORM = 16_000;

/**
 * Stores an answer. JSON gives the explanation back; the form of a browser without scripts is led to the page that shows
 * it, or back to the question with the code of what was wrong.
 */
export const POST = endpoint(async ({ request, visitor, json }) => {
  if (!request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) {
    return answerItem(visitor, await json(MAX_FORM));
  }
  const { answer, back, retry } = readAnswerForm(await readText(request, MAX_FORM));
  try {
    await answerItem(visitor, answer);
    return seeOther(back);
  } catch (error) {
    return seeOther(`${retry}&problem=${asAppError(error).code}`);
  }
});

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
}
