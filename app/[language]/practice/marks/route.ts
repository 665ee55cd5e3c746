import { endpoint } from '@/server/http/endpoint';
import { formOrJson, PRACTICE_PLACES, PROGRESS_PLACES } from '@/server/http/form-or-json';
import { setMark } from '@/server/marks/set-mark';
import { nowOf } from '@/server/practice/zone';

const PLACES = new RegExp(`${PRACTICE_PLACES.source}|${PROGRESS_PLACES.source}`);

/** Buries, suspends or brings back a fact. */
export const POST = endpoint((call) =>
  formOrJson(call, PLACES, '', (input) =>
    setMark(call.visitor, withNumbers(input), nowOf(call.request.headers, new Date())),
  ),
);

/** Forms send texts. */
function withNumbers(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || !('seed' in input) || typeof input.seed !== 'string') return input;
  return { ...input, seed: Number(input.seed) };
}
