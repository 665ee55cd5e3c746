import type { Clock } from './clock';
import type { Luck } from './luck';

type Done = (served: boolean) => void;

/** Seconds of work that may wait in front of each processor. */
const ROOM_S = 5;

/**
 * Processors that serve one request each, first come, first served, in exponential time, and a queue in front of them that turns away what
 * finds it full. When it stops, everything in it fails.
 */
export class Station {
  readonly #clock: Clock;
  readonly #luck: Luck;
  readonly processors: number;
  /** Requests that may wait. */
  readonly room: number;
  /** Processor seconds a request takes on average. */
  readonly meanS: number;
  /** Moments at which requests came. */
  readonly arrivals: number[] = [];
  #busy = 0;
  #life = 0;
  #queue: Done[] = [];
  #inside: Set<Done> = new Set();

  constructor(clock: Clock, luck: Luck, processors: number, meanS: number) {
    this.#clock = clock;
    this.#luck = luck;
    this.processors = processors;
    this.meanS = meanS;
    this.room = Math.ceil((ROOM_S * processors) / meanS);
  }

  /** Serves a request, and says whether it was. */
  serve(done: Done): void {
    this.arrivals.push(this.#clock.now);
    if (this.#busy < this.processors) this.#begin(done);
    else if (this.#queue.length < this.room) this.#queue.push(done);
    else done(false);
  }

  /** Loses all that is in it. */
  stop(): void {
    const lost = [...this.#inside, ...this.#queue];
    this.#life += 1;
    this.#busy = 0;
    this.#queue = [];
    this.#inside = new Set();
    for (const done of lost) done(false);
  }

  #begin(done: Done): void {
    const life = this.#life;
    this.#busy += 1;
    this.#inside.add(done);
    this.#clock.after(this.#luck.exponential(this.meanS), () => {
      if (life !== this.#life) return;
      this.#inside.delete(done);
      this.#busy -= 1;
      const next = this.#queue.shift();
      if (next !== undefined) this.#begin(next);
      done(true);
    });
  }
}
