'use client';

import { useEffect, useState } from 'react';

/** Time of a question that is left by the server's clock: whole seconds, and the share, 0 to 1. Null where no clock runs. */
export function useTimeLeft(
  { openedAt, closesAt }: { openedAt: number | null; closesAt: number | null },
  ahead: number,
): { seconds: number; share: number } | null {
  const [now, setNow] = useState(() => Date.now() + ahead);
  useEffect(() => {
    if (closesAt === null) return;
    const tick = () => setNow(Date.now() + ahead);
    tick();
    const timer = setInterval(tick, 200);
    return () => clearInterval(timer);
  }, [closesAt, ahead]);
  if (openedAt === null || closesAt === null) return null;
  const left = Math.max(0, closesAt - now);
  return { seconds: Math.ceil(left / 1000), share: Math.min(1, left / Math.max(1, closesAt - openedAt)) };
}

/** 95 is "1:35". */
export function clockText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
