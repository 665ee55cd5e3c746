import { useCallback, useRef, useSyncExternalStore } from 'react';
import { type Moment, momentAt } from '../timeline/moment';
import type { Run } from './grader-messages';
import type { Playback } from './use-playback';

/**
 * What the design is like at the second that is shown; null without a run. While an experiment plays it is the same object as long as
 * nothing has happened, so that a frame draws no more than what shows the time.
 */
export function useMoment(run: Run | null, { time, playing }: Playback): Moment | null {
  const last = useRef<{ run: Run; moment: Moment } | null>(null);
  const snapshot = useCallback(() => {
    if (run === null || time === null) return null;
    const timeS = time.now();
    const before = last.current?.run === run ? last.current.moment : null;
    if (before?.timeS === timeS) return before;
    const moment = momentAt(run.trace, timeS);
    if (playing && before !== null && signOf(before) === signOf(moment)) return before;
    last.current = { run, moment };
    return moment;
  }, [run, time, playing]);
  return useSyncExternalStore(time?.subscribe ?? neverChanges, snapshot, snapshot);
}

function neverChanges(): () => void {
  return () => undefined;
}

/** Steps in which a film counts down a takeover, in seconds: the whole design is drawn again with each. */
const COUNTDOWN_STEP_S = 10;

/** All that a drawing shows of a moment; the time that a takeover still needs by steps. */
function signOf({ states, down, promoted, takeovers }: Moment): string {
  return JSON.stringify([
    [...states],
    [...down],
    [...promoted],
    [...takeovers].map(([id, seconds]) => [id, Math.ceil(seconds / COUNTDOWN_STEP_S)]),
  ]);
}
