import type { Translator } from '@/language/translator';

const UNITS = [
  [86_400, 'days'],
  [3_600, 'hours'],
  [60, 'minutes'],
] as const;

/** Seconds in the largest unit that stays whole, else in the next: 300 is "5 minutes", 90 is "90 seconds". */
export function duration(t: Translator<'units'>, seconds: number): string {
  const { size, unit } = unitOf(seconds);
  return t(unit, { count: seconds / size });
}

/** A span of seconds: "35 to 65 seconds", "2 to 7 minutes", "10 seconds to 5 minutes". */
export function durationRange(t: Translator<'units'>, [low, high]: readonly [number, number]): string {
  if (low === high) return duration(t, low);
  const [from, to] = [unitOf(low), unitOf(high)];
  return t('range', {
    low: from.unit === to.unit ? String(low / from.size) : duration(t, low),
    high: duration(t, high),
  });
}

/** Seconds of study as "under a minute", "12 minutes", "1 h 5 min"; "no time" for 0. */
export function studyTime(t: Translator<'units'>, seconds: number): string {
  if (seconds === 0) return t('noTime');
  const minutes = Math.round(seconds / 60);
  if (minutes < 1) return t('underAMinute');
  if (minutes < 60) return t('minutes', { count: minutes });
  return t('hoursAndMinutes', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

/** The unit that a duration is told in. Between one and two of a unit the smaller one is exact, and plainer. */
function unitOf(seconds: number): { size: number; unit: 'days' | 'hours' | 'minutes' | 'seconds' } {
  const found = UNITS.find(([size]) => seconds === size || (seconds >= 2 * size && seconds % size === 0));
  return found ? { size: found[0], unit: found[1] } : { size: 1, unit: 'seconds' };
}
