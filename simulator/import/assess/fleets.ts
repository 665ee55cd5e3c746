import type { AnyItem, Item } from '../inventory';
import type { Refs } from '../kinds';
import { type Source, type Value, valueOr } from '../value';
import { databaseOn } from './volumes';
import { mergeZones, noteOf, type World, type Zones } from './world';

/** Machines or tasks that do the same work and stand in for each other. */
export interface Fleet {
  /** The first of its items, which names it. */
  item: AnyItem;
  items: readonly AnyItem[];
  /** `machines`: instances by hand; `group`: replaced by a group; `tasks`: replaced by a scheduler; `managed`: none of one's own. */
  kind: 'machines' | 'group' | 'tasks' | 'managed';
  /** How many there are on a quiet day. */
  count: Value<number>;
  zones: Zones;
  /** Balancers in front, or names that are answered with several of them. */
  fronts: readonly AnyItem[];
  notes: readonly string[];
  /** The engine of a cluster that its machines make by themselves, whose members take over for each other. */
  cluster?: string;
  /** A queue that keeps the work while nobody does it. */
  queue?: AnyItem;
}

/** What does the work of the service: everything that computes and is no side door. */
export function fleetsOf(world: World): Fleet[] {
  const services = world.of('container-service');
  const hosts = hostsOf(world);
  const fleets = [
    ...machines(world),
    ...world
      .of('auto-scaling-group')
      .filter((group) => !hosts.has(group.id))
      .map((group) => groupFleet(world, group)),
    ...services.map((service) => taskFleet(world, service)),
    ...nodeFleets(world),
    ...[...world.of('function'), ...world.of('managed').filter((m) => m.properties.role === 'compute')].map(
      (item): Fleet => ({
        ...base(item, world, zonesOfManaged(item, world)),
        kind: 'managed',
        count: { known: true, value: 2, origin: 'default', from: item.from },
      }),
    ),
  ];
  return withoutSideDoors(fleets, keepsData(world)).map((fleet) => withQueue(fleet, world));
}

/** Machines of an EKS cluster: all of its groups do the work together, and Kubernetes sends it to those that are left. */
function nodeFleets(world: World): Fleet[] {
  const byCluster = new Map<string, Item<'node-group'>[]>();
  for (const group of world.of('node-group')) {
    const key = valueOr(group.properties.cluster ?? unknownRef(group.from), group.id);
    byCluster.set(key, [...(byCluster.get(key) ?? []), group]);
  }
  return [...byCluster].map(([cluster, groups]): Fleet => {
    const [item] = groups as [Item<'node-group'>];
    const zones = groups.map((group) => world.zonesOfSubnets(group.properties.subnets));
    return {
      item,
      items: groups,
      kind: 'group',
      count: groups.map((group) => group.properties.desired).reduce(together),
      zones: mergeZones(zones, zones[0]?.from ?? item.from, []),
      fronts: [world.get(cluster) ?? item],
      notes: [`What serves on the nodes of ${item.id} has two pods or more, on different nodes`],
    };
  });
}

function together(a: Value<number>, b: Value<number>): Value<number> {
  if (!a.known || !b.known) return a.known ? b : a;
  return { ...a, value: a.value + b.value };
}

/** Whether something in the template keeps data for others. */
function keepsData(world: World): boolean {
  const kinds = [
    'database-instance',
    'database-cluster',
    'dynamodb-table',
    'cache',
    'search-domain',
    'warehouse',
  ] as const;
  return kinds.some((kind) => world.of(kind).length > 0);
}

const WORKER = /work(er|load)?|process|consum|queue|batch|async|poll|dispatch/i;

/** A group or a service that takes its work from a queue, by what it names and what it is called. */
function withQueue(fleet: Fleet, world: World): Fleet {
  if (fleet.fronts.length > 0 || (fleet.kind !== 'group' && fleet.kind !== 'tasks')) return fleet;
  if (!WORKER.test(fleet.item.id)) return fleet;
  const launch = fleet.item.kind === 'auto-scaling-group' ? world.named(fleet.item.properties.launch) : undefined;
  const named = [fleet.item, ...(launch === undefined ? [] : [launch])].flatMap((item) => item.mentions);
  const queue = world.of('queue').find((q) => named.includes(q.id));
  return queue === undefined ? fleet : { ...fleet, queue };
}

/** A function in a VPC runs where its subnets are; anything else without machines of one's own is everywhere. */
function zonesOfManaged(item: AnyItem, world: World): Zones {
  const subnets = item.kind === 'function' ? item.properties.subnets : undefined;
  return subnets === undefined ? { known: [], notes: [], from: item.from } : world.zonesOfSubnets(subnets);
}

