'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

/** How often the time is looked at, in milliseconds. */
const TICK_MS = 250;

export interface Clock {
  /** Milliseconds left by the server's clock, counted on from its last word; null without an end. */
  leftMs: number | null;
  /** Takes the server's word. */
  set(leftMs: number | null): void;
}

/**
 * Counts down from what the server said last. What this device thinks the time of day is does not matter; while it sleeps nothing may
 * be counted, so the server is asked again whenever the page is looked at again.
 */
export function useClock(initialMs: number | null): Clock {
  const end = useRef<number | null>(null);
  const [leftMs, setLeft] = useState(initialMs);
  const set = useCallback((left: number | null) => {
    end.current = left === null ? null : performance.now() + left;
    setLeft(left);
  }, []);
  useEffect(() => {
    set(initialMs);
    const timer = setInterval(() => {
      if (end.current !== null) setLeft(Math.max(0, end.current - performance.now()));
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [initialMs, set]);
  return { leftMs, set };
}
