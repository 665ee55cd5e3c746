import { z } from 'zod';
import { baseShape, zonesShape } from '../design/resource';
import { Component } from '../kernel/component';
import type { Network } from '../kernel/network';
import type { Run } from '../kernel/run';
import { seconds } from './constant';
import { Fleet } from './fleet';
import { detectionS, PROBE_PHASE, type Probe } from './probing';
import { DnsRecord } from './route53-record';

export const BalancerSchema = z.strictObject({
  ...baseShape,
  type: z.literal('load-balancer'),
  kind: z.enum(['application', 'network', 'classic']).default('application'),
  zones: zonesShape,
  /** On for application balancers, off for network balancers unless said otherwise. */
  crossZone: z.boolean().optional(),
  /** Seconds a target that is taken away may still finish what it has begun. */
  deregistrationDelayS: z.number().min(0).max(3600).default(300),
  healthCheck: z
    .strictObject({
      /** What the probe asks for: a static file, a page of the application. */
      depth: z.enum(['static', 'application']).default('application'),
      intervalS: z.number().min(5).max(300).default(30),
      timeoutS: z.number().min(2).max(120).default(5),
      unhealthyAfter: z.number().int().min(2).max(10).default(2),
      /** 5 on application and network balancers, 10 on classic ones. */
      healthyAfter: z.number().int().min(2).max(10).optional(),
    })
    .default({ depth: 'application', intervalS: 30, timeoutS: 5, unhealthyAfter: 2 }),
});
export type BalancerConfig = z.infer<typeof BalancerSchema>;

export const BALANCER_CONSTANTS = {
  probePhase: PROBE_PHASE,
  /** Until clients no longer try the address of a zone that is out: detection plus what is left of the DNS answer's time. */
  addressWithdrawn: seconds(
    [35, 80, 125],
    'derived',
    'elb/ip-addresses-can-change',
    'probes of the zone and a DNS record of 60 seconds',
  ),
  /** Until clients no longer try a node that has no healthy target to send work to. */
  recordExpiry: seconds(
    [0, 30, 60],
    'derived',
    'elb/ip-addresses-can-change',
    'a DNS record of 60 seconds, half of it on average',
  ),
  /** Until a new address is among the answers. */
  addressAdded: seconds([30, 60, 120], 'estimate', 'elb/ip-addresses-can-change', 'a DNS record of 60 seconds'),
} as const;

const WITHDRAW = 0;
const ADD = 1;
const EMPTIED = 2;

/** One name in front of many targets; a node in every enabled zone. */
export class LoadBalancer extends Component {
  override readonly spreads = true;
  readonly config: BalancerConfig;
  readonly crossZone: boolean;
  readonly #places: readonly string[];
  /** Whether clients are given the node's address. */
  readonly #answered: boolean[];
  /** Without cross-zone balancing: whether the node has nobody to send work to. */
  readonly #emptied: boolean[];
  /** Targets in the zone of each node, and the share of work that one of them gets; only proportions count. */
  readonly #reach: Float64Array;
  readonly #perTarget: Float64Array;
  #fleets: readonly Fleet[] = [];
  /** Place of each target among the fleets; a search for every link would make a large design cost its square. */
  #indexOf: ReadonlyMap<Component, number> = new Map();
  /** Per fleet: its weight, and the node in each of its zones, -1 where the zone is not enabled. */
  #weights = new Float64Array(0);
  #nodes: readonly (readonly number[])[] = [];
  /** Targets that are in no zone. */
  #others = 0;
  #otherWeight = 1;
  #opened = false;
  /** Clients have its addresses from a record that does not follow them. */
  #written = false;

  constructor(config: BalancerConfig) {
    super(config);
    this.config = config;
    this.crossZone = config.crossZone ?? config.kind !== 'network';
    this.#places = config.zones.map((zone) => `${config.region}/${zone}`);
    this.#answered = config.zones.map(() => true);
    this.#emptied = config.zones.map(() => false);
    this.#reach = new Float64Array(config.zones.length);
    this.#perTarget = new Float64Array(config.zones.length);
  }

  override start(run: Run): void {
    this.#written = run.network.callersOf(this).some((c) => c instanceof DnsRecord && c.holdsAddresses);
    const targets = run.network.calledBy(this);
    this.#fleets = targets.filter((c): c is Fleet => c instanceof Fleet);
    this.#indexOf = new Map(this.#fleets.map((fleet, f) => [fleet, f]));
    this.#others = targets.length - this.#fleets.length;
    this.#weights = new Float64Array(this.#fleets.length);
    this.#nodes = this.#fleets.map((fleet) => fleet.places.map((place) => this.#places.indexOf(place)));
  }

  /** Seconds from a target's failure until it gets no more requests. */
  outAfterS(run: Run): number {
    return detectionS(this.config.healthCheck as Probe, run.constant(PROBE_PHASE));
  }

  /** Seconds of passed probes until a target that was out is back. */
  backInS(run: Run): number {
    const { intervalS, healthyAfter } = this.config.healthCheck;
    const passes = healthyAfter ?? (this.config.kind === 'classic' ? 10 : 5);
    return intervalS * (passes - 1 + run.constant(PROBE_PHASE));
  }

  /** Seconds until a newly registered target that answers gets its first request: one probe. */
  firstProbeS(run: Run): number {
    return this.config.healthCheck.intervalS * run.constant(PROBE_PHASE);
  }

