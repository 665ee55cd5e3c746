import type { Resource } from '@/simulator';
import type { Clock } from './clock';
import { constantOf } from './constants';
import type { Luck } from './luck';
import type { Places } from './places';
import type { Server } from './server';

type Config = Extract<Resource, { type: 'load-balancer' }>;

/** Passed probes that bring a target back, where the design leaves it open (elb/health-check-defaults). */
const HEALTHY_AFTER = { application: 5, network: 5, classic: 10 } as const;

interface Target {
  server: Server;
  healthy: boolean;
  /** It has never passed a probe: the first one suffices. */
  fresh: boolean;
  /** Probes in a row with the same result. */
  inARow: number;
  /** Its series of probes; an older one has ended. */
  series: number;
}

/** A node in one zone. Clients hold its address, or do not any more. */
interface Node {
  zone: string;
  held: boolean;
  wanted: boolean;
}

/**
 * A load balancer with a node in each enabled zone. It probes every target, one probe at a time; any change of a target meets its probes
 * half way through their interval.
 */
export class Balancer {
  readonly #config: Config;
  readonly #clock: Clock;
  readonly #luck: Luck;
  readonly #places: Places;
  readonly #nodes: Node[];
  readonly #targets: Target[] = [];
  readonly #watchers: ((server: Server, healthy: boolean) => void)[] = [];
  readonly #crossZone: boolean;

  constructor(config: Config, clock: Clock, luck: Luck, places: Places) {
    this.#config = config;
    this.#clock = clock;
    this.#luck = luck;
    this.#places = places;
    this.#crossZone = config.crossZone ?? config.kind !== 'network';
    this.#nodes = config.zones.map((zone) => ({ zone, held: true, wanted: true }));
    places.onChange(() => this.#lookAtNodes());
  }

  onHealth(tell: (server: Server, healthy: boolean) => void): void {
    this.#watchers.push(tell);
  }

  /** A target that serves from the start. */
  begin(server: Server): void {
    this.#watch({ server, healthy: true, fresh: false, inARow: 0, series: 0 });
  }

  /** A target that has just been launched. */
  register(server: Server): void {
    this.#watch({ server, healthy: false, fresh: true, inARow: 0, series: 0 });
  }

  deregister(server: Server): void {
    const i = this.#targets.findIndex((t) => t.server === server);
    const [gone] = i < 0 ? [] : this.#targets.splice(i, 1);
    if (gone === undefined) return;
    gone.series += 1;
    this.#lookAtNodes();
  }

  /** After all targets of the start are known: zones without one are not in the name without cross-zone balancing. */
  open(): void {
    for (const node of this.#nodes) node.held = node.wanted = this.#deserves(node);
  }

  /** Whether a target is known to be well. */
  isHealthy(server: Server): boolean {
    return this.#targets.some((t) => t.server === server && t.healthy);
  }

  /** The server that gets a request, or null where it fails before. */
  choose(): Server | null {
    const held = this.#nodes.filter((n) => n.held);
    const node = this.#luck.of(held.length > 0 ? held : this.#nodes);
    if (node === undefined || this.#places.isOut(this.#config.region, node.zone)) return null;
    const { known, allFail } = this.#known();
    const reach = known.filter((t) => this.#crossZone || t.server.zone === node.zone);
    return this.#luck.of(allFail ? reach : reach.filter((t) => t.healthy))?.server ?? null;
  }

  #watch(target: Target): void {
    this.#targets.push(target);
    target.server.onChange(() => this.#probeFrom(target));
    this.#probeFrom(target);
    this.#lookAtNodes();
  }

  #probeFrom(target: Target): void {
    target.series += 1;
    target.inARow = 0;
    const { intervalS } = this.#config.healthCheck;
    const phase = constantOf('load-balancer', 'probePhase');
    this.#probe(target, target.series, this.#clock.now + phase * intervalS);
  }

  #probe(target: Target, series: number, atS: number): void {
    const { intervalS, timeoutS, unhealthyAfter, healthyAfter } = this.#config.healthCheck;
    const passes = target.server.answers;
    // A target that is known to be as it is needs no more looking at until something changes.
    if (passes === target.healthy && !target.fresh) return;
    this.#clock.at(passes ? atS : atS + timeoutS, () => {
      if (series !== target.series) return;
      target.inARow += 1;
      const toReturn = target.fresh ? 1 : (healthyAfter ?? HEALTHY_AFTER[this.#config.kind]);
      if (target.inARow < (passes ? toReturn : unhealthyAfter)) {
        this.#probe(target, series, atS + intervalS);
        return;
      }
      target.healthy = passes;
      if (passes) target.fresh = false;
      this.#lookAtNodes();
      for (const tell of this.#watchers) tell(target.server, passes);
    });
  }

  /** A node is in the name while it runs and, without cross-zone balancing, has a target of its own to send work to. */
  #deserves(node: Node): boolean {
    if (this.#places.isOut(this.#config.region, node.zone)) return false;
    return this.#crossZone || this.#hasTarget(node);
  }

  #hasTarget(node: Node): boolean {
    const { known, allFail } = this.#known();
    return known.some((t) => t.server.zone === node.zone && (allFail || t.healthy));
  }

  /** Targets that have been looked at; one that was just launched and has not passed a probe has not failed any either (elb/fail-open). */
  #known(): { known: Target[]; allFail: boolean } {
    const known = this.#targets.filter((t) => !t.fresh && this.#config.zones.includes(t.server.zone));
    return { known, allFail: known.every((t) => !t.healthy) };
  }

  #lookAtNodes(): void {
    for (const node of this.#nodes) {
      const wanted = this.#deserves(node);
      const emptied = !this.#places.isOut(this.#config.region, node.zone);
      if (wanted === node.wanted) {
        // Its targets are found to be gone before the node is.
        if (!wanted && !this.#crossZone && node.held) this.#maybeSooner(node);
        continue;
      }
      node.wanted = wanted;
      const delay = wanted ? 'addressAdded' : emptied ? 'recordExpiry' : 'addressWithdrawn';
      this.#clock.after(constantOf('load-balancer', delay), () => {
        if (node.wanted === wanted) node.held = wanted;
      });
    }
  }

  #maybeSooner(node: Node): void {
    if (this.#hasTarget(node)) return;
    this.#clock.after(constantOf('load-balancer', 'recordExpiry'), () => {
      if (!node.wanted) node.held = false;
    });
  }
}
