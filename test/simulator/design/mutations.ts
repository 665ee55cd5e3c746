import fc from 'fast-check';

/** Values that an honest document never holds, or holds elsewhere. */
const strange: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    '',
    'users',
    '__proto__',
    'x'.repeat(30_000),
    'é\u0000\ud800',
    0,
    -0,
    -1,
    0.5,
    1e-300,
    1e12,
    1e308,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.MAX_SAFE_INTEGER,
    10n,
    Symbol('s'),
    () => 1,
    new Date(0),
    new Map([['a', 1]]),
    [],
    {},
  ),
  fc.integer(),
  fc.double(),
  fc.string(),
  fc.array(fc.integer(), { maxLength: 40 }),
  fc.nat({ max: 40 }).map(nested),
  fc.constantFrom(2_000, 60_000).map((length) => new Array<number>(length).fill(0)),
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString').map((key) => ownKey(key)),
);

/** What a mutation does at a place it finds. */
const change = fc.record({
  /** Which place, by counting all of them. */
  place: fc.nat(),
  /** Another place, for what takes a value from elsewhere. */
  from: fc.nat(),
  what: fc.constantFrom('replace', 'replace', 'delete', 'copy', 'move', 'twice', 'ring', 'scale', 'key'),
  value: strange,
  factor: fc.constantFrom(-1, 0, 0.5, 2, 10, 1e3, 1e9),
});

type Change = typeof change extends fc.Arbitrary<infer C> ? C : never;

/** A document with up to five things in it changed, taken from elsewhere in it, repeated or led into a ring. */
export function mutations(documents: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...documents), fc.array(change, { minLength: 1, maxLength: 5 }))
    .map(([document, changes]) => changes.reduce(mutated, structuredClone(document)));
}

interface Place {
  holder: Record<string, unknown> | unknown[];
  key: string | number;
}

function mutated(document: unknown, c: Change): unknown {
  const places = placesOf(document);
  const at = places[c.place % Math.max(1, places.length)];
  const from = places[c.from % Math.max(1, places.length)];
  if (at === undefined || from === undefined) return c.value;
  const holder = at.holder as Record<string | number, unknown>;
  const source = (from.holder as Record<string | number, unknown>)[from.key];
  if (c.what === 'replace') holder[at.key] = copied(c.value);
  else if (c.what === 'delete') delete holder[at.key];
  else if (c.what === 'copy') holder[at.key] = copied(source);
  else if (c.what === 'move') [holder[at.key]] = [source];
  else if (c.what === 'ring') holder[at.key] = document;
  else if (c.what === 'twice' && Array.isArray(at.holder)) at.holder.push(copied(at.holder[at.key as number]));
  else if (c.what === 'scale' && typeof holder[at.key] === 'number')
    holder[at.key] = (holder[at.key] as number) * c.factor;
  else if (c.what === 'key' && !Array.isArray(at.holder)) at.holder[String(c.from)] = copied(c.value);
  return document;
}

/** Every place in a document, at most some thousand of them, rings followed once. */
function placesOf(document: unknown): Place[] {
  const places: Place[] = [];
  const seen = new Set<unknown>();
  const open = [document];
  for (let value = open.pop(); value !== undefined && places.length < 2_000; value = open.pop()) {
    if (typeof value !== 'object' || value === null || seen.has(value) || seen.size > 2_000) continue;
    seen.add(value);
    for (const key of Object.keys(value).slice(0, 200)) {
      places.push({ holder: value as Place['holder'], key: Array.isArray(value) ? Number(key) : key });
      open.push((value as Record<string, unknown>)[key]);
    }
  }
  return places;
}

function copied(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return value;
  }
}

/** A value inside so many lists. */
export function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = [value];
  return value;
}

/** An object that has a key of its own which otherwise reaches for its prototype. */
export function ownKey(key: string): object {
  return Object.defineProperty({}, key, {
    value: { polluted: true },
    enumerable: true,
    writable: true,
    configurable: true,
  });
}
