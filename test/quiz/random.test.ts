import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '@/quiz/random';

describe('random numbers', () => {
  it('are the same in every engine', () => {
    const random = new Random('faultline');
    expect([random.next(), random.next(), random.next(), random.below(6), random.below(1_000)]).toMatchInlineSnapshot(`
      [
        909799422,
        2243832936,
        3041061393,
        1,
        329,
      ]
    `);
  });

  it('are evenly spread', () => {
    const random = new Random('dice');
    const counts = Array<number>(6).fill(0);
    for (let throws = 0; throws < 60_000; throws++) {
      const side = random.below(6);
      counts[side] = (counts[side] ?? 0) + 1;
    }
    const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(chiSquare).toBeLessThan(25.74); // 0.01 % at five degrees of freedom
  });

  it('do not follow from those of a like key', () => {
    const firsts = Array.from({ length: 2_000 }, (_, index) => new Random(`value|${index}|0`).below(4));
    const same = firsts.filter((value, index) => value === firsts[index - 1]).length;
    expect(Math.abs(same - 500)).toBeLessThan(100);
  });

  it('shuffle to a permutation and sample without repeats', () => {
    fc.assert(
      fc.property(fc.string(), fc.uniqueArray(fc.integer()), fc.nat(20), (key, values, count) => {
        const sorted = (list: readonly number[]) => [...list].sort((a, b) => a - b);
        expect(sorted(new Random(key).shuffle(values))).toEqual(sorted(values));
        const sample = new Random(key).sample(values, count);
        expect(sample).toHaveLength(Math.min(count, values.length));
        expect(new Set(sample).size).toBe(sample.length);
      }),
    );
  });

  it.each([0, -1, 1.5, Number.NaN])('refuse the bound %s', (bound) => {
    expect(() => new Random('key').below(bound)).toThrow(RangeError);
  });

  it('refuse to pick from nothing', () => {
    expect(() => new Random('key').pick([])).toThrow(RangeError);
  });
});
