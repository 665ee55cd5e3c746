/** Milliseconds of a day. */
export const DAY_MS = 86_400_000;

/** A study day begins at four in the morning: who learns past midnight is still in the same evening. */
export const DAY_STARTS_AT_H = 4;

/** A day of the calendar, `YYYY-MM-DD`; such texts compare as the days do. */
export type Day = string;

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The study day of a moment in a time zone. `at` in milliseconds since 1970; `zone` as the IANA database names it. Throws a
 * RangeError for a zone that does not exist.
 */
export function dayOf(at: number, zone: string): Day {
  let format = formats.get(zone);
  if (!format) {
    // The Swedish form is YYYY-MM-DD.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(zone, format);
  }
  return format.format(at - DAY_STARTS_AT_H * 3_600_000);
}

/** The day so many days later; earlier for a negative number. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from one day to another; negative when the second lies before the first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** Whether a text is a day that exists, between 1970 and 9999. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const at = Date.parse(text);
  return at >= 0 && new Date(at).toISOString().slice(0, 10) === text;
}

/** Whether a text names a time zone. */
export function isZone(text: string): boolean {
  try {
    return /^[A-Za-z0-9/_+-]{1,64}$/.test(text) && dayOf(0, text) !== '';
  } catch {
    return false;
  }
}
