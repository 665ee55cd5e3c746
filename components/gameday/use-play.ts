'use client';

import { useEffect, useState } from 'react';

/** Milliseconds in which one round is played, live and in a replay. */
const LIVE_MS = 24_000;
const REPLAY_MS = 9_000;

/** Milliseconds between two pictures. */
const PICTURE_MS = 250;

/** A round and a second in it. */
export interface Place {
  round: number;
  atS: number;
}

interface Rounds {
  rounds: readonly { ranAt: number | null }[];
  /** Seconds of the run from one fault to the next. */
  roundS: number;
}

/**
 * What of a GameDay is in sight. A round is played from the moment at which its board was complete, by the server's clock, so that
 * every screen shows the same; its beginning slower, where most happens. Null before the first board.
 */
export function usePlay(
  { rounds, roundS }: Rounds,
  ahead: number,
): { at: Place | null; replay(): void; replaying: boolean } {
  const [now, setNow] = useState(() => Date.now());
  const [replayFrom, setReplayFrom] = useState<number | null>(null);
  const complete = rounds.filter(({ ranAt }) => ranAt !== null).length;
  const ranAt = rounds[complete - 1]?.ranAt ?? null;
  const replayed = replayFrom === null ? null : (now - replayFrom) / REPLAY_MS;
  const replaying = replayed !== null && replayed < complete;
  const share = ranAt === null ? 1 : Math.max(0, (now + ahead - ranAt) / LIVE_MS);
  const moving = replaying || (ranAt !== null && share < 1);
  useEffect(() => {
    // Once more after a new round has come, and on while something moves.
    setNow(Date.now());
    if (!moving && ranAt === null) return;
    const timer = setInterval(() => setNow(Date.now()), moving ? PICTURE_MS : 1_000);
    return () => clearInterval(timer);
  }, [moving, ranAt]);
  const place = replaying ? { round: Math.floor(replayed), share: replayed % 1 } : { round: complete - 1, share };
  return {
    at: complete === 0 ? null : { round: place.round, atS: roundS * Math.min(1, place.share) ** 2 },
    replay: () => setReplayFrom(Date.now()),
    replaying,
  };
}
