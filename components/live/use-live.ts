'use client';

import { useEffect, useState } from 'react';

/** What a stream has told: the newest of each part. */
export interface Told<Shared, Own, Host> {
  shared?: Shared;
  own?: Own;
  host?: Host;
}

export interface Live<T> {
  /** Null before the first view. */
  told: T | null;
  /** Views arrive; false from the moment at which the connection is known to be lost. */
  online: boolean;
  /** Milliseconds that the server's clock is ahead of this one. */
  ahead: number;
}

/** Milliseconds: signs of life come every four seconds; after this long without one the connection is taken for lost. */
const SILENCE = 9_500;

/** Milliseconds before the next attempt, with as much again at random, so that a class does not come back all at once. */
const RETRY = 500;

/**
 * Watches a live session. Reconnects by itself, to whatever instance answers, and names the last thing it has seen. Views are
 * whole states, so that whatever was missed is made up by the next one.
 */
export function useLive<T extends object>(session: string, as: 'host' | 'participant'): Live<T> {
  const [live, setLive] = useState<Live<T>>({ told: null, online: true, ahead: 0 });
  useEffect(() => {
    let source: EventSource | null = null;
    let last = 0;
    let heard = Date.now();
    let retry: ReturnType<typeof setTimeout> | undefined;
    const lost = () => {
      source?.close();
      source = null;
      setLive((before) => (before.online ? { ...before, online: false } : before));
      clearTimeout(retry);
      retry = setTimeout(connect, RETRY * (1 + Math.random()));
    };
    const connect = () => {
      heard = Date.now();
      source?.close();
      source = new EventSource(`/api/live/stream?session=${session}&as=${as}&after=${last}`);
      source.addEventListener('view', (event) => {
        heard = Date.now();
        const { seq, now, ...parts } = JSON.parse((event as MessageEvent<string>).data);
        if (seq < last) return;
        last = seq;
        setLive((before) => ({
          told: { ...before.told, ...parts },
          online: true,
          ahead: now - Date.now(),
        }));
      });
      source.addEventListener('beat', () => {
        heard = Date.now();
      });
      source.onerror = lost;
    };
    const watchdog = setInterval(() => {
      if (source !== null && Date.now() - heard > SILENCE) lost();
    }, 1_000);
    const offline = () => lost();
    const back = () => connect();
    const seen = () => document.visibilityState === 'visible' && Date.now() - heard > SILENCE && connect();
    window.addEventListener('offline', offline);
    window.addEventListener('online', back);
    document.addEventListener('visibilitychange', seen);
    connect();
    return () => {
      clearTimeout(retry);
      clearInterval(watchdog);
      source?.close();
      window.removeEventListener('offline', offline);
      window.removeEventListener('online', back);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [session, as]);
  return live;
}
