import { endpoint } from '@/server/http/endpoint';
import { command } from '@/server/live/acting';

/** Takes a host's or a participant's command; answers once it is on disk. */
export const POST = endpoint(async ({ visitor, json }) => command(visitor, await json(16_000)));
