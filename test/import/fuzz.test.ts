import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { parseDesign } from '@/simulator';
import { assess, deriveDesign, EVENTS, ImportRefusal, readInventory } from '@/simulator/import';
import type { Inventory } from '@/simulator/import/inventory';

const FOLDER = fileURLToPath(new URL('cfn/', import.meta.url));
const texts = readdirSync(FOLDER)
  .filter((name) => /\.(yaml|json)$/.test(name) && !name.includes('.expect.'))
  .map((name) => readFileSync(`${FOLDER}${name}`, 'utf8'));

const OUTCOMES = ['survives', 'degraded', 'down', 'data_loss', 'unknown', 'n/a'];

/** Either it is refused with a reason, or every event is answered. */
function holds(text: string): void {
  let inventory: Inventory;
  try {
    inventory = readInventory({ files: [{ path: 't.yaml', text }], parameters: new Map(), stack: new Map() });
  } catch (error) {
    expect(error).toBeInstanceOf(ImportRefusal);
    expect((error as Error).message.length).toBeGreaterThan(10);
    return;
  }
  const assessment = assess(inventory);
  for (const event of EVENTS) {
    expect(OUTCOMES).toContain(assessment.events[event].outcome);
    expect(assessment.events[event].why.length).toBeGreaterThan(10);
  }
  // It is plain data that can be printed and sent.
  expect(() => JSON.stringify(assessment)).not.toThrow();
  expect(parseDesign(deriveDesign(inventory, 'fuzz').document).problems).toEqual([]);
}

const PIECES = [
  '{',
  '}',
  '[',
  ']',
  ':',
  '- ',
  '&a ',
  '*a',
  '!Ref ',
  '!Sub ',
  '!If ',
  '!GetAtt ',
  '!Select ',
  '<<: ',
  '\n',
  '\t',
  "'",
  '"',
  '${',
  `\${AWS::Region}`,
  '!!binary ',
  'null',
  '-1',
  '1e999',
  '\u0000',
  '\ufeff',
  '!Fn::ForEach',
  'Fn::ForEach::X',
  'true',
  '0x',
];

const damaged = fc
  .record({
    text: fc.constantFrom(...texts),
    cuts: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        take: fc.nat({ max: 30 }),
        put: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ text, cuts }) =>
    cuts.reduce((whole, { at, take, put }) => {
      const from = Math.floor(at * whole.length);
      return whole.slice(0, from) + put + whole.slice(from + take);
    }, text),
  );

/** Functions put in the place of any value of a template. */
const STRANGE: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    '',
    [],
    {},
    'x'.repeat(500),
    { Ref: 'AWS::NoValue' },
    { Ref: 'Nothing' },
    { Ref: { Ref: 'x' } },
    { 'Fn::Select': [99, []] },
    { 'Fn::Select': ['x', { 'Fn::GetAZs': { Ref: 'Nothing' } }] },
    { 'Fn::Split': ['', 'a'] },
    { 'Fn::Join': [1, 2] },
    { 'Fn::Sub': [`\${a}`, { a: { 'Fn::Sub': `\${b}` } }] },
    { 'Fn::If': ['Missing', 1, 2] },
    { 'Fn::Cidr': ['x', 300, 99] },
    { 'Fn::FindInMap': ['a', 'b'] },
    { 'Fn::Transform': { Name: 'X' } },
    { 'Fn::ImportValue': [1] },
    { 'Fn::GetAtt': ['a'] },
    { 'Fn::GetAtt': 'a.b.c.d' },
    { 'Fn::Equals': [1] },
    { 'Fn::Length': 3 },
    { Condition: 'x' },
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

function places(
  value: unknown,
  path: (string | number)[] = [],
  into: (string | number)[][] = [],
): (string | number)[][] {
  if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      into.push(at);
      places(inner, at, into);
    }
  return into;
}

const documents = texts.flatMap((text) => {
  const value: unknown = parse(text, { logLevel: 'silent' });
  return [value];
});

const misshapen = fc
  .record({
    document: fc.constantFrom(...documents),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    put: STRANGE,
  })
  .map(({ document, at, put }) => {
    const copy: unknown = structuredClone(document);
    const all = places(copy);
    const path = all[Math.floor(at * (all.length - 1))] ?? [];
    let inner = copy as Record<string | number, unknown>;
    for (const key of path.slice(0, -1)) inner = inner[key] as Record<string | number, unknown>;
    const last = path.at(-1);
    if (last !== undefined) inner[last] = put;
    return copy;
  });

describe('no template crashes or hangs the importer', () => {
  test('damaged text', () => {
    fc.assert(fc.property(damaged, holds), { numRuns: 400 });
  });

  test('any value in any place, as YAML and as JSON', () => {
    fc.assert(
      fc.property(misshapen, (document) => {
        holds(JSON.stringify(document));
        holds(stringify(document));
      }),
      { numRuns: 400 },
    );
  });
});
