import { asAppError } from '@/server/errors';
import { endpoint } from '@/server/http/endpoint';
import { readText } from '@/server/http/read-body';
import { startRun } from '@/server/practice/start';

/** Longest form, in bytes. */
const MAX_FORM = 16_000;

/** Begins a session and leads to it; back to the choice with a code when it cannot. */
export const POST = endpoint(async ({ request, visitor }) => {
  const learner = await visitor.current();
  const body = await readText(request, MAX_FORM);
  try {
    const { address, cookie } = await startRun(learner?.id ?? null, body, request, Math.random);
    return new Response(null, { status: 303, headers: { location: address, 'set-cookie': cookie } });
  } catch (error) {
    const { code } = asAppError(error).body;
    return new Response(null, { status: 303, headers: { location: `/practice?problem=${code}` } });
  }
});
