import { type Evaluated, evaluated, scalar, unknownValue, whyUnknown } from '../../template/evaluated';
import { boundedCount } from '../bounds';
import { isNull, notesIn, numberOf, type Plain, plainOf, sortedEntries, withNotes } from '../plain';
import { attributeOf, elementOf } from '../traverse';
import { type Call, listIn, numberIn, ofPlain, type TerraformFunction, textOf } from './function';

type Entries = ReadonlyMap<string, { line: number; value: Evaluated }>;

/** Functions of lists, sets and maps. Their elements need not be known. */
export const COLLECTIONS: Readonly<Record<string, TerraformFunction>> = {
  alltrue: ofPlain((list) => listIn(list)?.every((x) => String(x) === 'true')),
  anytrue: ofPlain((list) => listIn(list)?.some((x) => String(x) === 'true')),
  chunklist: chunks,
  coalesce: (call) => call.args.find((arg) => !isNull(arg) && !emptyText(arg)) ?? nothing(call),
  coalescelist: (call) => call.args.find((arg) => !isNull(arg) && sizeOf(arg) !== 0) ?? nothing(call),
  compact: onList((items) => items.filter((item) => !isNull(item) && !emptyText(item))),
  concat,
  contains,
  distinct: onList(distinct),
  element,
  flatten: onList((items) => items.flatMap(flat)),
  index: indexIn,
  keys: onMap((entries, at) => [...entries].map(([key]) => scalar(key, at))),
  length,
  list: (call) => listOf(call, call.args),
  lookup,
  map: pairs,
  matchkeys: matchKeys,
  merge,
  one,
  range: ofPlain(range),
  reverse: onList((items) => [...items].reverse()),
  setintersection: setOf((sets) => sets[0]?.filter((x) => sets.every((set) => has(set, x))) ?? []),
  setproduct: product,
  setsubtract: setOf(([a, ...rest]) => a?.filter((x) => !rest.some((set) => has(set, x))) ?? []),
  setunion: setOf((sets) => sets.flat()),
  slice,
  sort: onList((items) => [...items].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0))),
  tolist: onList((items) => items),
  tomap: (call) => (call.args[0]?.data.is === 'map' ? call.args[0] : open(call, call.args[0])),
  toset: onList((items) => [...distinct(items)].sort(inOrder)),
  transpose: (call) => transpose(call),
  values: onMap((entries) => [...entries].map(([, entry]) => entry.value)),
  zipmap: zipMap,
};

function nothing({ at, name }: Call): Evaluated {
  return unknownValue(`there is no value that ${name}() can take`, at);
}

function emptyText(value: Evaluated): boolean {
  return value.data.is === 'scalar' && value.data.value === '';
}

function sizeOf(value: Evaluated): number | undefined {
  if (value.data.is === 'list') return value.data.items.length;
  return value.data.is === 'map' ? value.data.entries.size : undefined;
}

function listOf(
  { frame, at }: Call,
  items: readonly Evaluated[],
  notes: readonly string[] = [],
  open?: string,
): Evaluated {
  boundedCount(items.length, frame, at);
  return evaluated({ is: 'list', items, ...(open === undefined ? {} : { open }) }, at, notes);
}

/** Null counts as an empty list where a list is asked for by `concat` and `flatten`. */
function itemsOf(value: Evaluated | undefined): readonly Evaluated[] | undefined {
  if (value?.data.is === 'list') return value.data.items;
  return value !== undefined && isNull(value) ? [] : undefined;
}

function openOf(value: Evaluated | undefined): string | undefined {
  return value?.data.is === 'list' ? value.data.open : undefined;
}

function onList(change: (items: readonly Evaluated[]) => readonly Evaluated[]): TerraformFunction {
  return (call) => {
    const [list] = call.args;
    const items = itemsOf(list);
    if (list === undefined || items === undefined) return open(call, list);
    return listOf(call, change(items), list.notes, openOf(list));
  };
}

/** What is no list as far as can be told: something outside stays itself, since it may be one. */
function open(call: Call, value: Evaluated | undefined): Evaluated {
  if (value === undefined) return unknownValue(`${call.name}() is given nothing`, call.at);
  if (value.data.is === 'ref' || value.data.is === 'outside') return value;
  return unknownValue(whyUnknown(value), call.at, value.notes);
}

function onMap(change: (entries: Entries, at: Evaluated) => readonly Evaluated[]): TerraformFunction {
  return (call) => {
    const [map] = call.args;
    if (map?.data.is !== 'map') return open(call, map);
    return listOf(call, change(new Map(sortedEntries(map.data.entries)), map), map.notes);
  };
}

/** What elements are told apart by: their value, or what they name. */
function keyOf(value: Evaluated): string {
  const { data } = value;
  if (data.is === 'ref') return `ref ${data.id}.${data.attribute}`;
  if (data.is === 'outside') return `outside ${data.name}`;
  const plain = plainOf(value);
  return plain === undefined ? `${data.is} ${value.file}:${value.line}` : JSON.stringify(plain);
}

