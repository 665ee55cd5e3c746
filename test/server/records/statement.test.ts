import { describe, expect, it } from 'vitest';
import { duration, statementId } from '@/server/records/statement';

describe('the id of a statement', () => {
  it('follows from its words, and is a UUID of version 5', () => {
    expect(statementId('answered', 'ada', '1')).toBe(statementId('answered', 'ada', '1'));
    const ids = [['a', 'b'], ['a', 'c'], ['a b'], ['ab'], ['b', 'a']].map((words) => statementId(...words));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe('a duration', () => {
  it.each([
    [0, 'PT0S'],
    [-5, 'PT0S'],
    [1_234, 'PT1.23S'],
    [90_000, 'PT90S'],
  ])('of %d ms is %s', (ms, text) => expect(duration(ms)).toBe(text));
});
