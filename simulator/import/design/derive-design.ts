import { type Fleet, fleetsOf } from '../assess/fleets';
import { World } from '../assess/world';
import type { AnyItem, Inventory, Item } from '../inventory';
import { expressFleet } from './express-fleet';
import { expressStore } from './express-store';
import { Names } from './names';
import { type DesignPart, label } from './part';

/** What becomes of a template in the lab. */
export interface DerivedDesign {
  /** A design document, to be read by `parseDesign`. */
  document: {
    faultline: 'design/1';
    title: string;
    tool: string;
    regions: unknown[];
    resources: DesignPart[];
    links: DesignLink[];
  };
  /** Id in the design of each item that is expressed. */
  ids: ReadonlyMap<string, string>;
  /** What the lab has no part for, with what stands for it. */
  left: readonly { id: string; type: string; why: string }[];
}

export interface DesignLink {
  from: string;
  to: string;
  carries: string[];
  waits?: boolean;
  use?: 'spread';
}

/** Kinds that wire other parts together and are no parts of a design themselves. */
const WIRING = new Set<AnyItem['kind']>([
  'vpc',
  'subnet',
  'subnet-group',
  'route',
  'route-association',
  'listener',
  'target-group',
  'target-attachment',
  'launch',
  'attachment',
  'mount-target',
  'scaling-policy',
  'scalable-target',
  'container-cluster',
  'health-check',
  'backup-selection',
  'endpoint',
  'alarm',
]);

/** Most parts of a design that is made of a template. */
const MOST_PARTS = 60;

/** Makes a design of an inventory: fleets behind their balancers, and the stores that they call. Pure and total. */
export function deriveDesign(inventory: Inventory, title: string): DerivedDesign {
  const world = new World(inventory);
  const names = new Names();
  const parts = new Map<string, DesignPart>();
  const links = new Links();
  const ids = new Map<string, string>();
  const add = (item: AnyItem, made: DesignPart | undefined): string | undefined => {
    if (made === undefined || (parts.size >= MOST_PARTS && !parts.has(made.id))) return undefined;
    parts.set(made.id, made);
    ids.set(item.id, made.id);
    return made.id;
  };
  const fleets = fleetsOf(world).filter((fleet) => fleet.kind !== 'managed');
  const workers = fleets.map((fleet) => ({
    fleet,
    ids: expressFleet(fleet, names).flatMap(([item, part]) => add(item, part) ?? []),
  }));
  const stores = inventory.items.flatMap((item) => {
    const id = add(item, expressStore(item, world, names));
    return id === undefined ? [] : [{ item, id }];
  });
  for (const item of inventory.items) {
    const into = partOf(item, world);
    const id = into === undefined ? undefined : ids.get(into.id);
    if (id !== undefined && !ids.has(item.id)) ids.set(item.id, id);
  }
  for (const { fleet, ids: own } of workers) {
    if (own.length === 0) continue;
    lead(fleet, own, world, names, links, add);
    for (const from of own) for (const store of stores) callStore(from, store, stores, links);
  }
  if (workers.every((worker) => worker.ids.length === 0))
    for (const store of stores) callStore('users', store, stores, links);
  for (const store of stores) if (store.item.kind === 'bucket') links.add('users', store.id, ['static']);
  const document = {
    faultline: 'design/1' as const,
    title: title.slice(0, 120),
    tool: inventory.tool,
    regions: [{ id: 'home', name: inventory.region.slice(0, 40), zones: names.zones() }],
    resources: [...parts.values()],
    links: links.all().filter(({ from, to }) => (from === 'users' || parts.has(from)) && parts.has(to)),
  };
  return { document, ids, left: leftOf(inventory, ids) };
}

/** What an item is only a part or a setting of. */
function partOf(item: AnyItem, world: World): AnyItem | undefined {
  if (item.kind === 'database-instance') return world.named(item.properties.cluster);
  return item.kind === 'scheduled-action' ? world.named(item.properties.group) : undefined;
}

