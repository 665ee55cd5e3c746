import { endpoint } from '@/server/http/endpoint';
import { answerItemQuery } from '@/server/items/loaders';
import { nowOf } from '@/server/practice/zone';

/** One item without its key: by `pack`, `template` and `seed`, else the next one for `pack` and `topic` or `fact`. */
export const GET = endpoint(async ({ request, visitor, query }) => {
  const learner = await visitor.current();
  return answerItemQuery(learner?.id ?? null, query, nowOf(request.headers, new Date()), Math.random);
});
