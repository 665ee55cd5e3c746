/** How often something may be tried within a window of time. */
export interface AttemptLimit {
  attempts: number;
  /** Seconds. */
  window: number;
}

/** Most keys that are counted at once; the oldest are forgotten first, so that guessing cannot fill the memory. */
const MAX_KEYS = 20_000;

/**
 * Counts attempts by key over a sliding window, in this process. Several instances count apart, so that an attacker who
 * reaches all of n instances gets n times the attempts, which still is a trickle.
 */
export class Attempts {
  readonly #times = new Map<string, number[]>();

  constructor(readonly limit: AttemptLimit) {}

  /** Seconds until the next attempt is allowed, 0 when it is now. `now` in milliseconds. */
  wait(key: string, now: number): number {
    const recent = this.#recent(key, now);
    const [oldest] = recent.slice(-this.limit.attempts);
    if (oldest === undefined || recent.length < this.limit.attempts) return 0;
    return Math.ceil((oldest + this.limit.window * 1000 - now) / 1000);
  }

  /** Counts one attempt. */
  count(key: string, now: number): void {
    const recent = this.#recent(key, now);
    recent.push(now);
    this.#times.delete(key); // so that the map's order is by last attempt
    this.#times.set(key, recent.slice(-this.limit.attempts));
    for (const oldest of this.#times.keys()) {
      if (this.#times.size <= MAX_KEYS) break;
      this.#times.delete(oldest);
    }
  }

  /** Forgets what was counted, as after the right password. */
  forget(key: string): void {
    this.#times.delete(key);
  }

  #recent(key: string, now: number): number[] {
    return (this.#times.get(key) ?? []).filter((time) => time > now - this.limit.window * 1000);
  }
}
