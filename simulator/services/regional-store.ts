import type { ResourceBase } from '../design/resource';
import type { FaultKind } from '../faults/kinds';
import type { Weakness } from '../kernel/component';
import type { Run } from '../kernel/run';
import type { Constant } from './constant';
import { Store } from './store';

/** How one managed store differs from the next. */
export interface RegionalTraits {
  /** The fault that deletes something of value here. */
  deletion: 'wrong-delete' | 'object-deleted';
  /** Age in seconds of what people can go back to after a deletion; null where there is no way back. */
  wayBackS: number | null;
  /** The work of going back. */
  restore: Constant;
  restoreFact: string;
  noWayBackFact: string;
  /** The only zone it is in; null where it spreads over zones by itself. */
  zone: string | null;
  /** Other Regions that hold a live copy. */
  otherRegions: readonly string[];
  /** Seconds such a copy lags behind. */
  lag: Constant | null;
  /** Why it lives through a zone outage, or does not. */
  scopeFact: string;
}

const RESTORED = 0;

/** A managed store that spreads over the zones of its Region by itself (or says that it does not). */
export class RegionalStore extends Store {
  readonly traits: RegionalTraits;
  readonly #regions: readonly string[];
  readonly #place: string | null;

  constructor(config: ResourceBase, traits: RegionalTraits) {
    super(config);
    this.traits = traits;
    this.#regions = [config.region, ...traits.otherRegions];
    this.#place = traits.zone === null ? null : `${config.region}/${traits.zone}`;
  }

  override isIn(region: string): boolean {
    return this.#regions.includes(region);
  }

  override weaknesses(): readonly Weakness[] {
    return [{ kind: this.traits.deletion, likeness: this.id }];
  }

  override strike(run: Run, kind: FaultKind): void {
    if (kind !== this.traits.deletion) return;
    const { wayBackS, restore, noWayBackFact } = this.traits;
    this.failedAtS = run.now;
    this.become(run, 'lost', 'A person deletes what every request needs; every copy follows', noWayBackFact);
    if (wayBackS === null) {
      run.note(this.id, 'There is no way back', { fact: noWayBackFact });
      run.lose(this, this.log, run.now, null);
    } else
      run.askOperator(this, RESTORED, run.constant(restore), `bring back what was deleted in ${this.id}`, {
        afterS: run.setting.operators.noticeS,
      });
  }

  override onTimer(run: Run): void {
    const { wayBackS, restoreFact } = this.traits;
    if (this.state !== 'lost' || wayBackS === null) return;
    this.become(run, 'serving', 'What was deleted is back', restoreFact);
    run.lose(this, this.log, this.failedAtS, this.failedAtS - wayBackS);
  }

  override onPlace(run: Run, place: string, up: boolean): void {
    if (this.state === 'lost' || (place !== this.#place && !this.#regions.includes(place))) return;
    const { scopeFact, lag } = this.traits;
    const reachable = this.#place === null ? this.#regions.some((r) => run.isUp(r)) : run.isUp(this.#place);
    if (reachable !== this.up)
      this.become(
        run,
        reachable ? 'serving' : 'down',
        reachable ? 'Reachable again with all its data' : `Unreachable with ${place}`,
        scopeFact,
      );
    else if (!up && place === this.region && lag !== null) {
      run.note(this.id, `Goes on in ${this.traits.otherRegions.join(', ')} without the last writes`, {
        fact: scopeFact,
      });
      run.lose(this, this.log, run.now, run.now - run.constant(lag));
    }
  }
}
