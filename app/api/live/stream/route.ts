import { endpoint } from '@/server/http/endpoint';
import { watcher } from '@/server/live/acting';
import { liveStream } from '@/server/live/stream';

export const dynamic = 'force-dynamic';

/** Server-sent events: the view of a host or of a participant, whenever it changes. */
export const GET = endpoint(async ({ visitor, request, query }) => {
  const { room, viewer, after } = await watcher(visitor, query);
  return liveStream(room, viewer, after, request.signal);
});
