/** One part of a formula's expression, with the name of its result; a single result has none. */
export interface ExpressionPart {
  /** A name as in `worst=interval`, an index as in `[low, high]`, or null. */
  key: string | number | null;
  expression: string;
}

/** The parts of `x`, of `[low, high]` and of `worst=x; mean=y`. */
export function splitExpression(expression: string): ExpressionPart[] {
  const text = expression.trim();
  const pair = /^\[(.*)\]$/s.exec(text)?.[1];
  if (pair !== undefined) return splitAtCommas(pair).map((part, key) => ({ key, expression: part }));
  if (!text.includes('=')) return [{ key: null, expression: text }];
  return text.split(';').map((part) => {
    const [key = '', right = ''] = part.split('=').map((side) => side.trim());
    return { key, expression: right };
  });
}

/** Splits at commas outside brackets. */
function splitAtCommas(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim());
}
