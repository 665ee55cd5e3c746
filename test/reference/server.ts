import type { Station } from './station';

/** One machine that runs the application. */
export class Server {
  readonly region: string;
  readonly station: Station;
  zone: string;
  /** Its host runs and its application answers, were its place not out. */
  #running: boolean;
  /** Its place is there. */
  #reachable = true;
  readonly #watchers: (() => void)[] = [];

  constructor(region: string, zone: string, station: Station, running: boolean) {
    this.region = region;
    this.zone = zone;
    this.station = station;
    this.#running = running;
  }

  get answers(): boolean {
    return this.#running && this.#reachable;
  }

  /** Calls something whenever it begins or stops to answer. */
  onChange(tell: () => void): void {
    this.#watchers.push(tell);
  }

  set running(running: boolean) {
    this.#change(() => {
      this.#running = running;
    });
  }

  set reachable(reachable: boolean) {
    this.#change(() => {
      this.#reachable = reachable;
    });
  }

  #change(edit: () => void): void {
    const before = this.answers;
    edit();
    if (this.answers === before) return;
    if (!this.answers) this.station.stop();
    for (const tell of this.#watchers) tell();
  }
}
