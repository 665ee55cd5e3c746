/** The two ends of every diagram. */
export const DOWN = 0;
export const UP = 1;

/** Nodes a diagram may have; a design that needs more is not solved exactly. */
const MOST_NODES = 200_000;

/** A diagram grew beyond its bound. */
export class TooLarge extends Error {}

/**
 * Reduced ordered binary decision diagrams (Bryant 1986) over parts that are up or down. Functions only grow with more parts up, so
 * `and`, `or` and `atLeast` are enough. A node is (variable, where it is down, where it is up).
 */
export class DecisionDiagram {
  readonly #variable: number[] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  readonly #low: number[] = [0, 1];
  readonly #high: number[] = [0, 1];
  readonly #known = new Map<string, number>();
  readonly #memo = new Map<string, number>();

  /** A part by its place in the order. */
  part(variable: number): number {
    return this.#node(variable, DOWN, UP);
  }

  and(a: number, b: number): number {
    if (a === DOWN || b === DOWN) return DOWN;
    if (a === UP || a === b) return b;
    if (b === UP) return a;
    return this.#combine('&', a, b, (x, y) => this.and(x, y));
  }

  or(a: number, b: number): number {
    if (a === UP || b === UP) return UP;
    if (a === DOWN || a === b) return b;
    if (b === DOWN) return a;
    return this.#combine('|', a, b, (x, y) => this.or(x, y));
  }

  /** Whether at least `needed` of some functions hold. */
  atLeast(needed: number, of: readonly number[]): number {
    let counts: number[] = [UP, ...new Array<number>(needed).fill(DOWN)];
    for (const f of of)
      counts = counts.map((c, k) => (k === 0 ? UP : this.or(c, this.and(counts[k - 1] as number, f))));
    return counts[needed] as number;
  }

  /** Probability that a function does not hold, when the i-th part is down with probability `down[i]`, independently. */
  unavailability(f: number, down: readonly number[]): number {
    const known = new Map<number, number>([
      [DOWN, 1],
      [UP, 0],
    ]);
    const of = (node: number): number => {
      let p = known.get(node);
      if (p === undefined) {
        const q = down[this.#variable[node] as number] as number;
        p = q * of(this.#low[node] as number) + (1 - q) * of(this.#high[node] as number);
        known.set(node, p);
      }
      return p;
    };
    return of(f);
  }

  /**
   * Minimal cut sets of at most `order` parts: the smallest sets whose loss alone makes the function fail. By Rauzy (1993) on a
   * function that only grows: those of the high branch, and the variable with those of the low branch that are not cuts without it.
   */
  cutSets(f: number, order: number): number[][] {
    if (f === DOWN) return [[]];
    if (f === UP) return [];
    const variable = this.#variable[f] as number;
    const without = this.cutSets(this.#high[f] as number, order);
    if (order === 0) return without;
    const rest = this.cutSets(this.#low[f] as number, order - 1);
    const fresh = rest.filter((cut) => !without.some((w) => w.every((v) => cut.includes(v))));
    return [...without, ...fresh.map((cut) => [variable, ...cut])];
  }

  #combine(sign: string, a: number, b: number, recurse: (x: number, y: number) => number): number {
    const key = a < b ? `${sign}${a},${b}` : `${sign}${b},${a}`;
    const known = this.#memo.get(key);
    if (known !== undefined) return known;
    const va = this.#variable[a] as number;
    const vb = this.#variable[b] as number;
    const variable = Math.min(va, vb);
    const low = recurse(va === variable ? (this.#low[a] as number) : a, vb === variable ? (this.#low[b] as number) : b);
    const high = recurse(
      va === variable ? (this.#high[a] as number) : a,
      vb === variable ? (this.#high[b] as number) : b,
    );
    const node = this.#node(variable, low, high);
    this.#memo.set(key, node);
    return node;
  }

  #node(variable: number, low: number, high: number): number {
    if (low === high) return low;
    const key = `${variable},${low},${high}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const node = this.#variable.length;
    if (node >= MOST_NODES) throw new TooLarge(`A diagram needs more than ${MOST_NODES} nodes.`);
    this.#variable.push(variable);
    this.#low.push(low);
    this.#high.push(high);
    this.#known.set(key, node);
    return node;
  }
}
