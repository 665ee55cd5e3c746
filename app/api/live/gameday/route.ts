import { createGameDay } from '@/server/gameday/create-gameday';
import { endpoint } from '@/server/http/endpoint';

/** Makes a GameDay. */
export const POST = endpoint(async ({ visitor, json }) => createGameDay(visitor, await json(16_000)));
