/** What an expression is given: a number by name, or a list, over which `product` runs. */
export type Inputs = Readonly<Record<string, unknown>>;

/** Deepest nesting of brackets. */
const MAX_DEPTH = 20;

/** An expression that cannot be worked out, and why. */
export class ExpressionError extends Error {}

/**
 * The value of an arithmetic expression: numbers, names of inputs, `+ - * /`, brackets, `ceil(…)` and `product(…)`, which
 * multiplies over a list `a` with `a_i` as its item. Throws ExpressionError.
 */
export function evaluate(expression: string, inputs: Inputs): number {
  const reader = new ExpressionReader(expression, inputs);
  const value = reader.sum();
  reader.end();
  return value;
}

class ExpressionReader {
  readonly #tokens: string[];
  #at = 0;
  #depth = 0;

  constructor(
    readonly expression: string,
    readonly inputs: Inputs,
  ) {
    this.#tokens = expression.match(/\d+(?:\.\d+)?|[A-Za-z_]\w*|\S/g) ?? [];
  }

  sum(): number {
    let value = this.#term();
    for (let sign = this.#take('+', '-'); sign; sign = this.#take('+', '-')) {
      const next = this.#term();
      value = sign === '+' ? value + next : value - next;
    }
    return value;
  }

  end(): void {
    const rest = this.#tokens[this.#at];
    if (rest !== undefined) throw new ExpressionError(`"${rest}" was not expected.`);
  }

  #term(): number {
    let value = this.#factor();
    for (let sign = this.#take('*', '/'); sign; sign = this.#take('*', '/')) {
      const next = this.#factor();
      value = sign === '*' ? value * next : value / next;
    }
    return value;
  }

  #factor(): number {
    const token = this.#tokens[this.#at++];
    if (token === undefined) throw new ExpressionError('The expression ends too early.');
    if (/^\d/.test(token)) return Number(token);
    if (token === '(') return this.#within(() => this.sum());
    if (token === 'ceil' && this.#take('(')) return Math.ceil(this.#within(() => this.sum()));
    if (token === 'product' && this.#take('(')) return this.#product();
    const value = Object.hasOwn(this.inputs, token) ? this.inputs[token] : undefined;
    if (typeof value === 'number') return value;
    throw new ExpressionError(`"${token}" is not a number among the inputs.`);
  }

  #product(): number {
    const from = this.#at;
    let open = 1;
    while (open > 0) {
      const token = this.#tokens[this.#at++];
      if (token === undefined) throw new ExpressionError('A bracket is not closed.');
      open += token === '(' ? 1 : token === ')' ? -1 : 0;
    }
    const inner = this.#tokens.slice(from, this.#at - 1);
    const item = inner.find((token) => token.endsWith('_i'));
    const list = item === undefined ? undefined : this.inputs[item.slice(0, -2)];
    if (item === undefined || !Array.isArray(list))
      throw new ExpressionError('A product needs a list among the inputs.');
    return list.reduce((all: number, value) => all * evaluate(inner.join(' '), { ...this.inputs, [item]: value }), 1);
  }

  #within(read: () => number): number {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw new ExpressionError('The expression is nested too deeply.');
    const value = read();
    if (!this.#take(')')) throw new ExpressionError('A bracket is not closed.');
    this.#depth -= 1;
    return value;
  }

  #take(...tokens: string[]): string | null {
    const token = this.#tokens[this.#at];
    if (token === undefined || !tokens.includes(token)) return null;
    this.#at += 1;
    return token;
  }
}
