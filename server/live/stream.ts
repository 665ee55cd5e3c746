import type { Room } from './room';
import type { Connection, Viewer } from './viewers';

/** Bytes that may wait for a slow connection before messages are left out. */
const MOST_WAITING = 256_000;

/** Milliseconds between signs of life; a page that hears none for twice as long connects again. */
export const BEAT = 4_000;

/** Milliseconds that a browser's own reconnection waits. */
const RETRY = 1_000;

/**
 * A stream of views as server-sent events. `after` is the last sequence number that the page has: this instance first reads up
 * to it, so that nobody who comes from another one sees an older state. A slow connection gets the newest view and not all.
 */
export async function liveStream(room: Room, viewer: Viewer, after: number, signal: AbortSignal): Promise<Response> {
  await room.catchUp(after);
  const text = new TextEncoder();
  let beat: NodeJS.Timeout | undefined;
  let connection: Connection | undefined;
  const end = () => {
    clearInterval(beat);
    if (connection) room.viewers.remove(connection);
  };
  const stream = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const write = (message: string) => controller.enqueue(text.encode(message));
        connection = {
          viewer,
          send(message) {
            if ((controller.desiredSize ?? 0) <= 0) return false;
            write(message);
            return true;
          },
          close() {
            end();
            try {
              controller.close();
            } catch {
              // The other side was faster.
            }
          },
        };
        write(`retry: ${RETRY}\n\n`);
        beat = setInterval(() => {
          if ((controller.desiredSize ?? 0) > 0) write('event: beat\ndata: {}\n\n');
        }, BEAT);
        beat.unref();
        signal.addEventListener('abort', end, { once: true });
        const added = connection;
        return room.look((log) => {
          if (!signal.aborted) room.viewers.add(added, log);
        });
      },
      pull() {
        if (connection) room.viewers.refresh(connection);
      },
      cancel: end,
    },
    new ByteLengthQueuingStrategy({ highWaterMark: MOST_WAITING }),
  );
  return new Response(stream, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}
