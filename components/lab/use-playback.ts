import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { worstLoss } from '../timeline/loss';
import { placeOn, timeAt, timeScale } from '../timeline/scale';
import type { TimeSource } from '../timeline/time-source';
import { FilmClock } from './film-clock';
import type { Run } from './grader-messages';

/** Seconds that a whole run takes on screen, whatever it lasts. */
const LASTS_S = 14;

export interface Playback {
  /** The second of the run that is shown; null without a run. */
  time: TimeSource | null;
  playing: boolean;
  /** Shows one second and stands still. */
  moveTo: (timeS: number) => void;
  /** From here, or from the fault when the end is reached. */
  toggle: () => void;
  /** Plays an experiment from its fault on, as soon as its run is there. */
  play: (experiment: string) => void;
}

/** The second of a run that the drawing shows, and its film: along the axis of the timeline, so that quiet hours pass quickly. */
export function usePlayback(run: Run | null): Playback {
  const [clock] = useState(() => new FilmClock());
  const [playing, setPlaying] = useState(false);
  const wanted = useRef<string | null>(null);
  const trace = run?.trace ?? null;
  const time = useMemo(() => (run === null ? null : clock.of(run)), [clock, run]);
  const scale = useMemo(() => {
    if (trace === null) return null;
    const loss = worstLoss(trace);
    return timeScale(trace, loss === null ? null : (loss.fromS ?? trace.faultAtS - 60));
  }, [trace]);
  const experiment = run?.experiment ?? null;
  const show = useCallback(
    (next: number) => {
      if (experiment !== null) clock.show(experiment, next);
    },
    [clock, experiment],
  );

  useEffect(() => {
    if (run === null || wanted.current !== run.experiment) return;
    wanted.current = null;
    show(run.trace.faultAtS);
    setPlaying(!prefersStillness());
  }, [run, show]);

  useEffect(() => {
    if (!playing || scale === null || time === null || experiment === null) return;
    let last: number | null = null;
    let place = placeOn(scale, time.now());
    let frame = requestAnimationFrame(function step(nowMs) {
      place += last === null ? 0 : (nowMs - last) / 1000 / LASTS_S;
      last = nowMs;
      if (place < 1) {
        clock.pass(experiment, timeAt(scale, place), nowMs);
        frame = requestAnimationFrame(step);
      } else {
        clock.show(experiment, timeAt(scale, 1));
        setPlaying(false);
      }
    });
    return () => cancelAnimationFrame(frame);
  }, [playing, scale, clock, experiment, time]);

  const moveTo = useCallback(
    (next: number) => {
      setPlaying(false);
      show(next);
    },
    [show],
  );
  const toggle = useCallback(() => {
    if (scale === null || time === null) return;
    if (!playing && time.now() >= scale.toS) show(scale.faultAtS);
    setPlaying(!playing);
  }, [scale, playing, show, time]);
  const play = useCallback(
    (next: string) => {
      if (run?.experiment !== next) wanted.current = next;
      else {
        show(run.trace.faultAtS);
        setPlaying(!prefersStillness());
      }
    },
    [run, show],
  );
  return useMemo(() => ({ time, playing, moveTo, toggle, play }), [time, playing, moveTo, toggle, play]);
}

function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
