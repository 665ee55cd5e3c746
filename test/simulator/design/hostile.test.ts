import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  canonicalJson,
  DEFAULT_CONTEXT,
  type Design,
  evidenceOf,
  FAULT_KINDS,
  LIMITS,
  parseBrief,
  parseDesign,
  simulate,
  steadyState,
  targetsOf,
} from '@/simulator';
import { mutations, nested, ownKey } from './mutations';

const BRIEFS = 'content/packs/aws-ha/briefs';
const base = { faultline: 'design/1', resources: [{ id: 'web', type: 'ec2-instance', zone: 'a' }], links: [] };

/** Mutated documents that are tried; `npm run test:proof` takes a hundred thousand. */
const DOCUMENTS = Number(process.env.FAULTLINE_FUZZ_DOCUMENTS ?? 2_000);
const CHUNK = 1_000;

const briefs = readdirSync(BRIEFS).map(
  (file) => parse(readFileSync(`${BRIEFS}/${file}`, 'utf8')) as { model: unknown; start: unknown },
);
const designs = briefs.flatMap((b) => [b.model, b.start]);

/** Runs a design that was accepted under one fault, and reads all there is to read. */
function tryOut(design: Design, draw: number): void {
  const kind = FAULT_KINDS[draw % FAULT_KINDS.length] as (typeof FAULT_KINDS)[number];
  const targets = targetsOf(design, kind);
  const target = targets[draw % Math.max(1, targets.length)];
  const trace = simulate(design, DEFAULT_CONTEXT, target === undefined ? [] : [{ kind, target: target.target }]);
  expect(trace.events.length).toBeLessThanOrEqual(LIMITS.events * 4);
  const evidence = evidenceOf(trace);
  for (const value of Object.values(evidence)) if (typeof value === 'number') expect(value).toSatisfy(Number.isFinite);
  for (const segment of trace.segments)
    segment.served.forEach((served, c) => {
      expect(served).toBeGreaterThanOrEqual(0);
      expect(served).toBeLessThanOrEqual((segment.offered[c] as number) * (1 + 1e-9));
    });
  const share = steadyState(design, DEFAULT_CONTEXT)?.unavailability ?? 0;
  expect(share >= 0 && share <= 1).toBe(true);
  canonicalJson(evidence);
}

describe('documents from outside', { timeout: 3_600_000 }, () => {
  it(`${DOCUMENTS} mutated designs are refused with problems or run to an end`, () => {
    let accepted = 0;
    for (let done = 0; done < DOCUMENTS; done += CHUNK)
      fc.assert(
        fc.property(mutations(designs), fc.nat(), (document, draw) => {
          const parsed = parseDesign(document);
          if (parsed.ok) {
            accepted += 1;
            tryOut(parsed.value, draw);
          } else {
            expect(parsed.problems.length).toBeGreaterThan(0);
            for (const { path, rule, message } of parsed.problems)
              expect([typeof path, typeof rule, typeof message]).toEqual(['string', 'string', 'string']);
          }
        }),
        { numRuns: Math.min(CHUNK, DOCUMENTS - done), seed: done, endOnFailure: true },
      );
    // Mutations that nothing survives would try out nothing behind the parser.
    expect(accepted).toBeGreaterThan(DOCUMENTS / 50);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('mutated briefs are refused with problems or read', () => {
    fc.assert(
      fc.property(mutations(briefs), (document) => {
        const parsed = parseBrief(document);
        expect(parsed.ok || parsed.problems.length > 0).toBe(true);
      }),
      { numRuns: DOCUMENTS / 20, seed: 1, endOnFailure: true },
    );
  });
});

/** Counts how often a value is looked at, however large it says it is. */
function counted(target: object): { value: object; looks: () => number } {
  let looks = 0;
  const value = new Proxy(target, {
    get: (of, key, self) => {
      looks += 1;
      return Reflect.get(of, key, self) as unknown;
    },
    getOwnPropertyDescriptor: (of, key) => {
      looks += 1;
      return Reflect.getOwnPropertyDescriptor(of, key);
    },
  });
  return { value, looks: () => looks };
}

const ring: Record<string, unknown> = { ...base };
ring.resources = [ring, ring, ring];
const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`key-${i}`, i]));

describe('a hostile document is refused before any work', () => {
  it.each<[string, unknown, string]>([
    ['a hundred thousand levels', nested(100_000), 'nesting'],
    ['a ring', ring, 'nesting'],
    ['ten megabytes of text', { ...base, title: 'x'.repeat(10_000_000) }, 'size'],
    ['ten megabytes of numbers', { ...base, resources: new Array(5_000_000).fill(1) }, 'size'],
    ['a list that says it is longer than it is', { ...base, resources: new Array(4_000_000_000) }, 'size'],
    ['an object of a million keys', { ...base, resources: many(1_000_000) }, 'size'],
    ['a key of ten megabytes', { ...base, ['k'.repeat(10_000_000)]: 1 }, 'size'],
    ['a number that is none', { ...base, resources: [{ ...base.resources[0], x: Number.NaN }] }, 'number'],
    ['an endless number', { ...base, resources: [Number.POSITIVE_INFINITY] }, 'number'],
    ['a huge number', { ...base, resources: [1e300] }, 'number'],
    ['a key that reaches for the prototype', { ...base, resources: [ownKey('__proto__')] }, 'key'],
    ['a key that reaches for the constructor', { ...base, constructor: { prototype: {} } }, 'key'],
    ['a function', { ...base, resources: [() => 1] }, 'plain'],
    ['a large integer', { ...base, resources: [10n] }, 'plain'],
    ['a map', { ...base, resources: [new Map()] }, 'plain'],
  ])('%s', (_, document, rule) => {
    const { ok, problems } = parseDesign(document);
    expect(ok).toBe(false);
    expect(problems.map((p) => p.rule)).toContain(rule);
    // What is said about a large document is not large itself.
    expect(JSON.stringify(problems).length).toBeLessThan(100_000);
  });

  it('however long its lists are, it is looked at no more often than a document may have values', () => {
    const { value, looks } = counted(new Array<number>(3_000_000).fill(0));
    expect(parseDesign({ ...base, resources: value }).ok).toBe(false);
    expect(looks()).toBeLessThan(2 * LIMITS.values);
  });
});
