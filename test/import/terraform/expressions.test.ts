import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { localValue, plainLocal } from './local-values';

const { expressions } = parse(readFileSync(new URL('expressions.yaml', import.meta.url), 'utf8')) as {
  expressions: { of: string; is: unknown }[];
};

describe('expressions have the values that Terraform gives them', () => {
  test.each(expressions)('$of', ({ of, is }) => {
    expect(plainLocal(`locals {\n  x = ${of}\n}\n`)).toEqual(is);
  });
});

const heredocs: [string, string][] = [
  ['<<EOT\n  a\n    b\nEOT', '  a\n    b\n'],
  ['<<-EOT\n    a\n      b\n    EOT', 'a\n  b\n'],
  [`<<-EOT\n    v = \${1 + 1}\n    EOT`, 'v = 2\n'],
  [`<<EOT\n%{ for n in ["a", "b"] ~}\n- \${n}\n%{ endfor ~}\nEOT`, '- a\n- b\n'],
  [`<<EOT\n$\${kept} "quotes" \\n\nEOT`, `\${kept} "quotes" \\n\n`],
];

describe('texts over several lines', () => {
  test.each(heredocs)('%j', (of, is) => {
    expect(plainLocal(`locals {\n  x = ${of}\n}\n`)).toBe(is);
  });
});

const layouts: [string, string, unknown][] = [
  ['comments everywhere', 'locals { # a\n  /* b\n c */ x = [ // d\n    1, # e\n    2 ]\n}', [1, 2]],
  ['a call over lines', 'locals {\n  x = max(\n    1,\n    2,\n  )\n}', 2],
  ['an object without commas', 'locals {\n  x = {\n    a = 1\n    b = [\n      2\n    ]\n  }\n}', { a: 1, b: [2] }],
  ['an operator at the end of a line in brackets', 'locals {\n  x = (1 +\n    2)\n}', 3],
  ['a condition over lines in brackets', 'locals {\n  x = (\n    1 > 2\n    ? "a"\n    : "b"\n  )\n}', 'b'],
  ['other locals, in any order', 'locals {\n  x = local.y + 1\n  y = 2\n}', 3],
  ['several blocks of locals', 'locals {\n  x = local.y\n}\nlocals {\n  y = "z"\n}', 'z'],
  ['windows line ends', 'locals {\r\n  x = 1\r\n}\r\n', 1],
];

describe('layouts', () => {
  test.each(layouts)('%s', (_, text, is) => {
    expect(plainLocal(text)).toEqual(is);
  });
});

describe('variables', () => {
  const typed = (type: string, rest = '') => `variable "v" {\n  type = ${type}\n${rest}}\nlocals {\n  x = var.v\n}\n`;

  test('a default is an assumption, which is said', () => {
    const value = localValue(typed('number', '  default = 3\n'));
    expect(value.data).toEqual({ is: 'scalar', value: 3 });
    expect(value.notes).toEqual(['Variable v is left at its default, 3']);
  });

  test.each([
    ['string', '5', '5'],
    ['number', '5', 5],
    ['bool', 'true', true],
    ['list(string)', '["a","b"]', ['a', 'b']],
    ['map(number)', '{ a = 1 }', { a: 1 }],
    ['list(string)', 'no list', 'no list'],
  ])('of type %s given as %j', (type, text, is) => {
    expect(plainLocal(typed(type), { parameters: { v: text } })).toEqual(is);
  });

  test('files of values go before defaults, and what is given goes before them', () => {
    const text = typed('number', '  default = 1\n');
    const files = { 'terraform.tfvars': 'v = 2\n', 'b.auto.tfvars': 'v = 3\n', 'other.tfvars': 'v = 9\n' };
    expect(plainLocal(text, { files })).toBe(3);
    expect(plainLocal(text, { files: { 'terraform.tfvars.json': '{"v": 4}' } })).toBe(4);
    expect(plainLocal(text, { files, parameters: { v: '5' } })).toBe(5);
  });

  test('the only other file of values fills gaps, which is said', () => {
    const value = localValue(typed('number'), { files: { 'prod.tfvars': 'v = 7\n' } });
    expect(value.data).toEqual({ is: 'scalar', value: 7 });
    expect(value.notes).toEqual(['Variable v is as in prod.tfvars']);
  });

  test('optional parts of objects have their defaults', () => {
    const type =
      'object({ a = optional(number, 2), b = optional(object({ c = optional(bool, true) }), {}), d = optional(string) })';
    expect(plainLocal(typed(type, '  default = { d = "e" }\n'))).toEqual({ a: 2, b: { c: true }, d: 'e' });
  });

  test('what nobody gives is not known', () => {
    const value = localValue(typed('number'));
    expect(value.data).toEqual({
      is: 'unknown',
      why: 'variable v has no default; give it with --param v=…',
    });
  });
});

const open: [string, string][] = [
  ['a variable of number type without default', 'var.n + 1'],
  ['a comparison with what is not known', 'var.n > 2'],
  ['a choice by what is not known', 'var.n > 2 ? 1 : 2'],
  ['a number or nothing by what is not known', 'var.n > 2 ? 7 : 0'],
  ['a switch or nothing by what is not known', 'var.n > 2 ? true : null'],
  ['an attribute that nothing has', '{ a = 1 }.b'],
  ['a function that is not evaluated', 'uuid()'],
  ['division by zero', '1 / 0'],
  ['a pattern that could take for ever', 'regex("(a+)+$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaab")'],
];

test.each(open)('%s is not known', (_, of) => {
  const { data } = localValue(`variable "n" { type = number }\nlocals {\n  x = ${of}\n}\n`);
  expect(data.is).toBe('unknown');
});

test('a structure or nothing by what is not known is taken to be, which is said', () => {
  const value = localValue('variable "n" { type = number }\nlocals {\n  x = var.n > 2 ? ["a"] : []\n}\n');
  expect(value.data.is === 'list' && value.data.items).toHaveLength(1);
  expect(value.notes.join()).toMatch(/^A condition in line 3 is taken as true, because variable n has no default/);
});

test.each([
  ['false && var.n > 2', false],
  ['true || var.n > 2', true],
  ['var.n > 2 ? 5 : 5', 5],
  ['try({ a = 1 }.b, 4)', 4],
  ['length([var.n, var.n])', 2],
])('%s is known although a part of it is not', (of, is) => {
  expect(plainLocal(`variable "n" { type = number }\nlocals {\n  x = ${of}\n}\n`)).toBe(is);
});
