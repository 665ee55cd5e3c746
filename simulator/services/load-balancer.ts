import { z } from 'zod';
import { worthTrying } from '../design/improvement';
import { baseShape, zonesShape } from '../design/resource';
import { Component } from '../kernel/component';
import type { Network } from '../kernel/network';
import type { Run } from '../kernel/run';
import { seconds } from './constant';
import { Fleet } from './fleet';
import { all, any, DOWN_SHARE, part, place } from './need';
import { detectionS, PROBE_PHASE, type Probe } from './probing';
import { DnsRecord } from './route53-record';
import type { Service } from './service';

const BalancerSchema = z.strictObject({
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
  /** Until a new address is among the answers. */
  addressAdded: seconds([30, 60, 120], 'estimate', 'elb/ip-addresses-can-change', 'a DNS record of 60 seconds'),
} as const;

const WITHDRAW = 0;
const ADD = 1;

/** One name in front of many targets; a node in every enabled zone. */
export class LoadBalancer extends Component {
  override readonly spreads = true;
  readonly config: BalancerConfig;
  readonly crossZone: boolean;
  readonly #places: readonly string[];
  /** Whether clients are given the node's address. */
  readonly #answered: boolean[];
  #fleets: Fleet[] = [];
  /** Clients have its addresses from a record that does not follow them. */
  #written = false;

  constructor(config: BalancerConfig) {
    super(config);
    this.config = config;
    this.crossZone = config.crossZone ?? config.kind !== 'network';
    this.#places = config.zones.map((zone) => `${config.region}/${zone}`);
    this.#answered = config.zones.map(() => true);
  }

  override start(run: Run): void {
    this.#written = run.network.callersOf(this).some((c) => c instanceof DnsRecord && c.holdsAddresses);
    this.#fleets = run.network.calledBy(this).filter((c): c is Fleet => c instanceof Fleet);
  }

  /** Seconds from a target's failure until it gets no more requests. */
  outAfterS(run: Run): number {
    return detectionS(this.config.healthCheck as Probe, run.constant(PROBE_PHASE));
  }

  /** Seconds of passed probes until a target that was out is back. */
  backInS(): number {
    const { intervalS, healthyAfter } = this.config.healthCheck;
    return intervalS * (healthyAfter ?? (this.config.kind === 'classic' ? 10 : 5));
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
    if (up) run.schedule(run.constant(BALANCER_CONSTANTS.addressAdded), this, ADD, node);
    else {
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
    const up = run.isUp(this.#places[node] as string);
    if (kind === WITHDRAW && !up && this.#written) {
      run.note(this.id, `Clients keep asking the address in ${this.#places[node]}: it is written down`, {
        fact: 'elb/ip-addresses-can-change',
      });
    } else if (kind === WITHDRAW && !up && this.#places.some((p) => run.isUp(p))) {
      this.#answered[node] = false;
      this.become(
        run,
        'serving',
        `The address in ${this.#places[node]} is no longer given to clients`,
        'elb/ip-addresses-can-change',
      );
    } else if (kind === ADD && up) {
      this.#answered[node] = true;
      this.become(
        run,
        'serving',
        `The address in ${this.#places[node]} is given to clients again`,
        'elb/ip-addresses-can-change',
      );
    }
  }

  /** Shares the work over nodes and zones of targets; fact `elb/cross-zone-defaults`. */
  override admit(run: Run, network: Network): void {
    const nodes = this.#answered.filter((a) => a).length;
    let alive = 0;
    for (let i = 0; i < this.#places.length; i++)
      if (this.#answered[i] === true && run.isUp(this.#places[i] as string)) alive += 1;
    network.passAll(this.node, nodes === 0 || !run.isUp(this.region) ? 0 : alive / nodes);
    for (const fleet of this.#fleets) this.#divide(run, fleet);
  }

  /** Which share of a fleet's work goes to each of its zones. */
  #divide(run: Run, fleet: Fleet): void {
    const share = fleet.zoneShare ?? new Float64Array(fleet.zones.length);
    fleet.zoneShare = share;
    share.fill(0);
    const failOpen = fleet.inRotation(-1) === 0;
    const targets = (z: number) => (failOpen ? fleet.registered(z) : fleet.inRotation(z));
    let total = 0;
    for (let z = 0; z < fleet.zones.length; z++) {
      const place = fleet.places[z] as string;
      const node = this.#places.indexOf(place);
      const enabled = node >= 0;
      const n = targets(z);
      if (!enabled || n === 0) continue;
      const weight = this.crossZone ? n : this.#answered[node] === true && run.isUp(place) ? 1 : 0;
      share[z] = weight;
      total += weight;
    }
    if (total > 0) for (let z = 0; z < share.length; z++) share[z] = (share[z] as number) / total;
  }

  override weightTo(_run: Run, target: Component): number {
    if (!(target instanceof Fleet)) return 1;
    const inRotation = target.inRotation(-1);
    if (inRotation > 0) return inRotation;
    return this.#fleets.some((f) => f.inRotation(-1) > 0) ? 0 : target.registered(-1);
  }
}

export const loadBalancer: Service<BalancerConfig> = {
  type: 'load-balancer',
  title: 'Load balancer',
  summary: 'One name in front of several targets.',
  topic: 'elb',
  placement: 'regional',
  glyph: 'balancer',
  beyond: false,
  schema: BalancerSchema,
  fields: [
    {
      key: 'kind',
      label: 'Kind',
      kind: 'choice',
      options: [
        { value: 'application', label: 'Application' },
        { value: 'network', label: 'Network' },
        { value: 'classic', label: 'Classic' },
      ],
      default: 'application',
      fact: 'elb/load-balancer-types',
    },
    { key: 'zones', label: 'Enabled zones', kind: 'zones', fact: 'foundations/elb-ha-depends-on-enabled-azs' },
    {
      key: 'crossZone',
      label: 'Cross-zone balancing',
      kind: 'switch',
      optional: true,
      fact: 'elb/cross-zone-defaults',
    },
    {
      key: 'deregistrationDelayS',
      label: 'Deregistration delay',
      help: 'Connection draining on classic balancers',
      kind: 'number',
      unit: 's',
      min: 0,
      max: 3600,
      default: 300,
      fact: 'elb/deregistration-delay',
    },
    {
      key: 'healthCheck.depth',
      label: 'Health check asks for',
      kind: 'choice',
      options: [
        { value: 'static', label: 'A static file' },
        { value: 'application', label: 'A page of the application' },
      ],
      default: 'application',
      fact: 'elb/health-checks',
    },
    {
      key: 'healthCheck.intervalS',
      label: 'Check every',
      kind: 'number',
      unit: 's',
      min: 5,
      max: 300,
      default: 30,
      fact: 'elb/health-check-defaults',
    },
    {
      key: 'healthCheck.timeoutS',
      label: 'Check timeout',
      kind: 'number',
      unit: 's',
      min: 2,
      max: 120,
      default: 5,
      fact: 'elb/health-check-defaults',
    },
    {
      key: 'healthCheck.unhealthyAfter',
      label: 'Out after',
      kind: 'number',
      unit: 'failures',
      min: 2,
      max: 10,
      default: 2,
      fact: 'elb/health-check-defaults',
    },
    {
      key: 'healthCheck.healthyAfter',
      label: 'Back after',
      kind: 'number',
      unit: 'successes',
      min: 2,
      max: 10,
      optional: true,
      fact: 'elb/health-check-defaults',
    },
  ],
  constants: BALANCER_CONSTANTS,
  laws: [
    {
      says: 'A target is out after its failed probes and back after its passed ones.',
      fact: 'elb/health-check-defaults',
    },
    { says: 'It serves from the healthy targets that are left.', fact: 'elb/routes-around-unhealthy' },
    { says: 'Cross-zone balancing divides work over targets, without it over zones.', fact: 'elb/cross-zone-defaults' },
    { says: 'With no healthy target left it sends work to all.', fact: 'elb/fail-open' },
    { says: 'A target that is taken away may finish what it has begun.', fact: 'elb/deregistration-delay' },
    { says: 'It works in one Region and is out with it.', fact: 'elb/regional-scope' },
  ],
  references: () => [],
  zones: (c) => c.zones.map((zone, i) => ({ key: `zones[${i}]`, zone })),
  check: (c) =>
    c.kind === 'application' && c.zones.length < 2
      ? [{ path: 'zones', rule: 'balancer-zones', message: 'Enable at least two zones on an application balancer.' }]
      : [],
  improvements: (c, view) => {
    const zones = view.zonesOf(c.region);
    const check = c.healthCheck;
    return worthTrying(
      [c.zones.length < zones.length, `Enable every zone on ${c.id}`, c.id, { zones: [...zones] }],
      [
        check.depth === 'static',
        `Let the health check of ${c.id} ask the application`,
        c.id,
        { healthCheck: { ...check, depth: 'application' } },
      ],
      [
        check.intervalS > 10,
        `Let ${c.id} check every 10 seconds`,
        c.id,
        { healthCheck: { ...check, intervalS: 10, timeoutS: 5 } },
      ],
      [
        c.deregistrationDelayS < 3600,
        `Let targets of ${c.id} finish what they began for up to an hour`,
        c.id,
        { deregistrationDelayS: 3600 },
      ],
      [c.crossZone === false, `Switch cross-zone balancing of ${c.id} on`, c.id, { crossZone: true }],
    );
  },
  needs: (c) =>
    all(place(c.region), part(c.id, DOWN_SHARE.balancer), any(...c.zones.map((zone) => place(c.region, zone)))),
  build: (config) => new LoadBalancer(config),
  cost: (c) => [{ what: `${c.kind} balancer`, item: `elb.${c.kind}`, quantity: 1 }],
};
