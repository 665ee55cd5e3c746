import type { AnyItem, Item } from '../inventory';
import type { Refs } from '../kinds';
import { type Source, type Value, valueOr } from '../value';
import { noteOf, type World, type Zones } from './world';

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
    ...world.of('node-group').map(
      (group): Fleet => ({
        ...base(group, world, world.zonesOfSubnets(group.properties.subnets)),
        kind: 'group',
        count: group.properties.desired,
      }),
    ),
    ...[...world.of('function'), ...world.of('managed').filter((m) => m.properties.role === 'compute')].map(
      (item): Fleet => ({
        ...base(item, world, zonesOfManaged(item, world)),
        kind: 'managed',
        count: { known: true, value: 2, origin: 'default', from: item.from },
      }),
    ),
  ];
  return withoutSideDoors(fleets);
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
  for (const item of single) {
    const key = frontsOf(world, item)[0]?.id ?? item.id;
    byFront.set(key, [...(byFront.get(key) ?? []), item]);
  }
  return [...byFront.values()].map((items): Fleet => {
    const [item] = items as [Item<'instance'>];
    const zones = items.map((i) => world.zoneOfInstance(i));
    const why = zones.find((z) => z.why !== undefined)?.why;
    const all: Zones = {
      known: [...new Set(zones.flatMap((z) => z.known))],
      ...(why === undefined ? {} : { why }),
      notes: [...new Set(zones.flatMap((z) => z.notes))],
      from: zones[0]?.from ?? item.from,
    };
    const count = { known: true, value: items.length, origin: 'written', from: item.from } as const;
    return { item, items, kind: 'machines', count, zones: all, fronts: frontsOf(world, item), notes: [] };
  });
}

const SIDE_DOOR = /bastion|jump|\bnat\b|natinstance|natgw|vpn|openvpn|^ci|jenkins.?agent/i;

/** Ways in for operators are not what serves, where something else does. */
function withoutSideDoors(fleets: readonly Fleet[]): Fleet[] {
  const serving = fleets.filter((fleet) => !SIDE_DOOR.test(fleet.item.id));
  return serving.length > 0 ? serving : [...fleets];
}

/** Balancers that send work to an item, and records that answer with it beside others. */
export function frontsOf(world: World, item: AnyItem): AnyItem[] {
  const groups = targetGroupsOf(world, item);
  const listeners = world
    .of('listener')
    .filter((l) => groups.some((g) => world.refersTo(l.properties.targetGroups, g)));
  const balancers = listeners.flatMap((l) => world.named(l.properties.balancer) ?? []);
  const direct = world.of('load-balancer').filter((b) => takes(world, b, item));
  const loose =
    groups.length > 0 && balancers.length === 0 && direct.length === 0 ? world.of('load-balancer').slice(0, 1) : [];
  const records = world
    .of('dns-record')
    .filter(
      (r) =>
        r.properties.policy !== 'simple' &&
        (world.refersTo(r.properties.targets, item.id) || mentionsAddress(world, r, item)),
    );
  return [...new Set([...balancers, ...direct, ...loose, ...records])];
}

function takes(world: World, balancer: Item<'load-balancer'>, item: AnyItem): boolean {
  if (world.refersTo(balancer.properties.instances, item.id)) return true;
  const names: Refs | undefined =
    item.kind === 'auto-scaling-group' || item.kind === 'container-service' ? item.properties.balancers : undefined;
  if (world.refersTo(names, balancer.id)) return true;
  return world
    .of('target-attachment')
    .some((a) => valueOr(a.properties.to, '') === balancer.id && valueOr(a.properties.target, '') === item.id);
}

function mentionsAddress(world: World, record: Item<'dns-record'>, item: AnyItem): boolean {
  return world
    .of('elastic-ip')
    .some(
      (ip) =>
        valueOr(ip.properties.target ?? unknownRef(ip.from), '') === item.id &&
        world.refersTo(record.properties.targets, ip.id),
    );
}

function unknownRef(from: Source): Value<string> {
  return { known: false, why: 'it has no target', from };
}

/** Ids of target groups that an item registers with. */
function targetGroupsOf(world: World, item: AnyItem): string[] {
  const own =
    item.kind === 'auto-scaling-group' || item.kind === 'container-service' ? item.properties.targetGroups : undefined;
  const ids = own?.known ? own.value.flatMap((ref) => (ref.known ? [ref.value] : [])) : [];
  const naming = world.of('target-group').filter((g) => world.refersTo(g.properties.targets, item.id));
  const attached = world.of('target-attachment').filter((a) => valueOr(a.properties.target, '') === item.id);
  return [...new Set([...ids, ...naming.map((g) => g.id), ...attached.map((a) => valueOr(a.properties.to, ''))])];
}
