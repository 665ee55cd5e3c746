import type { Clock } from './clock';

/** The people on call: at work some time after the first alarm, and then on one task after the other. */
export class Crew {
  readonly #clock: Clock;
  readonly #reactionS: number;
  #readyS = Number.POSITIVE_INFINITY;
  #freeS = 0;

  constructor(clock: Clock, reactionS: number) {
    this.#clock = clock;
    this.#reactionS = reactionS;
  }

  /** Asks for a task that takes `workS`; `noticedS`: what people find out by themselves after so long, without an alarm. */
  ask(workS: number, then: () => void, noticedS = this.#reactionS): void {
    const { now } = this.#clock;
    if (this.#readyS > now) this.#readyS = Math.min(this.#readyS, now + noticedS);
    this.#freeS = Math.max(now, this.#readyS, this.#freeS) + workS;
    this.#clock.at(this.#freeS, then);
  }
}
