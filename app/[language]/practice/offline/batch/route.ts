import { endpoint } from '@/server/http/endpoint';
import { drawBatch } from '@/server/offline/batch';
import { nowOf } from '@/server/practice/zone';

/** Questions that this browser keeps for when there is no network. */
export const GET = endpoint(({ request, visitor, query }) =>
  drawBatch(visitor, query, nowOf(request.headers, new Date()), Math.random),
);
