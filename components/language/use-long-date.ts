import { useFormatter } from '#language';

/** Writes a day, "2026-11-23", as "23 November 2026". */
export function useLongDate(): (day: string) => string {
  const format = useFormatter();
  return (day) => format.dateTime(new Date(day), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}
