import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { worstLoss } from '../timeline/loss';
import { placeOn, timeAt, timeScale } from '../timeline/scale';
import type { Run } from './grader-messages';

/** Seconds that a whole run takes on screen, whatever it lasts. */
const LASTS_S = 14;

export interface Playback {
  /** Second of the run that is shown; null without a run. */
  timeS: number | null;
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
  const [at, setAt] = useState<{ experiment: string; timeS: number } | null>(null);
  const [playing, setPlaying] = useState(false);
  const wanted = useRef<string | null>(null);
  const trace = run?.trace ?? null;
  const timeS = run === null ? null : at?.experiment === run.experiment ? at.timeS : run.trace.faultAtS;
  const now = useRef(timeS);
  now.current = timeS;
  const scale = useMemo(() => {
    if (trace === null) return null;
    const loss = worstLoss(trace);
    return timeScale(trace, loss === null ? null : (loss.fromS ?? trace.faultAtS - 60));
  }, [trace]);
  const experiment = run?.experiment ?? null;
  const show = useCallback((next: number) => experiment !== null && setAt({ experiment, timeS: next }), [experiment]);

  useEffect(() => {
    if (run === null || wanted.current !== run.experiment) return;
    wanted.current = null;
    show(run.trace.faultAtS);
    setPlaying(!prefersStillness());
  }, [run, show]);

  useEffect(() => {
    if (!playing || scale === null) return;
    let last: number | null = null;
    let place = placeOn(scale, now.current ?? scale.faultAtS);
    let frame = requestAnimationFrame(function step(time) {
      place += last === null ? 0 : (time - last) / 1000 / LASTS_S;
      last = time;
      show(timeAt(scale, Math.min(1, place)));
      if (place >= 1) setPlaying(false);
      else frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [playing, scale, show]);

  const moveTo = useCallback(
    (next: number) => {
      setPlaying(false);
      show(next);
    },
    [show],
  );
  const toggle = useCallback(() => {
    if (scale === null || now.current === null) return;
    if (!playing && now.current >= scale.toS) show(scale.faultAtS);
    setPlaying(!playing);
  }, [scale, playing, show]);
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
  return { timeS, playing, moveTo, toggle, play };
}

function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
