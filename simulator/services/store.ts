import { CLASSES, WRITES } from '../design/traffic';
import { Component } from '../kernel/component';
import type { Network } from '../kernel/network';
import type { Run } from '../kernel/run';
import { WriteLog } from '../kernel/write-log';

/** A component that acknowledges writes and answers for them. */
export abstract class Store extends Component {
  readonly log = new WriteLog();

  /** What a write that passes here counts as acknowledged. */
  override onFlow(run: Run, network: Network): void {
    const at = this.node * CLASSES + WRITES;
    this.log.setRate(run.now, (network.offered[at] as number) * (network.success[at] as number));
  }
}
