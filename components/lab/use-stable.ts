import { useCallback, useRef } from 'react';

/** The same function over all renders, which does what the newest does. For handlers of parts that are drawn anew only when they change. */
export function useStable<Arguments extends unknown[], Result>(
  newest: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  const latest = useRef(newest);
  latest.current = newest;
  return useCallback((...given: Arguments) => latest.current(...given), []);
}