/** The way of requests to a fleet: by its balancers, from its queue, or from the users. */
function lead(
  fleet: Fleet,
  own: readonly string[],
  world: World,
  names: Names,
  links: Links,
  add: (item: AnyItem, part: DesignPart | undefined) => string | undefined,
): void {
  const balancers = fleet.fronts.filter((front) => front.kind === 'load-balancer');
  const queue = world.of('queue').find((q) => fleet.items.some((item) => item.mentions.includes(q.id)));
  if (balancers.length === 0 && queue !== undefined) {
    const id = add(queue, { id: names.idOf(queue), type: 'sqs-queue', label: label(queue) });
    if (id === undefined) return;
    links.add('users', id, ['jobs']);
    for (const to of own) links.add(id, to, ['jobs'], { waits: false });
    return;
  }
  for (const front of balancers) {
    const id = add(front, balancer(front as Item<'load-balancer'>, fleet, world, names));
    if (id === undefined) continue;
    links.add('users', id, ['reads', 'writes']);
    const use = own.length > 1 ? { use: 'spread' as const } : {};
    for (const to of own) links.add(id, to, ['reads', 'writes'], use);
  }
  if (balancers.length === 0) for (const to of own) links.add('users', to, ['reads', 'writes']);
}

function balancer(item: Item<'load-balancer'>, fleet: Fleet, world: World, names: Names): DesignPart {
  const { type, subnets, zones } = item.properties;
  const bySubnet = world.zonesOfSubnets(subnets).known;
  const known = bySubnet.length > 0 ? bySubnet : world.listed(zones).known;
  const own = (known.length > 0 ? known : fleet.zones.known).map((zone) => names.zone(zone));
  const kind = own.length < 2 ? 'classic' : type === 'gateway' ? 'network' : type;
  return {
    id: names.idOf(item),
    type: 'load-balancer',
    label: label(item),
    kind,
    zones: own.length === 0 ? ['a'] : own,
  };
}

function callStore(
  from: string,
  { item, id }: { item: AnyItem; id: string },
  stores: readonly { item: AnyItem; id: string }[],
  links: Links,
): void {
  const cache = stores.find((store) => store.item.kind === 'cache')?.id;
  if (item.kind === 'database-instance' && item.properties.replicaOf !== undefined) return;
  if (item.kind === 'database-instance' || item.kind === 'database-cluster' || item.kind === 'dynamodb-table') {
    links.add(from, id, cache === undefined ? ['reads', 'writes'] : ['writes']);
    if (cache === undefined) return;
    links.add(from, cache, ['reads']);
    links.add(cache, id, ['reads']);
  } else if (item.kind === 'file-system') links.add(from, id, ['reads', 'writes']);
}

/** Calls between parts, one of each pair, with all that it carries. */
class Links {
  readonly #byPair = new Map<string, DesignLink>();

  add(from: string, to: string, carries: readonly string[], more: Pick<DesignLink, 'waits' | 'use'> = {}): void {
    const key = `${from} ${to}`;
    const known = this.#byPair.get(key);
    if (known !== undefined) known.carries = [...new Set([...known.carries, ...carries])];
    else this.#byPair.set(key, { from, to, carries: [...carries], ...more });
  }

  all(): DesignLink[] {
    return [...this.#byPair.values()];
  }
}

function leftOf(inventory: Inventory, ids: ReadonlyMap<string, string>): DerivedDesign['left'] {
  const items = inventory.items
    .filter((item) => !ids.has(item.id) && !WIRING.has(item.kind))
    .map(({ id, type, kind }) => ({ id, type, why: WHY[kind] ?? 'the lab has no part for it' }));
  const others = inventory.notModelled
    .filter((n) => n.matters === 'could')
    .map(({ id, type, why }) => ({ id, type, why }));
  return [...items, ...others];
}

const WHY: Partial<Record<AnyItem['kind'], string>> = {
  function: 'it runs in several zones by itself; what it calls is called by the users',
  managed: 'it runs in several zones by itself',
  nat: 'calls to the outside are no part of a design',
  'dns-record': 'the users come to what it names',
  distribution: 'the users come to its origin',
  'snapshot-policy': 'backups of volumes are judged by rules',
  'backup-plan': 'backups by plan are judged by rules',
  'elastic-ip': 'addresses are no part of a design; the users come to what it points at',
};
