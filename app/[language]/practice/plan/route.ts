import { endpoint } from '@/server/http/endpoint';
import { formOrJson, PRACTICE_PLACES, PROGRESS_PLACES } from '@/server/http/form-or-json';
import { setPlan } from '@/server/plans/set-plan';

const PLACES = new RegExp(`${PRACTICE_PLACES.source}|${PROGRESS_PLACES.source}`);

/** Sets the exam and the daily load. */
export const POST = endpoint((call) =>
  formOrJson(call, PLACES, 'saved=plan', (input) => setPlan(call.visitor, input, new Date())),
);
