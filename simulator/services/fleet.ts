import { INSTANCE_TYPES, type InstanceType } from '../design/instance-types';
import type { ResourceBase } from '../design/resource';
import { CLASSES, JOBS, READS, TRAFFIC, WRITES } from '../design/traffic';
import { Component } from '../kernel/component';
import type { Network } from '../kernel/network';
import { erlangC } from '../kernel/queueing';
import type { Run } from '../kernel/run';

/** One server of a fleet. */
export interface Member {
  /** Tells members of one fleet apart; timers name it, so that none acts on a successor. */
  readonly serial: number;
  /** Index into the fleet's zones. */
  zone: number;
  phase: 'booting' | 'ready' | 'hung' | 'broken';
  /** A balancer in front sends it work. */
  inRotation: boolean;
  /** Started from an image whose application never serves. */
  bad: boolean;
}

/** Longest queue in front of a server, in seconds of waiting, before it sheds. */
export const QUEUE_BOUND_S = 5;

/** Servers of one kind in some zones: what an instance and an Auto Scaling group have in common. */
export abstract class Fleet extends Component {
  readonly members: Member[] = [];
  readonly zones: readonly string[];
  readonly places: readonly string[];
  readonly instanceType: InstanceType;
  /** Share of the work offered here that balancers send to each zone; null where no balancer stands in front. */
  zoneShare: Float64Array | null = null;
  /** Whether the balancer in front finds nobody healthy and sends work to all; null where none stands in front. */
  failOpen: boolean | null = null;
  /** Would grow if more messages waited than this; Infinity where it would not however many did. */
  get growsOver(): number {
    return Number.POSITIVE_INFINITY;
  }

  /** Why what the servers cannot do without is missing; null while it is there. */
  blocked: string | null = null;

  constructor(config: ResourceBase & { instanceType: InstanceType }, zones: readonly string[]) {
    super(config);
    this.zones = zones;
    this.places = zones.map((zone) => `${config.region}/${zone}`);
    this.instanceType = config.instanceType;
  }

  /** Whether a member does work. */
  works(run: Run, member: Member): boolean {
    return member.phase === 'ready' && run.isUp(this.places[member.zone] as string);
  }

  /** Members in a zone (all zones for -1) that a balancer would send work to. */
  inRotation(zone: number): number {
    let n = 0;
    for (const m of this.members) if (m.inRotation && (zone < 0 || m.zone === zone)) n += 1;
    return n;
  }

  /** Members in a zone (all for -1) that are registered, whatever their health. */
  registered(zone: number): number {
    let n = 0;
    for (const m of this.members) if (zone < 0 || m.zone === zone) n += 1;
    return n;
  }

  /** Members in a zone (all for -1) that get work from a balancer that fails open or does not. */
  targets(zone: number, failOpen: boolean): number {
    return failOpen ? this.registered(zone) : this.inRotation(zone);
  }

  /** Members that do work. */
  working(run: Run): number {
    let n = 0;
    for (const m of this.members) if (this.works(run, m)) n += 1;
    return n;
  }

  /** Members in a place (`home/a`) that run or start. */
  aliveIn(run: Run, place: string): number {
    let n = 0;
    for (const m of this.members)
      if (this.places[m.zone] === place && (m.phase === 'booting' || m.phase === 'hung' || this.works(run, m))) n += 1;
    return n;
  }

  /** A queue tells how many messages wait. */
  onBacklog(_run: Run, _messages: number): void {}

  /** Processors the offered work would keep busy. */
  protected erlangs(run: Run, network: Network): number {
    let sum = 0;
    const time = run.setting.workload.serverTimeS;
    for (let c = 0; c < CLASSES; c++) {
      // A server that hands jobs on to a queue spends on one what a write costs.
      const name = c === JOBS && network.handsOn(this, JOBS) ? 'writes' : (TRAFFIC[c] as (typeof TRAFFIC)[number]);
      sum += (network.offered[this.node * CLASSES + c] as number) * time[name];
    }
    return sum;
  }

  /** Processors that the work which comes here keeps busy, its share of the jobs of a queue in front included. */
  busyProcessors(run: Run): number {
    const { network, setting } = run;
    let jobs = 0;
    for (const caller of network.callersOf(this)) {
      const at = caller.node * CLASSES + JOBS;
      if ((network.local[at] as number) > 0) jobs += (network.offered[at] as number) / network.calledBy(caller).length;
    }
    return this.erlangs(run, network) + jobs * setting.workload.serverTimeS.jobs;
  }

  override admit(run: Run, network: Network): void {
    const erlangs = this.erlangs(run, network);
    const perServer = INSTANCE_TYPES[this.instanceType];
    const failOpen = this.failOpen ?? this.inRotation(-1) === 0;
    const all = this.targets(-1, failOpen);
    let share = 0;
    let processors = 0;
    for (let z = 0; z < this.zones.length; z++) {
      const targets = this.targets(z, failOpen);
      const sent = this.zoneShare === null ? targets / all : (this.zoneShare[z] as number);
      if (targets === 0 || sent === 0) continue;
      let good = 0;
      for (const m of this.members) if (m.zone === z && (m.inRotation || failOpen) && this.works(run, m)) good += 1;
      processors += good * perServer;
      const load = (erlangs * sent * good) / targets;
      const capacity = good * perServer;
      share += ((sent * good) / targets) * (load > capacity ? capacity / load : 1);
    }
    if (this.blocked !== null) share = 0;
    network.passAll(this.node, share > 1 ? 1 : share);
    network.ownLatency[this.node] = responseTime(run, network, this.node, erlangs * Math.min(1, share), processors);
  }
}

/** Mean response time of dynamic work on `processors` servers under M/M/c; the queue bound on top when they are full. */
function responseTime(run: Run, network: Network, node: number, erlangs: number, processors: number): number {
  const { reads, writes } = run.setting.workload.serverTimeS;
  const readRate = network.offered[node * CLASSES + READS] as number;
  const writeRate = network.offered[node * CLASSES + WRITES] as number;
  const rate = readRate + writeRate;
  if (rate === 0 || processors === 0) return 0;
  const service = (readRate * reads + writeRate * writes) / rate;
  return service + waitS(processors, erlangs, service);
}

/** Mean wait in M/M/c, at most the bound of the queue. */
export function waitS(servers: number, erlangs: number, serviceS: number): number {
  if (erlangs >= servers * 0.999999) return QUEUE_BOUND_S;
  return Math.min(QUEUE_BOUND_S, (erlangC(servers, erlangs) * serviceS) / (servers - erlangs));
}