/** Groups whose machines carry the tasks of services here. */
function hostsOf(world: World): Set<string> {
  const onMachines = world.of('container-service').filter((s) => valueOr(s.properties.launchType, 'ec2') === 'ec2');
  return onMachines.length === 0
    ? new Set()
    : new Set(
        world
          .of('auto-scaling-group')
          .filter((g) => frontsOf(world, g).length === 0)
          .map((g) => g.id),
      );
}

function base(item: AnyItem, world: World, zones: Zones) {
  return { item, items: [item], zones, fronts: frontsOf(world, item), notes: [] };
}

function groupFleet(world: World, group: Item<'auto-scaling-group'>): Fleet {
  const { subnets, zones } = group.properties;
  const desired = fewest(world, group);
  const bySubnet = world.zonesOfSubnets(subnets);
  const chosen = bySubnet.known.length > 0 || bySubnet.why !== undefined ? bySubnet : world.listed(zones);
  return { ...base(group, world, chosen), kind: 'group', count: desired, notes: noteOf(desired) };
}

/**
 * The number at its quietest: a scaling policy takes a group down to its minimum, a scheduled action may take it to one every
 * night.
 */
function fewest(world: World, group: Item<'auto-scaling-group'>): Value<number> {
  const { min } = group.properties;
  const desired = smaller(group.properties.desired, isScaled(world, group) ? min : undefined);
  const actions = world.of('scheduled-action').filter((a) => world.named(a.properties.group)?.id === group.id);
  return actions.reduce<Value<number>>((least, { properties }) => {
    return smaller(least, properties.desired ?? properties.max);
  }, desired);
}

function smaller(a: Value<number>, b: Value<number> | undefined): Value<number> {
  return b?.known === true && a.known && b.value < a.value ? b : a;
}

function isScaled(world: World, item: AnyItem): boolean {
  return world.of('scaling-policy').some((policy) => world.named(policy.properties.target)?.id === item.id);
}

/** Tasks of a service on a quiet day: a policy keeps them within the bounds of its scalable target. */
function fewestTasks(world: World, service: Item<'container-service'>): Value<number> {
  const { desired } = service.properties;
  const range = world.of('scalable-target').find((target) => target.mentions.includes(service.id));
  if (range === undefined || !isScaled(world, range)) return desired;
  const { min } = range.properties;
  return min.known && desired.known && min.value > desired.value ? min : smaller(desired, min);
}

function taskFleet(world: World, service: Item<'container-service'>): Fleet {
  const { subnets, launchType, daemon } = service.properties;
  const desired = fewestTasks(world, service);
  const host = world.of('auto-scaling-group').find((g) => hostsOf(world).has(g.id));
  const onHost = valueOr(launchType, 'ec2') === 'ec2' && host !== undefined;
  const own = world.zonesOfSubnets(subnets);
  const hostFleet = onHost ? groupFleet(world, host) : undefined;
  const zones = own.known.length > 0 || hostFleet === undefined ? own : hostFleet.zones;
  const fewer =
    hostFleet?.count.known && desired.known && hostFleet.count.value < desired.value ? hostFleet.count : desired;
  const count = valueOr(daemon, false) && hostFleet !== undefined ? hostFleet.count : fewer;
  const elsewhere =
    valueOr(launchType, 'ec2') === 'ec2' && host === undefined
      ? [`The cluster of ${service.id} has more than one machine, and puts its tasks on different ones`]
      : [];
  return { ...base(service, world, zones), kind: 'tasks', count, notes: [...noteOf(count), ...elsewhere] };
}

/** Instances made one by one; those behind the same balancer or record stand in for each other. */
function machines(world: World): Fleet[] {
  const nats = new Set(
    world.of('route').flatMap((r) => (r.properties.by === 'nat' ? valueOr(r.properties.target, '') : [])),
  );
  const single = world.of('instance').filter((i) => !nats.has(i.id));
  const byFront = new Map<string, Item<'instance'>[]>();
  const clusters = clustered(single, world);
  for (const item of single) {
    const front = frontsOf(world, item)[0];
    const key = front === undefined ? (clusters.get(item.id) ?? item.id) : frontName(front);
    byFront.set(key, [...(byFront.get(key) ?? []), item]);
  }
  return [...byFront.values()].map((items): Fleet => {
    const [item] = items as [Item<'instance'>];
    const zones = items.map((i) => world.zoneOfInstance(i));
    const all = mergeZones(zones, zones[0]?.from ?? item.from, []);
    const count = { known: true, value: items.length, origin: 'written', from: item.from } as const;
    const cluster = clusters.get(item.id);
    const notes = cluster === undefined ? [] : [`${items.map((i) => i.id).join(', ')} are one cluster of ${cluster}`];
    const base = { item, items, kind: 'machines' as const, count, zones: all, fronts: frontsOf(world, item), notes };
    return cluster === undefined ? base : { ...base, cluster };
  });
}