/** Texts and numbers in the order of sets; anything else as it came. */
function inOrder(a: Evaluated, b: Evaluated): number {
  if (a.data.is !== 'scalar' || b.data.is !== 'scalar') return 0;
  const [x, y] = [a.data.value, b.data.value];
  if (typeof x === 'number' && typeof y === 'number') return x - y;
  return String(x) < String(y) ? -1 : String(x) > String(y) ? 1 : 0;
}

function distinct(items: readonly Evaluated[]): readonly Evaluated[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    return !seen.has(key) && seen.add(key);
  });
}

function has(set: readonly Evaluated[], item: Evaluated): boolean {
  const key = keyOf(item);
  return set.some((other) => keyOf(other) === key);
}

function flat(item: Evaluated): readonly Evaluated[] {
  return item.data.is === 'list' ? item.data.items.flatMap(flat) : [item];
}

function concat(call: Call): Evaluated {
  const items: Evaluated[] = [];
  for (const arg of call.args) {
    const own = itemsOf(arg) ?? (arg.data.is === 'outside' || arg.data.is === 'ref' ? [arg] : undefined);
    if (own === undefined) return open(call, arg);
    items.push(...own);
  }
  return listOf(
    call,
    items,
    [],
    call.args.map(openOf).find((name) => name !== undefined),
  );
}

function contains(call: Call): Evaluated {
  const [list, item] = call.args;
  if (list?.data.is !== 'list' || item === undefined) return open(call, list);
  const plain = plainOf(item);
  const plains = list.data.items.map(plainOf);
  const found = plain !== undefined && plains.some((p) => JSON.stringify(p) === JSON.stringify(plain));
  if (!found && (plain === undefined || plains.includes(undefined)))
    return unknownValue('it is not known what it holds', call.at);
  return scalar(found, call.at, notesIn(list, item));
}

/** `element(list, index)`, which goes round. */
function element(call: Call): Evaluated {
  const [list, at] = call.args;
  const items = itemsOf(list);
  const index = at === undefined ? undefined : numberOf(at);
  if (list === undefined || at === undefined || items === undefined) return open(call, list);
  if (index === undefined) return unknownValue(whyUnknown(at), call.at, at.notes);
  if (items.length === 0) return unknownValue('it has no element at all', call.at, list.notes);
  const turned = ((Math.trunc(index) % items.length) + items.length) % items.length;
  const value = openOf(list) === undefined ? items[turned] : elementOf(list, at, call.frame, call.at);
  return withNotes(value ?? (items[turned] as Evaluated), [...list.notes, ...at.notes]);
}

function indexIn(call: Call): Evaluated {
  const [list, item] = call.args;
  const items = itemsOf(list);
  if (items === undefined || item === undefined) return open(call, list);
  const found = items.findIndex((other) => keyOf(other) === keyOf(item));
  return found < 0 ? unknownValue('there is no such element in it', call.at) : scalar(found, call.at, notesIn(item));
}

function length(call: Call): Evaluated {
  const [value] = call.args;
  const size = value === undefined ? undefined : sizeOf(value);
  if (size !== undefined && value !== undefined) return scalar(size, call.at, value.notes);
  if (value?.data.is === 'scalar' && typeof value.data.value === 'string')
    return scalar([...value.data.value].length, call.at, value.notes);
  if (value === undefined || isNull(value)) return unknownValue('there is no length of null', call.at);
  return unknownValue(whyUnknown(value), call.at, value.notes);
}

function lookup(call: Call): Evaluated {
  const [map, key, standard] = call.args;
  if (map === undefined || key === undefined) return open(call, map);
  if (map.data.is === 'ref' && key.data.is === 'scalar')
    return attributeOf(map, String(key.data.value), call.frame, call.at);
  if (map.data.is !== 'map') return open(call, map);
  if (key.data.is !== 'scalar') return unknownValue(whyUnknown(key), call.at, key.notes);
  const found = map.data.entries.get(String(key.data.value))?.value ?? standard;
  if (found === undefined) return unknownValue(`there is no ${String(key.data.value)} in it`, call.at);
  return withNotes(found, [...map.notes, ...key.notes]);
}

/** `map(key, value, …)` of old configurations. */
function pairs(call: Call): Evaluated {
  const entries = new Map<string, { line: number; value: Evaluated }>();
  for (let i = 0; i + 1 < call.args.length; i += 2) {
    const [key, value] = call.args.slice(i, i + 2) as [Evaluated, Evaluated];
    if (key.data.is !== 'scalar') return unknownValue(whyUnknown(key), call.at, key.notes);
    entries.set(String(key.data.value), { line: call.at.line, value });
  }
  return evaluated({ is: 'map', entries }, call.at);
}

function matchKeys(call: Call): Evaluated {
  const [values, keys, wanted] = call.args.map(itemsOf);
  if (values === undefined || keys === undefined || wanted === undefined) return open(call, call.args[0]);
  return listOf(
    call,
    values.filter((_, i) => keys[i] !== undefined && has(wanted, keys[i])),
  );
}

