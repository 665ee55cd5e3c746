import type { Formatter, Translator } from '@/language/translator';

/** "2026-03-14" as "14 Mar". */
export function shortDay(format: Formatter, day: string): string {
  return written(format, day, { day: 'numeric', month: 'short' });
}

/** "2026-03-14" as "14 March 2026". */
export function longDay(format: Formatter, day: string): string {
  return written(format, day, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "2026-03-14" as "Sat 14 Mar". */
export function weekdayDay(format: Formatter, day: string): string {
  return written(format, day, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** "2026-03-14" as "S". */
export function weekdayLetter(format: Formatter, day: string): string {
  return written(format, day, { weekday: 'narrow' });
}

/** "2026-03-14" as "Mar". */
export function monthOf(format: Formatter, day: string): string {
  return written(format, day, { month: 'short' });
}

interface DayForm {
  weekday?: 'short' | 'narrow';
  day?: 'numeric';
  month?: 'short' | 'long';
  year?: 'numeric';
}

/** A day has no hour and no zone; it is read and written as one of UTC. Nothing for what is no day. */
function written(format: Formatter, day: string, form: DayForm): string {
  return day === '' ? '' : format.dateTime(new Date(day), { ...form, timeZone: 'UTC' });
}

/** A share as whole percent. */
export function percent(share: number): number {
  return Math.round(share * 100);
}

/** A chance in words that people use: "7 in 10", "fewer than 1 in 100". */
export function chanceWords(t: Translator<'progress'>, chance: number): string {
  if (chance < 0.01) return t('chance.fewer');
  if (chance > 0.99) return t('chance.more');
  if (chance < 0.08 || chance > 0.92) return t('chance.hundredths', { count: percent(chance) });
  return t('chance.tenths', { count: Math.round(chance * 10) });
}