/** Records of one name answer together, but for a pair of which the second one waits for the first to fail. */
function frontName(front: AnyItem): string {
  return front.kind === 'dns-record' && front.properties.policy !== 'failover'
    ? valueOr(front.properties.name, front.id)
    : front.id;
}

/** Engines whose machines copy their data among themselves and choose a new first one by a majority. */
const CLUSTERS = /^(mongod\S*|cassandra|elasticsearch)$/i;
const FEWEST_MEMBERS = 3;

/** The engine of each of several machines that start the same one. */
function clustered(machines: readonly Item<'instance'>[], world: World): Map<string, string> {
  const byEngine = new Map<string, string[]>();
  for (const { id } of machines) {
    const item = world.get(id);
    const engine = item === undefined ? undefined : databaseOn(item, world);
    if (engine !== undefined && CLUSTERS.test(engine)) byEngine.set(engine, [...(byEngine.get(engine) ?? []), id]);
  }
  const large = [...byEngine].filter(([, ids]) => ids.length >= FEWEST_MEMBERS);
  return new Map(large.flatMap(([engine, ids]) => ids.map((id) => [id, engine] as const)));
}

const SIDE_DOOR = /bastion|jump|\bnat\b|natinstance|natgw|vpn|openvpn|^ci|jenkins.?agent/i;

/** Ways in for operators are not what serves, where something else does or keeps data. */
function withoutSideDoors(fleets: readonly Fleet[], data: boolean): Fleet[] {
  const serving = fleets.filter(({ item }) => !SIDE_DOOR.test(item.id) && !SIDE_DOOR.test(item.tags.Name ?? ''));
  return serving.length > 0 || data ? serving : [...fleets];
}

/** Balancers that send work to an item, and records that answer with it beside others. */
export function frontsOf(world: World, item: AnyItem): AnyItem[] {
  const groups = targetGroupsOf(world, item);
  const listeners = world
    .of('listener')
    .filter((l) => groups.some((g) => world.refersTo(l.properties.targetGroups, g)));
  const balancers = listeners.flatMap((l) => world.named(l.properties.balancer) ?? []);
  const direct = world.of('load-balancer').filter((b) => groups.includes(b.id) || takes(world, b, item));
  const loose =
    groups.length > 0 && balancers.length === 0 && direct.length === 0 ? world.of('load-balancer').slice(0, 1) : [];
  const names = [item.id, ...addressesOf(world, item)];
  const records = world
    .of('dns-record')
    .filter(
      (r) => r.properties.policy !== 'simple' && names.some((name) => world.refersTo(r.properties.targets, name)),
    );
  return [...new Set([...balancers, ...direct, ...loose, ...records])];
}

function takes(world: World, balancer: Item<'load-balancer'>, item: AnyItem): boolean {
  if (world.refersTo(balancer.properties.instances, item.id)) return true;
  const names: Refs | undefined =
    item.kind === 'auto-scaling-group' || item.kind === 'container-service' ? item.properties.balancers : undefined;
  return world.refersTo(names, balancer.id);
}

/** Addresses that were given to an item. */
function addressesOf(world: World, item: AnyItem): string[] {
  return world
    .of('elastic-ip')
    .filter((ip) => valueOr(ip.properties.target ?? unknownRef(ip.from), '') === item.id)
    .map(({ id }) => id);
}

function unknownRef(from: Source): Value<string> {
  return { known: false, why: 'it has no target', from };
}

/** Ids of target groups that an item registers with, and of balancers that it is attached to without one. */
function targetGroupsOf(world: World, item: AnyItem): string[] {
  const own =
    item.kind === 'auto-scaling-group' || item.kind === 'container-service' ? item.properties.targetGroups : undefined;
  const ids = own?.known ? own.value.flatMap((ref) => (ref.known ? [ref.value] : [])) : [];
  const naming = world.of('target-group').filter((g) => world.refersTo(g.properties.targets, item.id));
  const attached = world.of('target-attachment').filter((a) => valueOr(a.properties.target, '') === item.id);
  return [...new Set([...ids, ...naming.map((g) => g.id), ...attached.map((a) => valueOr(a.properties.to, ''))])];
}
