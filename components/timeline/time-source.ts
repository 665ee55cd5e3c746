import { useSyncExternalStore } from 'react';

/** The instant of a run that is shown. It moves with every frame of a film, so that only what shows it follows, not the page. */
export interface TimeSource {
  /** Tells of every move by hand, and of a film a few times a second: enough for what is read. */
  subscribe: (changed: () => void) => () => void;
  /** Tells of every frame: for what is seen to move. */
  subscribeToFrames: (changed: () => void) => () => void;
  /** Second of the run. */
  now: () => number;
}

/** What follows from the instant that is shown; its reader is drawn again when that changes, not whenever time passes. */
export function useAtTime<T extends number | string | boolean>(time: TimeSource, read: (timeS: number) => T): T {
  const snapshot = () => read(time.now());
  return useSyncExternalStore(time.subscribe, snapshot, snapshot);
}

/** The same for every frame of a film. */
export function useEveryFrame(time: TimeSource, read: (timeS: number) => number): number {
  const snapshot = () => read(time.now());
  return useSyncExternalStore(time.subscribeToFrames, snapshot, snapshot);
}
