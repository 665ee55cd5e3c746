'use client';

import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

/** A value that this browser keeps under a key; null on the server and where nothing is kept. */
export function useStored(key: string): string | null {
  return useSyncExternalStore(
    listen,
    () => readStored(key),
    () => null,
  );
}

/** Keeps a value, or forgets it with null. */
export function store(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // A browser that keeps nothing goes by the default.
  }
  for (const listener of listeners) listener();
}

function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}
