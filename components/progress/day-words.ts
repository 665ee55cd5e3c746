const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** "2026-03-14" as "14 Mar". */
export function shortDay(day: string): string {
  const [, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]}`;
}

/** "2026-03-14" as "Sat 14 Mar". */
export function weekdayDay(day: string): string {
  return `${WEEKDAYS[new Date(day).getUTCDay()]} ${shortDay(day)}`;
}

/** "2026-03-14" as "S". */
export function weekdayLetter(day: string): string {
  return (WEEKDAYS[new Date(day).getUTCDay()] ?? '').slice(0, 1);
}

/** "2026-03-14" as "Mar". */
export function monthOf(day: string): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
}

/** Seconds as "under a minute", "12 minutes", "1 h 5 min"; "no time" for 0. */
export function studyTime(seconds: number): string {
  if (seconds === 0) return 'no time';
  const minutes = Math.round(seconds / 60);
  if (minutes < 1) return 'under a minute';
  if (minutes < 60) return minutes === 1 ? '1 minute' : `${minutes} minutes`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** A share as whole percent. */
export function percent(share: number): number {
  return Math.round(share * 100);
}

/** A chance in words that people use: "7 in 10", "fewer than 1 in 100". */
export function chanceWords(chance: number): string {
  if (chance < 0.01) return 'fewer than 1 in 100';
  if (chance > 0.99) return 'more than 99 in 100';
  const tenths = Math.round(chance * 10);
  if (chance < 0.08 || chance > 0.92) return `${Math.round(chance * 100)} in 100`;
  return `${tenths} in 10`;
}
