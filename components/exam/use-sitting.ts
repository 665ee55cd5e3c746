'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { keepChanges, keptChanges } from './kept-changes';
import { type Change, type Draft, type Held, heldOf, type Paper, type PaperAnswer } from './paper';
import { fetchState, sendChange } from './send-change';
import { type Clock, useClock } from './use-clock';

/** Milliseconds between two tries to store what could not be, and between two looks at the server. */
const RETRY_MS = 3_000;
const LOOK_MS = 30_000;

/** A question that another page answered meanwhile, or what the server said of a change that it did not take. */
export type SittingNote = { answeredElsewhere: number } | { refused: string };

/** An exam as it stands in this browser. */
export interface Sitting {
  held: Held[];
  clock: Clock;
  /** Questions that stand here and are not stored yet. */
  unsent: number;
  /** The server could not be reached the last time. */
  offline: boolean;
  /** Something to tell; null for nothing. */
  note: SittingNote | null;
  /** The server says that the exam has ended. */
  ended: boolean;
  change(place: number, changes: Partial<Draft>): void;
  /** Adds time that the question was in view; the first time also notes that it was seen. */
  addTime(place: number, ms: number): void;
  /** Sends what is left. Returns whether everything is stored. */
  flush(): Promise<boolean>;
  /** Asks the server how far it is. */
  look(): Promise<void>;
}

/** Keeps the answers of an exam: here at once, on the server one by one, in this browser's storage in between. */
export function useSitting(paper: Paper): Sitting {
  const { id } = paper;
  const [held, setHeld] = useState<Held[]>(() => paper.answers.map(heldOf));
  const current = useRef(held);
  const sending = useRef<Promise<boolean> | null>(null);
  const [offline, setOffline] = useState(false);
  const [note, setNote] = useState<SittingNote | null>(null);
  const [ended, setEnded] = useState(false);
  const clock = useClock(paper.leftMs);
  const { set: setClock } = clock;

  const put = useCallback(
    (place: number, next: Held) => {
      current.current = current.current.map((one, at) => (at === place ? next : one));
      setHeld(current.current);
      keepChanges(
        id,
        current.current.flatMap((one, at) => (one.unsent ? [changeOf(at, one)] : [])),
      );
    },
    [id],
  );

  /** The server's word on a question, which another page may have changed. */
  const adopt = useCallback(
    (place: number, answer: PaperAnswer | null) => {
      const own = current.current[place];
      if (!answer || !own) return;
      const isOther = own.unsent && String(own.chosen) !== String(answer.chosen);
      put(place, heldOf(answer));
      if (isOther) setNote({ answeredElsewhere: place });
    },
    [put],
  );

  const sendAll = useCallback(async (): Promise<boolean> => {
    for (;;) {
      const place = current.current.findIndex(({ unsent }) => unsent);
      const own = current.current[place];
      if (!own) return true;
      const change = changeOf(place, own);
      const sent = await sendChange(id, change);
      setOffline(sent.state === 'unreachable');
      if (sent.state === 'over') setEnded(true);
      if (sent.state === 'refused') setNote({ refused: sent.message });
      if (sent.state !== 'stored') return false;
      setClock(sent.leftMs);
      const now = current.current[place];
      if (!now) return true;
      if (!sent.kept) adopt(place, sent.answer);
      // What was changed while this was on its way is sent next.
      else if (now.revision === change.revision) put(place, { ...now, unsent: false, storedAt: sent.answer.storedAt });
    }
  }, [id, adopt, put, setClock]);

  const flush = useCallback((): Promise<boolean> => {
    sending.current ??= sendAll().finally(() => {
      sending.current = null;
    });
    return sending.current;
  }, [sendAll]);

  const look = useCallback(async () => {
    const state = await fetchState(id);
    if (!state) return;
    setClock(state.leftMs);
    if (state.ended) setEnded(true);
    for (const [place, answer] of state.answers.entries()) {
      const own = current.current[place];
      if (answer && own && answer.revision > own.revision) adopt(place, answer);
    }
  }, [id, adopt, setClock]);

  useEffect(() => {
    for (const change of keptChanges(id)) {
      const own = current.current[change.place];
      const { place, ...rest } = change;
      if (own && change.revision > own.revision) put(place, { ...own, ...rest, unsent: true });
    }
    // What the server said with the page is as old as the page took to come alive.
    void flush().then(look);
  }, [id, flush, look, put]);

  useEffect(() => {
    const retry = setInterval(() => current.current.some(({ unsent }) => unsent) && void flush(), RETRY_MS);
    const regular = setInterval(() => void look(), LOOK_MS);
    const again = () => {
      if (document.visibilityState !== 'visible') return;
      void flush().then(look);
    };
    window.addEventListener('online', again);
    window.addEventListener('focus', again);
    document.addEventListener('visibilitychange', again);
    return () => {
      clearInterval(retry);
      clearInterval(regular);
      window.removeEventListener('online', again);
      window.removeEventListener('focus', again);
      document.removeEventListener('visibilitychange', again);
    };
  }, [flush, look]);

  const amend = (place: number, changes: Partial<Held>) => {
    const own = current.current[place];
    if (!own) return;
    // A change that has not left yet takes this one with it; the server has not seen its revision.
    put(place, { ...own, ...changes, revision: own.revision + 1, unsent: true });
    void flush();
  };
  return {
    ...{ held, clock, offline, note, ended, flush, look },
    unsent: held.filter(({ unsent }) => unsent).length,
    change(place, changes) {
      setNote(null);
      amend(place, changes);
    },
    addTime(place, ms) {
      const own = current.current[place];
      if (own) amend(place, { elapsedMs: own.elapsedMs + Math.round(ms) });
    },
  };
}

function changeOf(place: number, { chosen, struck, flagged, revision, elapsedMs }: Held): Change {
  return { place, chosen, struck, flagged, revision, elapsedMs };
}
