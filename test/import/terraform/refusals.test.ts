import { describe, expect, test } from 'vitest';
import { plainLocal } from './local-values';

const broken: [string, string, RegExp][] = [
  ['an open block', 'locals {\n  x = 1\n', /^main\.tf:3: Expected "\}"/],
  ['an open text', 'locals {\n  x = "a\n}', /^main\.tf:2: Expected the end of a text in double quotes/],
  ['an open heredoc', 'locals {\n  x = <<EOT\na\n}', /^main\.tf:2: Expected a line "EOT"/],
  ['an open comment', 'locals { /* x', /Expected the end of a comment/],
  ['no value', 'locals {\n  x =\n}', /^main\.tf:2: Expected a value/],
  ['two arguments in a line', 'locals {\n  x = 1 y = 2\n}', /^main\.tf:2: Expected the end of the line/],
  ['an argument twice', 'locals {\n  x = 1\n  x = 2\n}', /^main\.tf:3: x is given twice/],
  ['a wrong escape', 'locals {\n  x = "\\y"\n}', /^main\.tf:2: Expected an escape/],
  ['a character above Unicode', 'locals {\n  x = "\\UFFFFFFFF"\n}', /^main\.tf:2: Expected a character of Unicode/],
  [
    'a directive without end',
    'locals {\n  x = "%{ if true }a"\n}',
    /^main\.tf:2: Expected a directive %\{ else or endif \}/,
  ],
  ['text that is no configuration', '%PDF-1.4', /^main\.tf:1: Expected the name of an argument or a block/],
];

describe('what is no configuration is refused with its line', () => {
  test.each(broken)('%s', (_, text, message) => {
    expect(() => plainLocal(text)).toThrow(message);
  });
});

const bombs: [string, string, RegExp][] = [
  [
    'lists inside each other',
    `locals {\n  x = ${'['.repeat(5_000)}${']'.repeat(5_000)}\n}`,
    /^main\.tf:2: Nests deeper/,
  ],
  ['signs in a row', `locals {\n  x = ${'!'.repeat(5_000)}true\n}`, /Nests deeper/],
  ['conditions inside each other', `locals {\n  x = ${'true ? 1 : '.repeat(5_000)}2\n}`, /Nests deeper/],
  ['templates inside each other', `locals {\n  x = ${'"${'.repeat(500)}1${'}"'.repeat(500)}\n}`, /Nests deeper/],
  ['blocks inside each other', `${'a {\n'.repeat(5_000)}${'}\n'.repeat(5_000)}`, /Nests deeper/],
  ['operators in a row', `locals {\n  x = 1${' + 1'.repeat(5_000)}\n}`, /more than 500 operators in a row/],
  ['attributes in a row', `locals {\n  x = a${'.b'.repeat(5_000)}\n}`, /steps in a row/],
  [
    'loops over loops',
    'locals {\n  a = range(1000)\n  x = [for i in local.a : [for j in local.a : [for k in local.a : [for l in local.a : 1]]]]\n}',
    /more than 200000 parts/,
  ],
  [
    'lists that double',
    `locals {\n  a0 = [1, 2]\n${Array.from({ length: 40 }, (_, i) => `  a${i + 1} = concat(local.a${i}, local.a${i})\n`).join('')}  x = local.a40\n}`,
    /Makes more than 5000 elements/,
  ],
  [
    'texts that double',
    `locals {\n  a0 = "ab"\n${Array.from({ length: 40 }, (_, i) => `  a${i + 1} = "\${local.a${i}}\${local.a${i}}"\n`).join('')}  x = local.a40\n}`,
    /Makes a text of more than/,
  ],
  [
    'objects that double',
    `locals {\n  a0 = [1]\n${Array.from({ length: 60 }, (_, i) => `  a${i + 1} = { l = local.a${i}, r = local.a${i} }\n`).join('')}  x = jsonencode(local.a60)\n}`,
    /Makes a value of more than 200000 parts/,
  ],
  [
    'products',
    'locals {\n  a = range(1000)\n  x = setproduct(local.a, local.a, local.a)\n}',
    /Makes more than 5000 elements/,
  ],
  [
    'a wide field',
    'locals {\n  x = join("", [for i in range(1000) : format("%999999999d", 1)])\n}',
    /Makes a text of more than/,
  ],
];

describe('configurations that would explode are refused', () => {
  test.each(bombs)('%s', (_, text, message) => {
    expect(() => plainLocal(text)).toThrow(message);
  });
});

const rings: [string, string][] = [
  ['a local of itself', 'locals {\n  x = local.x\n}'],
  ['locals of each other', 'locals {\n  x = local.y\n  y = [local.x]\n}'],
  ['a variable through its default', 'variable "v" { default = var.v }\nlocals {\n  x = var.v\n}'],
];

test.each(rings)('a ring is refused: %s', (_, text) => {
  expect(() => plainLocal(text)).toThrow(/rests on itself in a ring/);
});

test('names of the language below are no values', () => {
  for (const name of ['constructor', '__proto__', 'toString'])
    expect(plainLocal(`locals {\n  x = { a = 1 }["${name}"]\n}`)).toBeUndefined();
  expect(plainLocal('locals {\n  x = constructor("a")\n}')).toBeUndefined();
});
