import { submitAnswer } from '@/server/answers/submit';
import { endpoint } from '@/server/http/endpoint';

/** Grades and stores an answer; gives the reveal. */
export const POST = endpoint(async ({ visitor, json }) => submitAnswer(visitor, await json()));
