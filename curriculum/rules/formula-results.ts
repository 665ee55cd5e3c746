import { ExpressionError, evaluate } from '../formula/evaluate';
import { splitExpression } from '../formula/split-expression';
import type { Formula } from '../schema/formula';
import { spotIn } from './places';
import type { Rule } from './rule';

export const formulaResults: Rule = {
  name: 'formula-results',
  description:
    'The result of a formula is what its expression gives with its inputs, up to the digits that are printed.',
  severity: 'error',
  check(pack) {
    return [...pack.formulas.values()].flatMap((formula, index) =>
      splitExpression(formula.expression).flatMap(({ key, expression }) => {
        const stated = statedResult(formula, key);
        const path = ['formulas', index, 'result', ...(key === null ? [] : [key])];
        const actual = stated === undefined ? 'nothing' : String(stated);
        try {
          const value = evaluate(expression, formula.inputs);
          if (typeof stated === 'number' && agrees(value, stated)) return [];
          const message = 'The result is not what the expression gives.';
          return [{ ...spotIn(pack, 'formulas.yaml', path), message, expected: String(rounded(value)), actual }];
        } catch (error) {
          if (!(error instanceof ExpressionError)) throw error;
          const message = `The expression cannot be worked out: ${error.message}`;
          const expected = 'names of inputs, numbers, + - * /, brackets, ceil() and product()';
          const spot = spotIn(pack, 'formulas.yaml', ['formulas', index, 'expression']);
          return [{ ...spot, message, expected, actual: expression }];
        }
      }),
    );
  },
};

function statedResult({ result }: Formula, key: string | number | null): unknown {
  if (key === null) return result;
  if (typeof key === 'number') return Array.isArray(result) ? result[key] : undefined;
  return typeof result === 'object' && !Array.isArray(result) && Object.hasOwn(result, key) ? result[key] : undefined;
}

/** Whether a value rounds to the one that is printed. */
function agrees(value: number, printed: number): boolean {
  const decimals = String(printed).split('.')[1]?.length ?? 0;
  return Math.abs(value - printed) <= 0.5 * 10 ** -decimals * (1 + 1e-9);
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
