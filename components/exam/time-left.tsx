'use client';

import { useEffect, useRef, useState } from 'react';
import { useTranslations } from '#language';
import { Glyph } from '../glyphs/glyph';
import { clockText, warningBetween } from './time-words';

/** The time left, which can be hidden. Says aloud when 30, 10, 5 and 1 minutes are left, hidden or not. */
export function TimeLeft({ leftMs }: { leftMs: number }) {
  const t = useTranslations('exam');
  const [hidden, setHidden] = useState(false);
  const before = useRef(leftMs);
  const [warning, setWarning] = useState<number | null>(null);
  useEffect(() => {
    const minutes = warningBetween(before.current, leftMs);
    before.current = leftMs;
    if (minutes !== null) setWarning(minutes);
  }, [leftMs]);
  return (
    <div className="exam-time">
      <span className="exam-time-label">{t('time.left')}</span>
      {!hidden && (
        <span className="exam-clock" role="timer" aria-label={t('time.label')}>
          {clockText(leftMs)}
        </span>
      )}
      <button
        type="button"
        className="icon-button exam-icon"
        aria-pressed={hidden}
        aria-label={t('time.hide')}
        onClick={() => setHidden(!hidden)}
      >
        <Glyph name="clock" />
      </button>
      <span className="sr-only" role="status">
        {warning !== null && t('time.warning', { minutes: warning })}
      </span>
    </div>
  );
}
