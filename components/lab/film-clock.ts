import type { TimeSource } from '../timeline/time-source';
import type { Run } from './grader-messages';

/** How often a film tells those who do not follow every frame, in milliseconds. */
const TOLD_EVERY_MS = 100;

/** Keeps which second of which experiment is shown; a run that was not moved in is shown at its fault. */
export class FilmClock {
  #at: { experiment: string; timeS: number } | null = null;
  #toldAtMs = Number.NEGATIVE_INFINITY;
  readonly #readers = new Set<() => void>();
  readonly #frames = new Set<() => void>();

  /** Shows a second of an experiment and stands there. */
  show(experiment: string, timeS: number): void {
    this.#at = { experiment, timeS };
    for (const changed of [...this.#frames, ...this.#readers]) changed();
  }

  /** Shows one frame of a film; `atMs` is the time on the wall. */
  pass(experiment: string, timeS: number, atMs: number): void {
    if (atMs - this.#toldAtMs >= TOLD_EVERY_MS) {
      this.#toldAtMs = atMs;
      this.show(experiment, timeS);
    } else {
      this.#at = { experiment, timeS };
      for (const changed of this.#frames) changed();
    }
  }

  /** The clock of one run; another run of the same experiment goes on where the one before stood. */
  of({ experiment, trace }: Run): TimeSource {
    return {
      subscribe: (changed) => joined(this.#readers, changed),
      subscribeToFrames: (changed) => joined(this.#frames, changed),
      now: () => (this.#at?.experiment === experiment ? this.#at.timeS : trace.faultAtS),
    };
  }
}

function joined(listeners: Set<() => void>, changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}
