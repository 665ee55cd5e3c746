import { asAppError, type ErrorCode } from '../errors';
import type { Call } from './endpoint';
import { readText } from './read-body';

/** Longest form, in bytes. */
const MAX_FORM = 16_000;

/** What a form is for, and where it leads. */
interface FormWork<T extends object> {
  work(input: unknown): Promise<T>;
  /** Address of ours that shows what was done. */
  done(value: T): string;
  /** Address of ours that says what was wrong. */
  failed(code: ErrorCode): string;
}

/** Runs `work` with what a page sent: JSON is answered with the value, a form is led on. */
export async function formAnswer<T extends object>({ request, json }: Call, form: FormWork<T>): Promise<object> {
  if (!request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded'))
    return form.work(await json(MAX_FORM));
  const fields = Object.fromEntries(new URLSearchParams(await readText(request, MAX_FORM)));
  const location = await form.work(fields).then(form.done, (error) => form.failed(asAppError(error).code));
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
}
