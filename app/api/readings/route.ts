import { endpoint } from '@/server/http/endpoint';
import { saveReading } from '@/server/readings/save';

/** Remembers where the visitor is in a concept page. */
export const PUT = endpoint(async ({ visitor, json }) => saveReading(visitor, await json(), new Date()));
