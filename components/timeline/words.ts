import type { Translator } from '@/language/translator';

/** Times and rates as figures on screen: short, with a unit, never more exact than what was measured. */

const UNITS = [
  [86_400, 'd'],
  [3600, 'h'],
  [60, 'min'],
] as const;

/**
 * Seconds in at most two units: "0 s", "1500 ms", "1 min 34 s", "4 h", "1 d 2 h". Symbols of the International System, without
 * a decimal sign, so that the same text stands in every language of the interface.
 */
export function durationText(seconds: number): string {
  if (seconds < 10 && seconds % 1 !== 0) return `${Math.round(seconds * 10) * 100} ms`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const index = UNITS.findIndex(([size]) => whole >= size);
  const [size, unit] = UNITS[index] ?? [60, 'min'];
  const [smaller, smallUnit] = UNITS[index + 1] ?? [1, 's'];
  let many = Math.floor(whole / size);
  let rest = Math.round((whole - many * size) / smaller);
  if (rest * smaller >= size) {
    many += 1;
    rest = 0;
  }
  return rest === 0 ? `${many} ${unit}` : `${many} ${unit} ${rest} ${smallUnit}`;
}

/** A moment counted from the fault, as on a clock: "−0:20", "0:38", "4:00:00". */
export function clockText(seconds: number): string {
  const whole = Math.round(Math.abs(seconds));
  const sign = seconds < 0 && whole > 0 ? '−' : '';
  const h = Math.floor(whole / 3600);
  const m = Math.floor((whole % 3600) / 60);
  const two = (n: number) => String(n).padStart(2, '0');
  return h > 0 ? `${sign}${h}:${two(m)}:${two(whole % 60)}` : `${sign}${m}:${two(whole % 60)}`;
}

/** The same for a screen reader: "38 s after the fault". */
export function momentText(t: Translator<'timeline'>, seconds: number): string {
  if (seconds === 0) return t('moment.at');
  return t(seconds < 0 ? 'moment.before' : 'moment.after', { time: durationText(Math.abs(seconds)) });
}

/** The first clause of an event's sentence, for a drawing; the list has all of it. */
export function firstClause(what: string): string {
  return what.split(/; | after | and /)[0] ?? what;
}
