import type { Resource } from '@/simulator';
import type { Balancer } from './balancer';
import type { Clock } from './clock';
import { constantOf } from './constants';
import type { Places } from './places';
import { Server } from './server';
import type { Station } from './station';

type Config = Extract<Resource, { type: 'auto-scaling-group' }>;

interface Setting {
  config: Config;
  clock: Clock;
  places: Places;
  balancer: Balancer;
  station: () => Station;
  /** Seconds from the launch of an instance until its application answers. */
  bootS: number;
  /** Grace period of the tool in use, where the design leaves it open. */
  defaultGraceS: number;
}

interface Member {
  server: Server;
  launchedS: number;
  /** The surplus one it was launched to relieve, in a zone that has one too many. */
  relieves: boolean;
  gone: boolean;
}

/** When the instances of the start were launched. */
const LONG_AGO = Number.NEGATIVE_INFINITY;

/** An Auto Scaling group of fixed desired size behind a balancer. */
export class Group {
  readonly #s: Setting;
  #members: Member[] = [];
  #missing = 0;

  constructor(setting: Setting) {
    this.#s = setting;
    const { config, balancer, places } = setting;
    const desired = config.desired ?? config.min;
    for (let i = 0; i < desired; i++) {
      const zone = config.zones[i % config.zones.length] as string;
      const member = this.#member(zone, true);
      balancer.begin(member.server);
    }
    balancer.onHealth((server, healthy) => {
      const member = this.#members.find((m) => m.server === server);
      if (member === undefined) return;
      if (healthy) this.#inService(member);
      else if (config.healthCheckType === 'ELB') this.#judge(member);
    });
    places.onChange(() => this.#placesChanged());
  }

  /** The first instance loses its host. */
  loseOne(): void {
    const member = this.#members[0];
    if (member === undefined) return;
    member.server.running = false;
    this.#s.clock.after(constantOf('auto-scaling-group', 'statusCheck'), () => this.#replace(member));
  }

  /** The application on the first instance hangs, and its host is well. */
  hangOne(): void {
    const member = this.#members[0];
    if (member !== undefined) member.server.running = false;
  }

  #member(zone: string, running: boolean, relieves = false): Member {
    const { config, clock, station } = this.#s;
    const server = new Server(config.region, zone, station(), running);
    const member = { server, launchedS: running ? LONG_AGO : clock.now, relieves, gone: false };
    this.#members.push(member);
    return member;
  }

  /** A failed check counts after the grace period of its instance. */
  #judge(member: Member): void {
    const { config, clock, defaultGraceS } = this.#s;
    const endsS = member.launchedS + (config.gracePeriodS ?? defaultGraceS);
    if (endsS <= clock.now) this.#replace(member);
    else
      clock.at(endsS, () => {
        if (!this.#s.balancer.isHealthy(member.server)) this.#replace(member);
      });
  }

  #replace(member: Member): void {
    if (member.gone) return;
    this.#terminate(member);
    this.#missing += 1;
    this.#launch();
  }

  #terminate(member: Member): void {
    member.gone = true;
    this.#members = this.#members.filter((m) => m !== member);
    this.#s.balancer.deregister(member.server);
    member.server.running = false;
  }

  /** Starts what is missing in the emptiest zones that are there. */
  #launch(): void {
    while (this.#missing > 0) {
      const zone = this.#emptiest();
      if (zone === undefined) return;
      this.#missing -= 1;
      this.#start(zone, false);
    }
  }

  #start(zone: string, relieves: boolean): void {
    const { clock, balancer, bootS } = this.#s;
    const member = this.#member(zone, false, relieves);
    const { server } = member;
    clock.after(bootS, () => {
      if (member.gone) return;
      server.running = true;
    });
    balancer.register(server);
  }

  #usable(): string[] {
    const { config, places } = this.#s;
    return config.zones.filter((zone) => !places.isOut(config.region, zone));
  }

  #count(zone: string): number {
    return this.#members.filter((m) => m.server.zone === zone).length;
  }

  #emptiest(): string | undefined {
    let best: string | undefined;
    for (const zone of this.#usable()) if (best === undefined || this.#count(zone) < this.#count(best)) best = zone;
    return best;
  }

  #placesChanged(): void {
    const { config, places, clock } = this.#s;
    for (const member of [...this.#members]) {
      const out = places.isOut(config.region, member.server.zone);
      if (out && member.server.answers)
        clock.after(constantOf('auto-scaling-group', 'statusCheck'), () => this.#replace(member));
      member.server.reachable = !out;
    }
    // What is missing or uneven is seen at the next check after a zone is back.
    clock.after(constantOf('auto-scaling-group', 'statusCheck'), () => {
      this.#launch();
      this.#rebalance();
    });
  }

  /** Launches in the emptiest zone first, and takes one of the fullest away when it serves; one by one (auto-scaling/az-rebalancing). */
  #rebalance(): void {
    if (this.#usable().length < this.#s.config.zones.length || this.#members.some((m) => m.relieves)) return;
    const counts = this.#usable().map((zone) => this.#count(zone));
    const zone = this.#emptiest();
    if (zone !== undefined && Math.max(...counts) - Math.min(...counts) >= 2) this.#start(zone, true);
  }

  #inService(member: Member): void {
    if (!member.relieves) return;
    member.relieves = false;
    const fullest = this.#usable().sort((a, b) => this.#count(b) - this.#count(a))[0];
    const surplus = this.#members.filter((m) => m !== member && m.server.zone === fullest).pop();
    // It finishes what it has begun (elb/deregistration-delay) and is then gone.
    if (surplus !== undefined) {
      surplus.gone = true;
      this.#members = this.#members.filter((m) => m !== surplus);
      this.#s.balancer.deregister(surplus.server);
    }
    this.#s.clock.after(constantOf('auto-scaling-group', 'statusCheck'), () => this.#rebalance());
  }
}