  override onPlace(run: Run, place: string, up: boolean): void {
    if (place === this.region) {
      this.become(
        run,
        up ? 'serving' : 'down',
        up ? 'Back with its Region' : 'Out with its Region',
        'elb/regional-scope',
      );
      return;
    }
    const node = this.#places.indexOf(place);
    if (node < 0) return;
    run.flowChanged = true;
    if (up) {
      if (this.#emptied[node] === false) run.schedule(run.constant(BALANCER_CONSTANTS.addressAdded), this, ADD, node);
    } else {
      const left = this.#places.some((p) => run.isUp(p));
      this.become(
        run,
        left ? 'degraded' : 'down',
        `Its node in ${place} does not answer`,
        'foundations/elb-ha-depends-on-enabled-azs',
      );
      run.schedule(run.constant(BALANCER_CONSTANTS.addressWithdrawn), this, WITHDRAW, node);
    }
  }

  override onTimer(run: Run, kind: number, node: number): void {
    const place = this.#places[node] as string;
    const wanted = run.isUp(place) && this.#emptied[node] === false;
    if (kind === ADD) {
      if (!wanted || this.#answered[node] === true) return;
      this.#answered[node] = true;
      this.become(run, 'serving', `The address in ${place} is given to clients again`, 'elb/ip-addresses-can-change');
    } else if (!wanted && this.#answered[node] === true && (kind === EMPTIED || !run.isUp(place))) {
      if (this.#written)
        run.note(this.id, `Clients keep asking the address in ${place}: it is written down`, {
          fact: 'elb/ip-addresses-can-change',
        });
      else if (this.#places.some((p) => run.isUp(p))) {
        this.#answered[node] = false;
        this.become(
          run,
          'serving',
          `The address in ${place} is no longer given to clients`,
          'elb/ip-addresses-can-change',
        );
      }
    }
  }

  /** Shares the work over nodes and targets; fact `elb/cross-zone-defaults`. */
  override admit(run: Run, network: Network): void {
    const failOpen = this.#countTargets();
    if (!this.crossZone) this.#lookAtNodes(run);
    // With no node left in the answers, clients are given all of them.
    const everybody = !this.#answered.includes(true);
    let held = 0;
    let through = 0;
    let toOthers = 0;
    for (let i = 0; i < this.#places.length; i++) {
      const reach = (this.#reach[i] as number) + this.#others;
      this.#perTarget[i] = this.crossZone ? 1 : 0;
      if (this.#answered[i] === false && !everybody) continue;
      held += 1;
      if (!run.isUp(this.#places[i] as string) || (!this.crossZone && reach === 0)) continue;
      through += 1;
      toOthers += 1 / reach;
      if (!this.crossZone) this.#perTarget[i] = 1 / reach;
    }
    network.passAll(this.node, held === 0 || !run.isUp(this.region) ? 0 : through / held);
    this.#otherWeight = this.crossZone ? 1 : toOthers;
    for (let f = 0; f < this.#fleets.length; f++) this.#divide(f, failOpen);
  }

  /** Counts the targets in the zone of each node: those in rotation, or all where none is left; fact `elb/fail-open`. */
  #countTargets(): boolean {
    for (const failOpen of [false, true]) {
      let total = 0;
      this.#reach.fill(0);
      for (let f = 0; f < this.#fleets.length; f++) {
        const nodes = this.#nodes[f] as readonly number[];
        for (let z = 0; z < nodes.length; z++) {
          const node = nodes[z] as number;
          if (node < 0) continue;
          const n = (this.#fleets[f] as Fleet).targets(z, failOpen);
          this.#reach[node] = (this.#reach[node] as number) + n;
          total += n;
        }
      }
      if (total > 0) return failOpen;
    }
    return true;
  }

  /** A node whose own targets all fail is taken out of the answers, and back when one passes again. */
  #lookAtNodes(run: Run): void {
    for (let i = 0; i < this.#places.length; i++) {
      const emptied = (this.#reach[i] as number) + this.#others === 0;
      if (!this.#opened) this.#answered[i] = !emptied;
      else if (emptied !== this.#emptied[i]) {
        if (emptied) {
          run.note(this.id, `Its node in ${this.#places[i]} has no healthy target`, {
            fact: 'elb/cross-zone-defaults',
          });
          run.schedule(run.constant(BALANCER_CONSTANTS.recordExpiry), this, EMPTIED, i);
        } else if (run.isUp(this.#places[i] as string))
          run.schedule(run.constant(BALANCER_CONSTANTS.addressAdded), this, ADD, i);
      }
      this.#emptied[i] = emptied;
    }
    this.#opened = true;
  }

  /** Which share of a fleet's work goes to each of its zones, and how much it gets beside the others. */
  #divide(f: number, failOpen: boolean): void {
    const fleet = this.#fleets[f] as Fleet;
    const nodes = this.#nodes[f] as readonly number[];
    const share = fleet.zoneShare ?? new Float64Array(fleet.zones.length);
    fleet.zoneShare = share;
    fleet.failOpen = failOpen;
    let total = 0;
    for (let z = 0; z < nodes.length; z++) {
      const node = nodes[z] as number;
      share[z] = node < 0 ? 0 : fleet.targets(z, failOpen) * (this.#perTarget[node] as number);
      total += share[z] as number;
    }
    if (total > 0) for (let z = 0; z < share.length; z++) share[z] = (share[z] as number) / total;
    this.#weights[f] = total;
  }

  override weightTo(_run: Run, target: Component): number {
    const f = this.#indexOf.get(target);
    return f === undefined ? this.#otherWeight : (this.#weights[f] as number);
  }
}
