import { allLinks } from '../design/all-links';
import type { Design } from '../design/design';
import { INSTANCE_TYPES } from '../design/instance-types';
import { type Link, USERS } from '../design/link';
import { TRAFFIC } from '../design/traffic';
import { viewOf } from '../design/view';
import { regionOutage } from '../faults/region-outage';
import { zoneOutage } from '../faults/zone-outage';
import { DecisionDiagram, TooLarge, UP } from '../kernel/decision-diagram';
import { type Resource, serviceOf } from '../services';
import type { Need } from '../services/need';
import type { Context } from '../simulate';
import { DOWN_BELOW } from './bounds';
import type { SteadyState } from './report';
import { significant } from './significant';

const YEAR_S = 31_536_000;
const MOST_IN_A_CUT = 3;
const CUTS_SHOWN = 12;

/**
 * Share of time in which the design is down, exact: every combination of parts and places that are up or down, with a zone and a Region
 * as one cause for all that is in them. Parts are down by published service levels, places by outages a year times their length. Null
 * where a design is too large for an exact answer.
 */
export function steadyState(design: Design, context: Context): SteadyState | null {
  const solver = new Solver(design, context);
  try {
    return solver.solve();
  } catch (error) {
    if (error instanceof TooLarge) return null;
    throw error;
  }
}

class Solver {
  readonly #design: Design;
  readonly #context: Context;
  readonly #diagram = new DecisionDiagram();
  readonly #names: string[] = [];
  readonly #down: number[] = [];
  readonly #index = new Map<string, number>();
  readonly #links = new Map<string, Link[]>();
  readonly #known = new Map<string, number>();

  constructor(design: Design, context: Context) {
    this.#design = design;
    this.#context = context;
    for (const link of allLinks(design)) {
      const from = this.#links.get(link.from);
      if (from === undefined) this.#links.set(link.from, [link]);
      else from.push(link);
    }
    // Shared causes come first in the order, which keeps the diagram small.
    for (const { id } of design.regions) this.#variable(id, outage(regionOutage.perYear, context));
    for (const { id, zones } of design.regions)
      for (const zone of zones) this.#variable(`${id}/${zone}`, outage(zoneOutage.perYear, context));
  }

  solve(): SteadyState {
    const asked = TRAFFIC.filter((name) => (this.#context.workload[name]?.rate ?? 0) > 0);
    let works = UP;
    for (const name of asked) works = this.#diagram.and(works, this.#behind(USERS, name));
    const cuts = this.#diagram.cutSets(works, MOST_IN_A_CUT).map((cut) => ({
      parts: cut.map((v) => this.#names[v] as string).sort(),
      probability: significant(cut.reduce((p, v) => p * (this.#down[v] as number), 1)),
    }));
    cuts.sort((a, b) => b.probability - a.probability || (a.parts.join() < b.parts.join() ? -1 : 1));
    const unavailability = significant(this.#diagram.unavailability(works, this.#down));
    return { unavailability, downtimeS: Math.round(unavailability * YEAR_S), cutSets: cuts.slice(0, CUTS_SHOWN) };
  }

  /** Whether what a resource waits for under a class of traffic is there. */
  #behind(id: string, name: (typeof TRAFFIC)[number]): number {
    const links = (this.#links.get(id) ?? []).filter((l) => l.carries.includes(name) && l.waits);
    const divides = id !== USERS && DIVIDING.has(this.#typeOf(id));
    const nobody = links.length === 0 && (id === USERS || divides);
    if (nobody) return 0;
    let each = UP;
    let spread = 0;
    let fallback = 0;
    let spreads = false;
    for (const link of links) {
      const works = this.#works(link.to, name);
      if (link.use === 'fallback') fallback = this.#diagram.or(fallback, works);
      else if (divides || link.use === 'spread') {
        spreads = true;
        spread = this.#diagram.or(spread, works);
      } else each = this.#diagram.and(each, works);
    }
    const first = spreads ? this.#diagram.and(each, spread) : each;
    return this.#diagram.or(first, fallback);
  }

  #works(id: string, name: (typeof TRAFFIC)[number]): number {
    const key = `${id} ${name}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const resource = this.#design.resources.find((r) => r.id === id);
    if (resource === undefined) throw new Error(`There is no resource ${id}.`);
    const need = serviceOf(resource.type).needs?.(resource, viewOf(this.#design), this.#servers(resource));
    const own = need === undefined ? UP : this.#need(need);
    const works = this.#diagram.and(own, this.#behind(id, name));
    this.#known.set(key, works);
    return works;
  }

  /** Servers of its type that carry half of the peak, the least with which the design is not down. */
  #servers(resource: Resource): number {
    const { workload } = this.#context;
    const dynamic = (workload.reads?.rate ?? 0) * workload.serverTimeS.reads;
    const writes = (workload.writes?.rate ?? 0) * workload.serverTimeS.writes;
    const per = INSTANCE_TYPES['instanceType' in resource ? resource.instanceType : 'm5.large'];
    return Math.max(1, Math.ceil((DOWN_BELOW * (dynamic + writes)) / per - 1e-9));
  }

  #need(need: Need): number {
    if ('place' in need) {
      const slash = need.place.indexOf('/');
      const here = this.#diagram.part(this.#variable(need.place, 0));
      if (slash < 0) return here;
      return this.#diagram.and(here, this.#diagram.part(this.#variable(need.place.slice(0, slash), 0)));
    }
    if ('part' in need) return this.#diagram.part(this.#variable(need.part, need.down));
    return this.#diagram.atLeast(
      need.atLeast,
      need.of.map((n) => this.#need(n)),
    );
  }

  #variable(name: string, down: number): number {
    let index = this.#index.get(name);
    if (index === undefined) {
      index = this.#names.length;
      this.#index.set(name, index);
      this.#names.push(name);
      this.#down.push(down);
    }
    return index;
  }

  #typeOf(id: string): string {
    return this.#design.resources.find((r) => r.id === id)?.type ?? '';
  }
}

/** Types that divide work among what is behind them. */
const DIVIDING = new Set(['load-balancer', 'route53-record', 'elastic-ip']);

function outage(perYear: { value: number } | null, context: Context): number {
  return ((perYear?.value ?? 0) * context.outageS) / YEAR_S;
}
