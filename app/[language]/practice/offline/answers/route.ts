import { endpoint } from '@/server/http/endpoint';
import { takeArrivals } from '@/server/offline/arrivals';

/** Takes answers that were given without a network. */
export const POST = endpoint(async ({ visitor, json }) => takeArrivals(visitor, await json(), Date.now()));
