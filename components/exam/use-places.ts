'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

/** What is on the page: a question, the list of all, or nothing while it is paused. */
export type View = 'question' | 'review' | 'paused';

/** Where somebody is in an exam. */
export interface Places {
  at: number;
  view: View;
  /** They have moved since the page was opened. */
  moved: boolean;
  goTo(place: number): void;
  show(view: View): void;
}

/** The place, kept in the address for a reload, and the time in view handed on with every move. */
export function usePlaces(count: number, start: number, addTime: (place: number, ms: number) => void): Places {
  const [at, setAt] = useState(start);
  const [view, setView] = useState<View>('question');
  const [moved, setMoved] = useState(false);
  const since = useRef<number | null>(null);
  const here = useRef({ at: start, view });
  const report = useRef(addTime);
  report.current = addTime;

  const settle = useCallback(() => {
    const { at: place, view: shown } = here.current;
    if (since.current !== null && shown === 'question') report.current(place, performance.now() - since.current);
    since.current = performance.now();
  }, []);

  useEffect(() => {
    since.current = performance.now();
    const turn = () => {
      if (document.visibilityState === 'hidden') settle();
      since.current = performance.now();
    };
    document.addEventListener('visibilitychange', turn);
    return () => document.removeEventListener('visibilitychange', turn);
  }, [settle]);

  const show = useCallback(
    (next: View) => {
      settle();
      here.current = { ...here.current, view: next };
      setView(next);
    },
    [settle],
  );

  const goTo = useCallback(
    (place: number) => {
      if (place < 0 || place >= count) return;
      settle();
      here.current = { at: place, view: 'question' };
      setAt(place);
      setView('question');
      setMoved(true);
      window.history.replaceState(null, '', `?q=${place + 1}`);
      window.scrollTo({ top: 0 });
    },
    [count, settle],
  );
  return { at, view, moved, goTo, show };
}
