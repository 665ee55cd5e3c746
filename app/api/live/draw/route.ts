import { endpoint } from '@/server/http/endpoint';
import { drawQuestions } from '@/server/live/create-quiz';

/** Draws questions for a live quiz, without their keys. */
export const POST = endpoint(async ({ visitor, json }) => drawQuestions(visitor, await json(32_000)));
