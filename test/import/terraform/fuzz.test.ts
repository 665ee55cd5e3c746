import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Assessment, assessFiles, EVENTS, ImportRefusal } from '@/simulator/import';

const FOLDER = fileURLToPath(new URL('../tf/', import.meta.url));
const sources = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.tf'))
  .map((name) => readFileSync(`${FOLDER}${name}`, 'utf8'));
const plans = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => readFileSync(`${FOLDER}${name}`, 'utf8'));

/** Either it is refused with a reason, or every event is answered. */
function holds(path: string, text: string): void {
  let assessment: Assessment;
  try {
    assessment = assessFiles({ files: [{ path, text }], parameters: new Map(), stack: new Map() });
  } catch (error) {
    expect(error).toBeInstanceOf(ImportRefusal);
    expect((error as Error).message.length).toBeGreaterThan(10);
    return;
  }
  for (const event of EVENTS) expect(assessment.events[event].why.length).toBeGreaterThan(10);
  expect(() => JSON.stringify(assessment)).not.toThrow();
}

const PIECES = [
  ...'{}[]()"=.,:?!*~\n\t\\\u0000\ufeff',
  '$' + '{',
  '%{',
  '%{ if true }',
  '%{ endfor }',
  '<<EOT\n',
  'EOT\n',
  '...',
  '[*]',
  '.*.',
  '=>',
  '&&',
  'null',
  '1e999',
  '-1',
  'for x in ',
  'each.value',
  'count.index',
  'self.id',
  'count = 2\n',
  'for_each = aws_subnet.public\n',
  'dynamic "x" {',
  'var.none',
  'local.none',
  'module.none.x',
  'range(99)',
  'aws_vpc.main',
  'data.aws_availability_zones.available.names',
  '__proto__',
];

const cut = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  take: fc.nat({ max: 30 }),
  put: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })),
});

function damaged(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .record({ text: fc.constantFrom(...texts), cuts: fc.array(cut, { minLength: 1, maxLength: 4 }) })
    .map(({ text, cuts }) =>
      cuts.reduce((whole, { at, take, put }) => {
        const from = Math.floor(at * whole.length);
        return whole.slice(0, from) + put + whole.slice(from + take);
      }, text),
    );
}

/** Expressions in the place of any argument. */
const expression = fc.letrec<{ any: string }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      'null',
      'true',
      '0',
      '-1',
      '1.5',
      '""',
      '[]',
      '{}',
      'var.x',
      'local.y',
      'aws_vpc.main',
      'each.key',
      'path.module',
    ),
    fc.constantFrom(
      'aws_subnet.public[*].id',
      'data.aws_availability_zones.available',
      'module.m["a"].b',
      'self',
      'count.index',
    ),
    tie('any').map((a) => `[${a}, ${a}]`),
    tie('any').map((a) => `{ a = ${a} }`),
    tie('any').map((a) => `"-\${${a}}-"`),
    fc.tuple(tie('any'), tie('any')).map(([a, b]) => `(${a})[${b}]`),
    fc.tuple(tie('any'), tie('any'), tie('any')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
    fc.tuple(tie('any'), tie('any')).map(([a, b]) => `[for k, v in ${a} : ${b} if k != v]`),
    fc.tuple(tie('any'), tie('any')).map(([a, b]) => `{ for k, v in ${a} : k => ${b}... }`),
    fc
      .tuple(
        fc.constantFrom(
          'element',
          'merge',
          'concat',
          'flatten',
          'lookup',
          'join',
          'split',
          'format',
          'cidrsubnet',
          'slice',
          'zipmap',
        ),
        fc.array(tie('any'), { maxLength: 3 }),
      )
      .map(([name, args]) => `${name}(${args.join(', ')})`),
    fc
      .tuple(
        fc.constantFrom('keys', 'values', 'toset', 'length', 'one', 'try', 'can', 'jsonencode', 'regex', 'setproduct'),
        tie('any'),
      )
      .map(([name, a]) => `${name}(${a}, ${a})`),
  ),
})).any;

const misshapen = fc
  .record({ text: fc.constantFrom(...sources), at: fc.double({ min: 0, max: 1, noNaN: true }), put: expression })
  .map(({ text, at, put }) => {
    const lines = text.split('\n');
    const places = lines.flatMap((line, i) => (/^\s+\w+\s+= [^{[<]*$/.test(line) ? [i] : []));
    const place = places[Math.floor(at * (places.length - 1))];
    return lines.map((line, i) => (i === place ? line.replace(/= .*$/, () => `= ${put}`) : line)).join('\n');
  });

describe('no configuration crashes or hangs the importer', () => {
  test('damaged text', () => {
    fc.assert(
      fc.property(damaged(sources), (text) => holds('main.tf', text)),
      { numRuns: 400 },
    );
  });

  test('damaged plans', () => {
    fc.assert(
      fc.property(damaged(plans), (text) => holds('plan.json', text)),
      { numRuns: 100 },
    );
  });

  test('any expression in the place of any argument', () => {
    fc.assert(
      fc.property(misshapen, (text) => holds('main.tf', text)),
      { numRuns: 400 },
    );
  });
});
