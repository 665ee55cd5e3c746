import { type Retries, waitsOf } from '../design/retries';
import { CLASSES } from '../design/traffic';
import type { TraceSegment } from './trace';

/** Share of the usual rate under which a change of what fails is not passed on; without it the last bits would echo for ever. */
const SMALLEST = 1e-6;
/** Seconds by which two moments may differ and be one. */
const SAME_S = 1e-9;

/**
 * Requests that clients send again, as flows with fixed delays: what fails of the k-th attempts now is the rate of the (k+1)-th attempts
 * `w(k)` seconds later, so that a = λ + r(2) + … + r(n) arrives, with r(k+1)(t) = q(t − w(k)) · r(k)(t − w(k)) and q the share that
 * fails. Where q stays as it is, that is λ (1 − qⁿ) / (1 − q), the load of repeated calls (J. W. Cohen, Basic problems of telephone
 * traffic theory and the influence of repeated calls, 1957) with a bound on the attempts. A failure is known at once, clients do not
 * spread their waits by chance, and nobody is served who no longer waits.
 */
export class RepeatedCalls {
  readonly #waits: readonly number[];
  /** Per attempt after the first and per class: the rate that arrives now. */
  readonly #coming: Float64Array[];
  /** The rate that will arrive once everything that was passed on has. */
  readonly #passedOn: Float64Array[];
  readonly #echoes: { attempt: number; rates: Float64Array }[] = [];
  readonly #least: Float64Array;

  /** `usual`: requests per second of every class at the peak. */
  constructor(retries: Retries, usual: Float64Array) {
    this.#waits = waitsOf(retries);
    this.#coming = this.#waits.map(() => new Float64Array(CLASSES));
    this.#passedOn = this.#waits.map(() => new Float64Array(CLASSES));
    this.#least = usual.map((rate) => rate * SMALLEST);
  }

  /** Adds what is asked again now to the fresh demand. */
  addTo(demand: Float64Array): void {
    for (const rates of this.#coming)
      for (let c = 0; c < CLASSES; c++) demand[c] = (demand[c] as number) + (rates[c] as number);
  }

  /** Looks at what fails of every attempt, and asks for a call of `arrive` after each wait whose rate is another than before. */
  passOn(fresh: Float64Array, success: Float64Array, later: (delayS: number, echo: number) => void): void {
    this.#waits.forEach((waitS, k) => {
      const tried = k === 0 ? fresh : (this.#coming[k - 1] as Float64Array);
      const before = this.#passedOn[k] as Float64Array;
      const rates = new Float64Array(CLASSES);
      let changed = false;
      for (let c = 0; c < CLASSES; c++) {
        const failed = (tried[c] as number) * (1 - (success[c] as number));
        const least = this.#least[c] as number;
        rates[c] = failed <= least ? 0 : failed;
        const by = (rates[c] as number) - (before[c] as number);
        if (by > least || -by > least || (rates[c] === 0 && by !== 0)) changed = true;
        else rates[c] = before[c] as number;
      }
      if (!changed) return;
      this.#passedOn[k] = rates;
      later(waitS, this.#echoes.push({ attempt: k, rates }) - 1);
    });
  }

  /** The moment has come for an echo that `passOn` asked for. */
  arrive(echo: number): void {
    const { attempt, rates } = this.#echoes[echo] as { attempt: number; rates: Float64Array };
    this.#coming[attempt] = rates;
  }

  /**
   * What becomes of fresh requests, by the moment at which they were made: the share served within their attempts is
   * 1 − q(t) · q(t + w(1)) · q(t + w(1) + w(2)) · …. After the end of the run things stay as they were at it. `shares`: of each
   * segment, the share of every class that succeeds at one attempt.
   */
  withinAttempts(segments: readonly TraceSegment[], shares: readonly (readonly number[])[]): TraceSegment[] {
    const last = segments[segments.length - 1];
    if (last === undefined) return [];
    const after = [0];
    for (const waitS of this.#waits) after.push((after[after.length - 1] as number) + waitS);
    const met = after.map(() => 0);
    const all: TraceSegment[] = [];
    const cuts = cutsOf(segments, after);
    for (let i = 0; i + 1 < cuts.length; i++) {
      const fromS = cuts[i] as number;
      const toS = cuts[i + 1] as number;
      after.forEach((delayS, k) => {
        const atS = (fromS + toS) / 2 + delayS;
        while ((met[k] as number) + 1 < segments.length && (segments[met[k] as number] as TraceSegment).toS <= atS)
          met[k] = (met[k] as number) + 1;
      });
      const here = segments[met[0] as number] as TraceSegment;
      const served = here.offered.map((rate, c) => {
        let failed = 1;
        for (const at of met) failed *= 1 - ((shares[at] as readonly number[])[c] as number);
        return rate * (1 - failed);
      });
      const before = all[all.length - 1];
      if (before !== undefined && alike(before, here) && served.every((rate, c) => rate === before.served[c]))
        before.toS = toS;
      else all.push({ ...here, fromS, toS, served });
    }
    return all;
  }
}

/** Moments at which the fate of fresh requests may change: whenever one of their attempts meets a change. */
function cutsOf(segments: readonly TraceSegment[], after: readonly number[]): number[] {
  const startS = (segments[0] as TraceSegment).fromS;
  const endS = (segments[segments.length - 1] as TraceSegment).toS;
  const moments = segments.flatMap(({ fromS }) => after.map((delayS) => fromS - delayS));
  const inside = moments.filter((t) => t > startS + SAME_S && t < endS - SAME_S).sort((a, b) => a - b);
  const cuts = [startS];
  for (const t of inside) if (t - (cuts[cuts.length - 1] as number) > SAME_S) cuts.push(t);
  cuts.push(endS);
  return cuts;
}

function alike(a: TraceSegment, b: TraceSegment): boolean {
  const same = (x: readonly number[] = [], y: readonly number[] = []) => x.every((rate, c) => rate === y[c]);
  return a.latencyS === b.latencyS && same(a.offered, b.offered) && same(a.tried, b.tried);
}
