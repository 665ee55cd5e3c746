import { endpoint } from '@/server/http/endpoint';
import { createQuiz } from '@/server/live/create-quiz';

/** Makes a live quiz. */
export const POST = endpoint(async ({ visitor, json }) => createQuiz(visitor, await json(64_000)));
