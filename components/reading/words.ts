import type { Fact } from '@/curriculum/schema/fact';

/** "1 fact", "14 facts". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** "2026-11-23" as "23 November 2026". */
export function longDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Seconds in the largest unit that stays whole, else in the next: 300 is "5 minutes", 90 is "90 seconds". */
export function duration(seconds: number): string {
  for (const [size, one] of [
    [86_400, 'day'],
    [3_600, 'hour'],
    [60, 'minute'],
  ] as const) {
    if (seconds >= 2 * size && seconds % size === 0) return count(seconds / size, one);
    if (seconds === size) return `1 ${one}`;
  }
  return count(seconds, 'second');
}

/** A span of seconds: "35 to 65 seconds", "2 to 7 minutes", "10 seconds to 5 minutes". */
export function durationRange([low, high]: readonly [number, number]): string {
  if (low === high) return duration(low);
  const [, unitHigh] = duration(high).split(' ');
  const [valueLow, unitLow] = duration(low).split(' ');
  const same = unitLow === unitHigh || `${unitLow}s` === unitHigh;
  return same ? `${valueLow} to ${duration(high)}` : `${duration(low)} to ${duration(high)}`;
}

/** What is wrong with the page that the pack was made from, in words for its readers. */
export const STATUS_WORDS: Record<Fact['status'], string> = {
  holds: 'As the source page says',
  outdated: 'Changed since the source was written',
  imprecise: 'The source page is imprecise',
  incomplete: 'The source page leaves this out',
};

/** How a statement was checked. */
export const VERIFIED_WORDS: Record<Fact['verified'], string> = {
  archive: 'read in the archived documentation',
  'current-docs': 'read in the current documentation',
  'archive+current-docs': 'read in the archived and the current documentation',
  secondary: 'taken from a secondary source',
  memory: 'from general knowledge, without a page to cite',
};
