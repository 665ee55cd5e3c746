/** Milliseconds that count as the usual time of somebody of whom too little is known. */
const USUAL_MS = 30_000;

/** Longer than this, in milliseconds, somebody has been away; the time then says nothing. */
export const AWAY_MS = 600_000;

/** Right answers of one template, and of any, from which on they say what is usual. */
const ENOUGH = 5;

/** Only so many of the last times count, since people get faster. */
const KEPT = 30;

/**
 * How long somebody usually takes for a right answer: the median of their own last times with the same template, whose questions are about
 * equally long to read; of all their times where there are too few of those. Grows with the log, so that a time is only
 * ever compared with earlier ones.
 */
export class Pace {
  readonly #all: number[] = [];
  readonly #byTemplate = new Map<string, number[]>();

  /** Milliseconds. */
  usual(template: string): number {
    const own = this.#byTemplate.get(template) ?? [];
    if (own.length >= ENOUGH) return median(own);
    return this.#all.length >= ENOUGH ? median(this.#all) : USUAL_MS;
  }

  /** Remembers the time of a right answer. */
  note(template: string, elapsedMs: number): void {
    const own = this.#byTemplate.get(template) ?? [];
    this.#byTemplate.set(template, own);
    for (const times of [own, this.#all]) {
      times.push(elapsedMs);
      if (times.length > KEPT) times.shift();
    }
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
