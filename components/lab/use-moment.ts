import { useMemo, useRef } from 'react';
import { type Moment, momentAt } from '../timeline/moment';
import type { Run } from './grader-messages';
import type { Playback } from './use-playback';

/**
 * What the design is like at the second that is shown; null without a run. While an experiment plays it is the same object as long as
 * nothing has happened, so that a frame draws no more than the scrubber.
 */
export function useMoment(run: Run | null, { timeS, playing }: Playback): Moment | null {
  const last = useRef<{ run: Run; moment: Moment } | null>(null);
  return useMemo(() => {
    if (run === null || timeS === null) return null;
    const moment = momentAt(run.trace, timeS);
    const before = last.current;
    if (playing && before?.run === run && signOf(before.moment) === signOf(moment)) return before.moment;
    last.current = { run, moment };
    return moment;
  }, [run, timeS, playing]);
}

/** All that a drawing shows of a moment; the time that a takeover still needs by whole seconds. */
function signOf({ states, down, promoted, takeovers }: Moment): string {
  return JSON.stringify([
    [...states],
    [...down],
    [...promoted],
    [...takeovers].map(([id, seconds]) => [id, Math.round(seconds)]),
  ]);
}
