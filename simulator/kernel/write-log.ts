/**
 * How many writes a store had acknowledged at any moment: a piecewise linear count. Before the run the first rate is taken to
 * have held for ever, so positions there are negative and differences still right.
 */
export class WriteLog {
  readonly #times: number[] = [];
  readonly #rates: number[] = [];
  readonly #counts: number[] = [];

  /** From `timeS` on, `rate` writes per second are acknowledged. Times must not go back. */
  setRate(timeS: number, rate: number): void {
    const last = this.#times.length - 1;
    if (last >= 0 && this.#rates[last] === rate) return;
    if (last >= 0 && this.#times[last] === timeS) {
      this.#rates[last] = rate;
      return;
    }
    this.#counts.push(last < 0 ? 0 : this.at(timeS));
    this.#times.push(timeS);
    this.#rates.push(rate);
  }

  /** Writes acknowledged until `timeS`, counted from the start of the run. */
  at(timeS: number): number {
    if (this.#times.length === 0) return 0;
    let i = this.#times.length - 1;
    while (i > 0 && (this.#times[i] as number) > timeS) i -= 1;
    return (this.#counts[i] as number) + (timeS - (this.#times[i] as number)) * (this.#rates[i] as number);
  }

  /** Moment at which the `count`-th write was acknowledged; the latest where none was for a while. */
  timeOf(count: number): number {
    let i = this.#times.length - 1;
    while (i > 0 && (this.#counts[i] as number) >= count) i -= 1;
    const rate = this.#rates[i] ?? 0;
    const from = this.#times[i] ?? 0;
    return rate === 0 ? from : from + (count - (this.#counts[i] as number)) / rate;
  }

  /** Moments at which the rate changed while the count was over `from` and at most `to`. */
  changesBetween(from: number, to: number): number[] {
    return this.#times.filter((_, i) => (this.#counts[i] as number) > from && (this.#counts[i] as number) <= to);
  }

  /** Last moment before `timeS` at which a write was acknowledged: `timeS` itself while writes flow. */
  lastWrite(timeS: number): number {
    let until = timeS;
    for (let i = this.#times.length - 1; i >= 0; i--) {
      const from = this.#times[i] as number;
      if (from >= until) continue;
      if ((this.#rates[i] as number) > 0) return until;
      until = from;
    }
    return until;
  }
}
