import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ExpressionError, evaluate } from '@/curriculum/formula/evaluate';
import { splitExpression } from '@/curriculum/formula/split-expression';

const inputs = { interval: 30, threshold: 3, a: [0.9, 0.8] };

describe('expressions of formulas', () => {
  test.each([
    ['interval', 30],
    ['2 + 3*4', 14],
    ['(2+3) * 4', 20],
    ['10 - 4 - 3', 3],
    ['100/5/2', 10],
    ['(threshold-1)*interval', 60],
    ['ceil(70/interval)', 3],
    ['product(a_i)', 0.72],
    ['1 - product(1-a_i)', 0.98],
  ])('%s is %d', (expression, value) => {
    expect(evaluate(expression, inputs)).toBeCloseTo(value, 12);
  });

  test.each(['', '2 +', '2 3', '(2', 'ceil(2', 'speed', 'product(interval)', 'constructor', '2 ** 3', '('.repeat(999)])(
    '"%s" is refused',
    (expression) => {
      expect(() => evaluate(expression, inputs)).toThrow(ExpressionError);
    },
  );

  test('whatever stands there, it gives a number or refuses', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'12+-*/(). ai_ceilproduct') }), (text) => {
        try {
          expect(typeof evaluate(text, inputs)).toBe('number');
        } catch (error) {
          expect(error).toBeInstanceOf(ExpressionError);
        }
      }),
    );
  });

  test('an expression has one part, two ends, or parts with names', () => {
    expect(splitExpression('a*b')).toEqual([{ key: null, expression: 'a*b' }]);
    expect(splitExpression('[f(a, b), c]')).toEqual([
      { key: 0, expression: 'f(a, b)' },
      { key: 1, expression: 'c' },
    ]);
    expect(splitExpression('worst=x; mean=x/2')).toEqual([
      { key: 'worst', expression: 'x' },
      { key: 'mean', expression: 'x/2' },
    ]);
  });
});