function merge(call: Call): Evaluated {
  const entries = new Map<string, { line: number; value: Evaluated }>();
  for (const arg of call.args) {
    if (isNull(arg)) continue;
    if (arg.data.is !== 'map') return open(call, arg);
    for (const [key, entry] of arg.data.entries) entries.set(key, entry);
  }
  boundedCount(entries.size, call.frame, call.at);
  const notes = call.args.flatMap((arg) => arg.notes);
  return evaluated({ is: 'map', entries }, call.at, [...new Set(notes)]);
}

function one(call: Call): Evaluated {
  const [list] = call.args;
  const items = itemsOf(list);
  if (items === undefined) return open(call, list);
  const [only] = items;
  if (items.length > 1) return unknownValue('there is no one element among several', call.at);
  return only ?? scalar(null, call.at);
}

const LONGEST_RANGE = 1_024;

function range(...args: readonly Plain[]): number[] | undefined {
  const numbers = args.map((x) => numberIn(x));
  if (numbers.length === 0 || numbers.length > 3 || numbers.includes(undefined)) return undefined;
  const [a, b, c] = numbers as [number, number | undefined, number | undefined];
  const [from, to] = b === undefined ? [0, a] : [a, b];
  const step = c ?? (to < from ? -1 : 1);
  const count = Math.max(0, Math.ceil((to - from) / step));
  if (step === 0 || !(count <= LONGEST_RANGE)) return undefined;
  return Array.from({ length: count }, (_, i) => from + i * step);
}

function setOf(change: (sets: readonly (readonly Evaluated[])[]) => readonly Evaluated[]): TerraformFunction {
  return (call) => {
    const sets = call.args.map(itemsOf);
    const at = sets.indexOf(undefined);
    if (at >= 0) return open(call, call.args[at]);
    const items = change(sets as (readonly Evaluated[])[]);
    return listOf(call, [...distinct(items)].sort(inOrder), notesIn(...call.args));
  };
}

function product(call: Call): Evaluated {
  let rows: (readonly Evaluated[])[] = [[]];
  for (const arg of call.args) {
    const items = itemsOf(arg);
    if (items === undefined) return open(call, arg);
    boundedCount(rows.length * items.length, call.frame, call.at);
    rows = rows.flatMap((row) => items.map((item) => [...row, item]));
  }
  return listOf(
    call,
    rows.map((row) => evaluated({ is: 'list', items: row }, call.at)),
  );
}

function slice(call: Call): Evaluated {
  const [list, from, to] = call.args;
  const items = itemsOf(list);
  if (list === undefined || items === undefined || from === undefined || to === undefined) return open(call, list);
  const [a, b] = [numberOf(from), numberOf(to)];
  if (a === undefined || b === undefined)
    return unknownValue(whyUnknown(a === undefined ? from : to), call.at, [...from.notes, ...to.notes]);
  if (a < 0 || b < a || b > items.length) {
    const name = openOf(list);
    if (name === undefined) return unknownValue(`it has no elements ${a} to ${b}, only ${items.length}`, call.at);
    boundedCount(b, call.frame, call.at);
    const more = Array.from({ length: b }, (_, i) => elementOf(list, scalar(i, call.at), call.frame, call.at));
    return listOf(call, more.slice(a), list.notes);
  }
  return listOf(call, items.slice(a, b), [...list.notes, ...notesIn(from, to)]);
}

function chunks(call: Call): Evaluated {
  const [list, size] = call.args;
  const items = itemsOf(list);
  const each = size === undefined ? undefined : numberOf(size);
  if (items === undefined || each === undefined) return open(call, list);
  if (!(each >= 1)) return listOf(call, [evaluated({ is: 'list', items }, call.at)]);
  const rows = Array.from({ length: Math.ceil(items.length / each) }, (_, i) =>
    evaluated({ is: 'list', items: items.slice(i * each, (i + 1) * each) }, call.at),
  );
  return listOf(call, rows);
}

function zipMap(call: Call): Evaluated {
  const [keys, values] = call.args.map(itemsOf);
  if (keys === undefined || values === undefined) return open(call, call.args[keys === undefined ? 0 : 1]);
  const entries = new Map<string, { line: number; value: Evaluated }>();
  for (const [i, key] of keys.entries()) {
    const value = values[i];
    if (value === undefined) return unknownValue('it has no value for every key', call.at);
    entries.set(key.data.is === 'scalar' ? String(key.data.value) : keyOf(key), { line: call.at.line, value });
  }
  return evaluated({ is: 'map', entries }, call.at, notesIn(...call.args));
}

const transpose = ofPlain((map) => {
  if (map === null || typeof map !== 'object' || Array.isArray(map)) return undefined;
  const turned = new Map<string, string[]>();
  for (const [key, list] of Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const item of listIn(list) ?? []) {
      const text = textOf(item) ?? '';
      turned.set(text, [...(turned.get(text) ?? []), key]);
    }
  return Object.fromEntries(turned);
});
