import { describe, expect, test } from 'vitest';
import { findQuantity, quantityText } from '@/curriculum/quantity';
import { type Fact, FactSchema, type Quantity } from '@/curriculum/schema/fact';

const quantity = (value: number | string, unit: string): Quantity => ({ name: 'n', value, unit, bound: 'fixed' });

describe('a number as it is read', () => {
  test.each([
    [30, 'seconds', '30 seconds'],
    [1, 'minutes', '1 minute'],
    [1, 'Availability Zones', '1 Availability Zone'],
    [1, 'consecutive successes', '1 consecutive success'],
    [1, 'copies', '1 copy'],
    [1, 'addresses', '1 address'],
    [1, 'USD', '1 USD'],
    [1, 'MiB/s', '1 MiB/s'],
    [1, 'requests/s', '1 request/s'],
    [1, 'copies of data', '1 copy of data'],
    [1, 'failures per year', '1 failure per year'],
    [0, 'replicas', '0 replicas'],
    [120_000, 'messages', '120,000 messages'],
    [99.999999999, '%', '99.999999999%'],
    [90, '% of desired capacity', '90% of desired capacity'],
    [1_048_576, 'bytes', '1 MiB'],
    [262_144, 'bytes', '256 KiB'],
    [1_000, 'bytes', '1,000 bytes'],
    ['several', 'minutes', 'several minutes'],
  ])('%s %s is "%s"', (value, unit, text) => {
    expect(quantityText(quantity(value, unit))).toBe(text);
  });

  test('without its unit it is the bare number', () => {
    expect(quantityText(quantity(1_000, 'receives'), 'value')).toBe('1,000');
  });
});

describe('which number of a fact is meant', () => {
  const fact: Fact = FactSchema.parse({
    id: 'a/b',
    statement: 'It is.',
    kind: 'number',
    relevance: 1,
    status: 'holds',
    originLines: [],
    numbers: [
      { name: 'retention', value: 4, unit: 'days', bound: 'default' },
      { name: 'retention', value: 14, unit: 'days', bound: 'max' },
      { name: 'delay', value: 0, unit: 'seconds', bound: 'default' },
    ],
    verified: 'memory',
    checked: '2026-01-01',
    sources: [],
  });

  test.each([
    ['a name that only one number has', { name: 'delay' }, 0],
    ['a name and a bound', { name: 'retention', bound: 'max' }, 14],
    ['a bound that only one number has', { bound: 'max' }, 14],
    ['a name that two numbers have', { name: 'retention' }, null],
    ['a bound that two numbers have', { bound: 'default' }, null],
    ['a name that no number has', { name: 'age' }, null],
    ['nothing, where there are several', {}, null],
  ])('%s', (_name, choice, value) => {
    expect(findQuantity(fact, choice)?.value ?? null).toBe(value);
  });

  test('a fact with one number needs no choice', () => {
    expect(findQuantity({ ...fact, numbers: fact.numbers.slice(0, 1) }, {})?.value).toBe(4);
  });
});
