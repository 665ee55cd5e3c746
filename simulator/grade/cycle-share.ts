/** Share of time down of a renewal process: a ratio of means over drawn episodes, with its standard error by the delta method. */
export class CycleShare {
  n = 0;
  readonly #down: number;
  readonly #busy: number;
  #d = 0;
  #l = 0;
  #dd = 0;
  #dl = 0;
  #ll = 0;

  /** Seconds down and seconds of episodes, each a second, that are known exactly. */
  constructor(down: number, busy: number) {
    this.#down = down;
    this.#busy = busy;
  }

  add(d: number, l: number): void {
    this.n += 1;
    this.#d += d;
    this.#l += l;
    this.#dd += d * d;
    this.#dl += d * l;
    this.#ll += l * l;
  }

  get #cycle(): number {
    return 1 + this.#busy + (this.n === 0 ? 0 : this.#l / this.n);
  }

  get share(): number {
    return (this.#down + (this.n === 0 ? 0 : this.#d / this.n)) / this.#cycle;
  }

  get standardError(): number {
    if (this.n < 2) return 0;
    const { n, share } = this;
    const mean = (this.#d - share * this.#l) / n;
    const square = (this.#dd - 2 * share * this.#dl + share * share * this.#ll) / n;
    const variance = (Math.max(0, square - mean * mean) * n) / (n - 1);
    return Math.sqrt(variance / n) / this.#cycle;
  }
}
