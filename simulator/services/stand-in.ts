import type { ResourceBase } from '../design/resource';
import type { Network } from '../kernel/network';
import type { Run } from '../kernel/run';
import { type Constant, seconds } from './constant';
import { Store } from './store';

export const STAND_IN_CONSTANTS = {
  /** An outage must last this long before people think of moving a database. */
  patience: seconds(
    [60, 300, 900],
    'estimate',
    'rds/read-replica-promotion',
    'people wait whether the source comes back',
  ),
} as const;

const CONSIDER = 100;
const READY = 101;

/** A store that people can put in the place of another: a read replica, a restored backup or snapshot. */
export abstract class StandIn extends Store {
  readonly place: string;
  /** It has taken the place of its source and takes writes. */
  promoted = false;
  #watching = false;
  #failedAtS = 0;

  /** `zone`: where it works once it stands in. */
  constructor(config: ResourceBase, zone: string) {
    super(config);
    this.place = `${config.region}/${zone}`;
  }

  /** Whether people would use it so. */
  protected abstract get standsIn(): boolean;
  /** The work it takes. */
  protected abstract workTime(): Constant;
  /** Seconds of its source's writes that it does not have. */
  protected abstract missingS(run: Run): number;
  protected abstract readonly words: { task: string; done: string; fact: string };

  /** What it stands in for. */
  protected abstract source(run: Run): Store | undefined;

  override onFlow(run: Run, network: Network): void {
    super.onFlow(run, network);
    const source = this.source(run);
    if (!this.standsIn || this.promoted || this.#watching || source === undefined || source.up) return;
    // A deletion is in every copy that follows; people go back to a backup of the source itself.
    if (source.deleted) return;
    this.#watching = true;
    this.#failedAtS = source.failedAtS;
    run.schedule(run.constant(STAND_IN_CONSTANTS.patience), this, CONSIDER);
  }

  override onTimer(run: Run, kind: number): void {
    const source = this.source(run);
    if (source === undefined || source.up || !run.isUp(this.place)) {
      this.#watching = false;
      return;
    }
    if (kind === CONSIDER) run.askOperator(this, READY, run.constant(this.workTime()), this.words.task);
    else if (kind === READY) this.#takeOver(run, source);
  }

  #takeOver(run: Run, source: Store): void {
    this.promoted = true;
    this.become(run, 'serving', this.words.done, this.words.fact);
    run.lose(source, source.log, this.#failedAtS, this.#failedAtS - this.missingS(run));
  }
}
