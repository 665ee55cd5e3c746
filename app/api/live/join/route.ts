import { endpoint } from '@/server/http/endpoint';
import { joinLive } from '@/server/live/join';

/** Joins a live session with code and nickname. */
export const POST = endpoint(async ({ visitor, request, json }) => joinLive(visitor, request, await json(4_000)));
