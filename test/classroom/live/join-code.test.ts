import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeJoinCode, readJoinCode, spacedCode } from '@/classroom/live/join-code';

const luck = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('a join code', () => {
  it('is read back however it is spaced and cased', () => {
    fc.assert(
      fc.property(fc.array(luck, { minLength: 6, maxLength: 6 }), (numbers) => {
        const code = makeJoinCode(() => numbers.shift() ?? 0);
        expect(code).toMatch(/^[2-9A-Z]{6}$/);
        for (const typed of [code, spacedCode(code), ` ${code.toLowerCase()} `, [...code].join('-')])
          expect(readJoinCode(typed)).toBe(code);
      }),
    );
  });

  it.each([
    ['4kd 72p', '4KD72P'],
    ['4KO72P', '4KD72P'],
    ['4K072P', '4KD72P'],
    ['SZU4KD', '52V4KD'],
    ['B4KD72', '84KD72'],
  ])('%j is taken for %s', (typed, code) => {
    expect(readJoinCode(typed)).toBe(code);
  });

  it.each([[''], ['4KD72'], ['4KD72PP'], ['4KD72!'], ['1ILILI'], ['../../']])('%j is none', (typed) => {
    expect(readJoinCode(typed)).toBeNull();
  });
});
