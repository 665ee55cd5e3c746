import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { databaseSettings } from '../db/settings';
import { CHANNEL, instanceId, type Notice, readNotice } from './channel';

/** Milliseconds between attempts to listen again. */
const RETRY = { first: 200, most: 3_000 };

/** Ends the listening. */
export type StopListening = () => Promise<void>;

/**
 * Listens for what other instances append, on a connection of its own (a pooler that hands out connections a transaction
 * at a time loses it). `onGap` is called whenever notices may have been missed, so also at first. With the embedded
 * database there are no others.
 */
export function listen(onNotice: (notice: Notice) => void, onGap: () => void): StopListening {
  const { url } = databaseSettings();
  if (url === undefined) return async () => undefined;
  const stop = new AbortController();
  let client: pg.Client | null = null;
  const run = async () => {
    let wait = RETRY.first;
    while (!stop.signal.aborted) {
      client = new pg.Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 5_000 });
      try {
        await hear(client, onNotice, () => {
          wait = RETRY.first;
          onGap();
        });
      } catch {
        // The server is away; the next attempt comes.
      }
      await client.end().catch(() => undefined);
      await pause(wait, undefined, { signal: stop.signal, ref: false }).catch(() => undefined);
      wait = Math.min(2 * wait, RETRY.most);
    }
  };
  const ended = run();
  return async () => {
    stop.abort();
    await client?.end().catch(() => undefined);
    await ended;
  };
}

/** Listens on one connection for as long as it lives. */
async function hear(client: pg.Client, onNotice: (notice: Notice) => void, onReady: () => void): Promise<void> {
  const broken = new Promise<void>((resolve) => {
    client.on('error', () => resolve()).on('end', () => resolve());
  });
  client.on('notification', ({ payload }) => {
    const notice = readNotice(payload ?? '');
    if (notice && notice.from !== instanceId()) onNotice(notice);
  });
  await client.connect();
  await client.query(`LISTEN ${CHANNEL}`);
  onReady();
  await broken;
}
