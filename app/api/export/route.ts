import { endpoint } from '@/server/http/endpoint';
import { exportResponse } from '@/server/portability/export';

/** Everything that is stored about the learner, as one JSON document to keep; `?format=csv` gives the answers as a table. */
export const GET = endpoint(async ({ visitor, query }) =>
  exportResponse(await visitor.current(), new Date(), query.get('format')),
);
