'use client';

import { useSyncExternalStore } from 'react';
import { useLanguage } from '#language';
import { LANGUAGES } from '@/language/languages';

const FORMS = {
  /** 10:41:07 */
  time: { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false },
  /** 24 Nov, 10:41 */
  moment: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hour12: false },
  /** 24 Nov 2026 */
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  /** Tue 24 Nov, 10:41 CET */
  deadline: {
    ...{ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hour12: false },
    timeZoneName: 'short',
  },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/**
 * A moment in the reader's own time. The server does not know their zone and says UTC; the browser puts its own in place.
 * `at` is ISO 8601; `zone` is what the server knows of the reader's, for pages without scripts.
 */
export function LocalTime({
  at,
  form = 'moment',
  zone = 'UTC',
}: {
  at: string;
  form?: keyof typeof FORMS;
  zone?: string;
}) {
  const { tag } = LANGUAGES[useLanguage()];
  const text = useSyncExternalStore(
    unchanging,
    () => format(tag, at, form, undefined),
    () =>
      form === 'deadline'
        ? format(tag, at, form, zone)
        : `${format(tag, at, form, 'UTC')}${form === 'day' ? '' : ' UTC'}`,
  );
  return <time dateTime={at}>{text}</time>;
}

function format(tag: string, at: string, form: keyof typeof FORMS, timeZone: string | undefined): string {
  return new Intl.DateTimeFormat(tag, { ...FORMS[form], timeZone }).format(new Date(at));
}

function unchanging(): () => void {
  return () => {};
}
