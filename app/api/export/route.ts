import { endpoint } from '@/server/http/endpoint';
import { exportResponse } from '@/server/portability/export';

/** Everything that is stored about the learner, as one JSON document to keep. */
export const GET = endpoint(async ({ visitor }) => exportResponse(await visitor.current(), new Date()));
