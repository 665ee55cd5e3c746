'use client';

import { useSyncExternalStore } from 'react';

const FORMS = {
  /** 10:41:07 */
  time: { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false },
  /** 24 Nov, 10:41 */
  moment: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hour12: false },
  /** 24 Nov 2026 */
  day: { day: 'numeric', month: 'short', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/**
 * A moment in the reader's own time. The server does not know their zone and says UTC; the browser puts its own in place.
 * `at` is ISO 8601.
 */
export function LocalTime({ at, form = 'moment' }: { at: string; form?: keyof typeof FORMS }) {
  const text = useSyncExternalStore(
    unchanging,
    () => format(at, form, undefined),
    () => `${format(at, form, 'UTC')}${form === 'day' ? '' : ' UTC'}`,
  );
  return <time dateTime={at}>{text}</time>;
}

function format(at: string, form: keyof typeof FORMS, timeZone: string | undefined): string {
  return new Intl.DateTimeFormat('en-GB', { ...FORMS[form], timeZone }).format(new Date(at));
}

function unchanging(): () => void {
  return () => {};
}
