import type { ResourceBase } from '../design/resource';
import type { FaultKind } from '../faults/kinds';
import type { Network } from './network';
import type { Run } from './run';
import type { State } from './trace';

/** A fault that can strike a component, and what makes two targets alike. */
export interface Weakness {
  kind: FaultKind;
  /** Components whose weaknesses share kind and likeness fare the same. */
  likeness: string;
}

/** A running part of a design. Subclasses are the laws of one service. */
export abstract class Component {
  readonly id: string;
  readonly type: string;
  readonly region: string;
  state: State = 'serving';
  /** Unreachable by a fault that is none of its own business; its state is as it would be. */
  cut = false;
  /** Why it cannot do the work of this application at all; null where it can. */
  unfit: string | null = null;
  /** Place in the network; set when the run is built. */
  node = -1;
  /** Near every Region: what it calls is no farther for it than for the users. */
  readonly everywhere: boolean = false;
  /** What is asked of data can be answered here. */
  readonly keepsData: boolean = false;
  /** Every outgoing link is a choice among targets, as a balancer makes it. */
  readonly spreads: boolean = false;

  constructor(config: ResourceBase) {
    this.id = config.id;
    this.type = config.type;
    this.region = config.region;
  }

  /** Whether it can be asked in a Region without leaving it. */
  isIn(region: string): boolean {
    return this.everywhere || this.region === region;
  }

  /** Called once before the first event; all components are in the run. */
  start(_run: Run): void {}

  /** A timer this component set has run out. */
  onTimer(_run: Run, _kind: number, _arg: number): void {}

  /** A zone or region went down or came back; `place` is `home` or `home/a`. */
  onPlace(_run: Run, _place: string, _up: boolean): void {}

  /** A fault strikes this component. */
  strike(_run: Run, _kind: FaultKind): void {}

  /** Faults that can strike it by name; outages of places need no entry. */
  weaknesses(): readonly Weakness[] {
    return [];
  }

  /** Which share of each class offered here this component lets through, into `network.pass`. */
  admit(_run: Run, network: Network): void {
    network.passAll(this.node, this.up ? 1 : 0);
  }

  /** Weight of an outgoing link of a component that spreads; only proportions count. */
  weightTo(_run: Run, _target: Component): number {
    return 1;
  }

  /** Called after rates have changed, for stores and queues that keep count. */
  onFlow(_run: Run, _network: Network): void {}

  /** Called once when the run is over, at its last moment. */
  finish(_run: Run): void {}

  get up(): boolean {
    return this.state === 'serving' || this.state === 'degraded';
  }

  /** Changes state and leaves the event in the trace. Returns its `seq`. */
  protected become(run: Run, state: State, what: string, fact: string | null): number {
    this.state = state;
    run.flowChanged = true;
    return run.note(this.id, what, { state, fact });
  }
}
