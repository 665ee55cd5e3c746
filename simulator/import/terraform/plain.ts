import { type Evaluated, evaluated, type Place, scalar } from '../template/evaluated';

/** A value without its places and notes. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** The value as plain data; undefined where any part of it is not known. */
export function plainOf(value: Evaluated): Plain | undefined {
  const { data } = value;
  if (data.is === 'scalar') return data.value;
  if (data.is === 'list') {
    const items: Plain[] = [];
    for (const item of data.items) {
      const plain = plainOf(item);
      if (plain === undefined) return undefined;
      items.push(plain);
    }
    return items;
  }
  if (data.is !== 'map') return undefined;
  const entries: [string, Plain][] = [];
  for (const [key, { value: inner }] of data.entries) {
    const plain = plainOf(inner);
    if (plain === undefined) return undefined;
    entries.push([key, plain]);
  }
  return Object.fromEntries(entries);
}

/** Plain data as a value, all of it from one place. */
export function fromPlain(plain: Plain, at: Place, notes: readonly string[] = []): Evaluated {
  if (plain === null || typeof plain !== 'object') return scalar(plain, at, notes);
  if (Array.isArray(plain)) {
    const items = (plain as readonly Plain[]).map((item) => fromPlain(item, at, notes));
    return evaluated({ is: 'list', items }, at, notes);
  }
  const entries = Object.entries(plain as Record<string, Plain>).map(
    ([key, inner]) => [key, { line: at.line, value: fromPlain(inner, at, notes) }] as const,
  );
  return evaluated({ is: 'map', entries: new Map(entries) }, at, notes);
}

/** Notes of a value and of everything in it, each once. */
export function notesIn(...values: readonly Evaluated[]): readonly string[] {
  const all = new Set<string>();
  const seen = new Set<Evaluated>();
  const walk = (value: Evaluated) => {
    if (seen.has(value)) return;
    seen.add(value);
    for (const note of value.notes) all.add(note);
    if (value.data.is === 'list') for (const item of value.data.items) walk(item);
    if (value.data.is === 'map') for (const entry of value.data.entries.values()) walk(entry.value);
    if (value.data.is === 'text') for (const part of value.data.parts) if (typeof part !== 'string') walk(part);
  };
  for (const value of values) walk(value);
  return [...all];
}

/** Resources that known values were read from, each once; left out where there are none. */
export function viaOf(...values: readonly Evaluated[]): { via?: readonly string[] } {
  const all = new Set(values.flatMap((value) => value.via ?? []));
  return all.size === 0 ? {} : { via: [...all] };
}

/** The same value with more notes on it and on everything in it. */
export function withNotes(value: Evaluated, notes: readonly string[]): Evaluated {
  if (notes.every((note) => value.notes.includes(note))) return value;
  const all = [...new Set([...value.notes, ...notes])];
  const { data } = value;
  if (data.is === 'list')
    return { ...value, notes: all, data: { ...data, items: data.items.map((item) => withNotes(item, notes)) } };
  if (data.is === 'map') {
    const entries = [...data.entries].map(
      ([key, entry]) => [key, { ...entry, value: withNotes(entry.value, notes) }] as const,
    );
    return { ...value, notes: all, data: { is: 'map', entries: new Map(entries) } };
  }
  return { ...value, notes: all };
}

/** Whether nobody has set it: null, or not there. */
export function isNull(value: Evaluated | undefined): boolean {
  return value === undefined || value.data.is === 'none' || (value.data.is === 'scalar' && value.data.value === null);
}

/** A truth value as the language converts one; undefined where it is none or not known. */
export function truthOf(value: Evaluated): boolean | undefined {
  if (value.data.is !== 'scalar') return undefined;
  const plain = value.data.value;
  if (typeof plain === 'boolean') return plain;
  return plain === 'true' ? true : plain === 'false' ? false : undefined;
}

/** A number as the language converts one; undefined where it is none or not known. */
export function numberOf(value: Evaluated): number | undefined {
  if (value.data.is !== 'scalar') return undefined;
  const plain = value.data.value;
  if (typeof plain === 'number') return plain;
  if (typeof plain !== 'string' || plain.trim() === '') return undefined;
  const number = Number(plain);
  return Number.isFinite(number) ? number : undefined;
}

/** Entries of a map in the order in which the language walks them. */
export function sortedEntries(entries: ReadonlyMap<string, { line: number; value: Evaluated }>) {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
