import type { Random } from '../random';

/** Round values that people would write down, by unit. */
const BY_UNIT: Record<string, readonly number[]> = {
  seconds: [1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 300, 600, 900, 1200, 1800, 3600, 7200, 14400, 43200],
  minutes: [1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180],
  hours: [1, 2, 3, 4, 6, 8, 12, 16, 24, 36, 48, 72, 96, 120, 168],
  days: [1, 2, 3, 4, 7, 10, 14, 21, 28, 35, 45, 60, 90, 120, 180, 365, 730],
  years: [1, 2, 3, 5, 7, 10],
};

/** Levels that service targets come in, per cent. */
const NINES = [95, 99, 99.5, 99.9, 99.95, 99.99, 99.999, 99.9999, 99.999999999];

/** The 1-2-5 series with what lies between, for anything else. */
const COUNTS = [
  1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 16, 20, 25, 30, 32, 40, 50, 60, 64, 75, 80, 100, 120, 150, 200, 250, 300, 400, 500,
  600, 750,
];

/** Neighbouring values differ at least by this factor, so that a right answer is clearly right. */
const APART = 1.45;

/** A wrong value may be at most this many times larger or smaller. */
const REACH = 30;

/**
 * Three wrong values around a right one, plausible and clearly apart, with the right one's place among the four drawn evenly
 * where values exist on both sides; a value with room on one side only is refused, its place would be known. `rivals` are values known from elsewhere, taken first. Null if there are too few.
 */
export function wrongValues(random: Random, right: number, unit: string, rivals: readonly number[]): number[] | null {
  const nines = unit.startsWith('%') && right >= 90 && right <= 100;
  const rungs = [...new Set([...rivals, ...ladder(right, unit, nines)])];
  const clear = (a: number, b: number) =>
    nines ? a !== b : Math.max(a, b) / Math.min(a, b) >= APART || smallApart(a, b, unit);
  const fits = (value: number) =>
    value > 0 && clear(value, right) && (nines || Math.max(value, right) / Math.min(value, right) <= REACH);
  const below = rungs.filter((value) => value < right && fits(value));
  const above = rungs.filter((value) => value > right && fits(value));
  const lower = prefer(random, below, rivals, right);
  const higher = prefer(random, above, rivals, right);
  const made = [0, 1, 2, 3].flatMap((place) => {
    const low = apart(lower, place, clear);
    const high = apart(higher, 3 - place, clear);
    return low && high ? [[...low, ...high]] : [];
  });
  const [first, last] = [made[0], made.at(-1)];
  if (!first || !last || made.length < 2) return null;
  // A value that cannot stand in every place stands at its open end more often, which evens out the places over all values.
  const end = apart(higher, 3, clear) ? first : last;
  return random.pick(made.length === 4 ? made : [...made, end]);
}

function ladder(right: number, unit: string, nines: boolean): number[] {
  if (nines) return [...NINES];
  const own = BY_UNIT[unit];
  if (own) return [...own];
  const scale = right >= 1 ? 10 ** Math.max(0, Math.floor(Math.log10(right)) - 1) : 10 ** Math.floor(Math.log10(right));
  if (isPowerOfTwo(right) && right >= 1024) return [-3, -2, -1, 1, 2, 3].map((step) => right * 4 ** step);
  if (right < 10 && Number.isInteger(right)) return COUNTS.slice(0, 12);
  return COUNTS.slice(0, 22).map((rung) => Number((rung * scale).toPrecision(6)));
}

function isPowerOfTwo(value: number): boolean {
  return Number.isInteger(Math.log2(value));
}

/** Small whole numbers of things are apart when they differ at all. */
function smallApart(a: number, b: number, unit: string): boolean {
  return a !== b && Number.isInteger(a) && Number.isInteger(b) && Math.max(a, b) <= 8 && BY_UNIT[unit] === undefined;
}

/** Known rivals first, then near values before far ones, loosely. */
function prefer(random: Random, values: readonly number[], rivals: readonly number[], right: number): number[] {
  const known = random.shuffle(values.filter((value) => rivals.includes(value)));
  const rest = values
    .filter((value) => !rivals.includes(value))
    .sort((a, b) => distance(a, right) - distance(b, right));
  return [...known.slice(0, 2), ...random.shuffle(rest.slice(0, 5)), ...rest.slice(5), ...known.slice(2)];
}

/** How far apart two values are to the eye: by their ratio, for levels near 100 by the ratio of what is missing. */
function distance(a: number, b: number): number {
  if (Math.min(a, b) >= 90 && Math.max(a, b) < 100) return Math.abs(Math.log((100 - a) / (100 - b)));
  return Math.abs(Math.log(a / b));
}

function apart(values: readonly number[], count: number, clear: (a: number, b: number) => boolean): number[] | null {
  const taken: number[] = [];
  for (const value of values) {
    if (taken.length === count) break;
    if (taken.every((other) => clear(other, value))) taken.push(value);
  }
  return taken.length === count ? taken : null;
}
