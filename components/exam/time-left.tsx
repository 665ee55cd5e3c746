'use client';

import { useEffect, useRef, useState } from 'react';
import { Glyph } from '../glyphs/glyph';
import { clockText, leftWords, warningBetween } from './time-words';

/** The time left, which can be hidden. Says aloud when 30, 10, 5 and 1 minutes are left, hidden or not. */
export function TimeLeft({ leftMs }: { leftMs: number }) {
  const [hidden, setHidden] = useState(false);
  const before = useRef(leftMs);
  const [warning, setWarning] = useState('');
  useEffect(() => {
    const minutes = warningBetween(before.current, leftMs);
    before.current = leftMs;
    if (minutes !== null) setWarning(leftWords(minutes));
  }, [leftMs]);
  return (
    <div className="exam-time">
      <span className="exam-time-label">time left</span>
      {!hidden && (
        <span className="exam-clock" role="timer" aria-label="Time left">
          {clockText(leftMs)}
        </span>
      )}
      <button
        type="button"
        className="icon-button exam-icon"
        aria-pressed={hidden}
        aria-label="Hide the time"
        onClick={() => setHidden(!hidden)}
      >
        <Glyph name="clock" />
      </button>
      <span className="sr-only" role="status">
        {warning}
      </span>
    </div>
  );
}
