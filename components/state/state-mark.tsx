import type { ReactNode } from 'react';
import type { StateKind } from './kinds';

const MARKS: Record<StateKind, ReactNode> = {
  ok: (
    <>
      <circle cx="8" cy="8" r="7" fill="var(--ok-fill)" />
      <path d="m4.7 8.2 2.3 2.3 4.3-4.7" fill="none" stroke="var(--mark)" strokeWidth="1.8" />
    </>
  ),
  degraded: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="var(--deg-ink)" strokeWidth="1.6" />
      <path d="M1.8 8a6.2 6.2 0 0 0 12.4 0Z" fill="var(--deg-fill)" stroke="var(--deg-ink)" strokeWidth="1.6" />
    </>
  ),
  down: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" rx="1" fill="var(--down-fill)" />
      <path d="m5 5 6 6m0-6-6 6" fill="none" stroke="var(--mark)" strokeWidth="1.8" />
    </>
  ),
  lost: (
    <>
      <path d="M14.5 1.5v13L1 8Z" fill="var(--lost-fill)" />
      <path d="m6.8 8 4.8-2.4v4.8Z" fill="var(--mark)" />
    </>
  ),
  recovering: (
    <>
      <path d="M13.9 8A5.9 5.9 0 1 1 11 2.9" fill="none" stroke="var(--rec-ink)" strokeWidth="2" />
      <path d="M9.7.4 14.6 2.7 10.3 6Z" fill="var(--rec-ink)" />
    </>
  ),
  unknown: (
    <>
      <circle cx="8" cy="8" r="6.3" fill="none" stroke="var(--unk-ink)" strokeWidth="1.6" strokeDasharray="2.3 1.7" />
      <path
        d="M6.3 6.4c.2-1.1.9-1.6 1.8-1.6 1 0 1.7.6 1.7 1.5 0 1.3-1.7 1.3-1.7 2.7M8.1 11v.6"
        fill="none"
        stroke="var(--unk-ink)"
        strokeWidth="1.5"
      />
    </>
  ),
  none: <path d="M4.5 8h7" stroke="var(--unk-ink)" strokeWidth="1.6" />,
};

/** The mark of a state, 16 px. It never stands without a word nearby; `label` names it where the word is elsewhere. */
export function StateMark({ kind, label }: { kind: StateKind; label?: string }) {
  return (
    <svg
      className="state-mark"
      viewBox="0 0 16 16"
      role={label === undefined ? undefined : 'img'}
      aria-hidden={label === undefined}
      aria-label={label}
    >
      {MARKS[kind]}
    </svg>
  );
}

/** The same mark inside another drawing, its centre at (x, y). */
export function StateMarkAt({ kind, x, y, size = 16 }: { kind: StateKind; x: number; y: number; size?: number }) {
  return (
    <svg x={x - size / 2} y={y - size / 2} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {MARKS[kind]}
    </svg>
  );
}
