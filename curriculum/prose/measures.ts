import type { Quantity } from '../schema/fact';
import { singular } from './words';

/** A number with what it counts: seconds, bytes, percent, or a noun in the singular. */
export interface Measure {
  value: number;
  /** `second`, `byte`, `percent`, or the nouns after the number, nearest first. */
  units: string[];
  /** Whether the unit is one of time, data or share, where two numbers can be compared. */
  comparable: boolean;
  /** Offset in the text, and the words as they stand there. */
  index: number;
  text: string;
}

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TENS = ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const NUMBER_WORDS = new Map<string, number>([
  ...WORDS.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, 30 + 10 * index] as const),
  ['hundred', 100],
]);

/** Size of each comparable unit in its base unit. */
const SCALES = new Map<string, { unit: string; size: number }>(
  (
    [
      ['millisecond ms', 'second', 0.001],
      ['second s', 'second', 1],
      ['minute min', 'second', 60],
      ['hour h', 'second', 3_600],
      ['day', 'second', 86_400],
      ['week', 'second', 604_800],
      ['year', 'second', 31_536_000],
      ['byte', 'byte', 1],
      ['kib', 'byte', 2 ** 10],
      ['mib', 'byte', 2 ** 20],
      ['gib', 'byte', 2 ** 30],
      ['kb', 'byte', 1e3],
      ['mb', 'byte', 1e6],
      ['gb', 'byte', 1e9],
      ['% percent', 'percent', 1],
      ['km kilometre', 'metre', 1_000],
    ] satisfies [string, string, number][]
  ).flatMap(([names, unit, size]) => names.split(' ').map((name) => [name, { unit, size }] as const)),
);

const NUMBER = new RegExp(
  `(?<![\\w.,:/-])(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|(?:${[...NUMBER_WORDS.keys()].join('|')})(?![\\w]))(?![\\w:]|\\.\\d|,\\d)`,
  'gi',
);

/** Every number of a text that counts something, with its unit. Times of day, versions and names like "io2" are none. */
export function measuresIn(text: string): Measure[] {
  const found = [...text.matchAll(NUMBER)];
  const measures: Measure[] = [];
  let next: Measure | null = null;
  for (const match of found.reverse()) {
    const end = match.index + match[0].length;
    const value = NUMBER_WORDS.get(match[0].toLowerCase()) ?? Number(match[0].replaceAll(',', ''));
    const joined: boolean = next !== null && /^\s*(?:to|and|or|-|–)\s*$/.test(text.slice(end, next.index));
    const measure: Measure | null =
      joined && next ? sameUnit(text, match.index, end, value, next) : read(text, match.index, end, value);
    next = measure;
    if (measure) measures.push(measure);
  }
  return measures.reverse();
}

/** A fact's number as a measure, or null where its value is told in words. */
export function measureOf(quantity: Quantity): Measure | null {
  if (typeof quantity.value !== 'number') return null;
  const words = quantity.unit.split(/[\s/]+/).map((word) => singular(word.toLowerCase()));
  const scale = SCALES.get(words[0] ?? '');
  const text = `${quantity.value} ${quantity.unit}`;
  if (scale) {
    return { value: quantity.value * scale.size, units: [scale.unit], comparable: true, index: 0, text };
  }
  return { value: quantity.value, units: [words.at(-1) ?? ''], comparable: false, index: 0, text };
}

/** Whether two measures count the same thing. */
export function sameKind(a: Measure, b: Measure): boolean {
  return a.comparable === b.comparable && a.units.some((unit) => b.units.includes(unit));
}

/** Whether two measures of one kind are equal, up to rounding. */
export function sameValue(a: Measure, b: Measure): boolean {
  return Math.abs(a.value - b.value) <= 1e-9 * Math.max(Math.abs(a.value), Math.abs(b.value));
}

function read(text: string, start: number, end: number, value: number): Measure | null {
  const after = /^(?:[\s-]*(?:%|[\p{L}]+)){0,3}/u.exec(text.slice(end))?.[0] ?? '';
  const words = after.match(/%|\p{L}+/gu) ?? [];
  const units = words.map((word) => singular(word.toLowerCase()));
  const scale = SCALES.get(units[0] ?? '');
  if (scale) {
    const unitEnd = end + after.indexOf(words[0] ?? '') + (words[0]?.length ?? 0);
    return {
      value: value * scale.size,
      units: [scale.unit],
      comparable: true,
      index: start,
      text: text.slice(start, unitEnd),
    };
  }
  if (units.length === 0 || /^(?:zero|one)$/i.test(text.slice(start, end))) return null; // "one" counts nothing in prose
  return {
    value,
    units,
    comparable: false,
    index: start,
    text: text
      .slice(start, end + after.length)
      .replace(/\s+/g, ' ')
      .trim(),
  };
}

/** The first number of a range: "60" in "60 to 120 seconds". */
function sameUnit(text: string, start: number, end: number, value: number, next: Measure): Measure {
  const written = text.slice(next.index, next.index + next.text.length);
  const unit = written.match(/%|\p{L}+$/u)?.[0] ?? '';
  const size = SCALES.get(singular(unit.toLowerCase()))?.size ?? 1;
  return { ...next, value: next.comparable ? value * size : value, index: start, text: text.slice(start, end) };
}
