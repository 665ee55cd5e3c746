import { endpoint } from '@/server/http/endpoint';
import { formOrJson, PRACTICE_PLACES } from '@/server/http/form-or-json';
import { takeBack } from '@/server/practice/take-back';

/** Takes back the last answer of a session. */
export const POST = endpoint((call) =>
  formOrJson(call, PRACTICE_PLACES, '', (input) => takeBack(call.visitor, input, new Date())),
);
