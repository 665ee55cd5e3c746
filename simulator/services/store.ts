import { CLASSES, WRITES } from '../design/traffic';
import { Component } from '../kernel/component';
import type { Network } from '../kernel/network';
import type { Run } from '../kernel/run';
import { WriteLog } from '../kernel/write-log';

/** A component that acknowledges writes and answers for them. */
export abstract class Store extends Component {
  override readonly keepsData = true;
  readonly log = new WriteLog();
  /** A person deleted what every request needs, and nobody has brought it back yet; copies that follow lack it too. */
  deleted = false;
  /** Second in which its last trouble began. */
  failedAtS = 0;
  /** Times the usual that an answer takes. */
  slowness = 1;

  /** What a write that passes here counts as acknowledged. */
  override onFlow(run: Run, network: Network): void {
    const at = this.node * CLASSES + WRITES;
    this.log.setRate(run.now, (network.offered[at] as number) * (network.success[at] as number));
  }

  /** The fault `dependency-slow`: ten times as long for an hour. */
  protected slowDown(run: Run): void {
    this.slowness *= SLOW_FACTOR;
    this.become(run, 'degraded', 'Takes ten times as long to answer', 'rds/read-replica-scales-reads');
    run.after(SLOW_S, (later) => {
      this.slowness /= SLOW_FACTOR;
      if (this.state === 'degraded') this.become(later, 'serving', 'Answers as fast as before', null);
    });
  }
}

const SLOW_FACTOR = 10;
const SLOW_S = 3600;
