import { valueOr } from '../value';
import { cannotTell, degraded, down, type Effect, survives, TIMES } from './effect';
import type { Fleet } from './fleets';
import type { World, Zones } from './world';

const COUNT_PROPERTY: Readonly<Record<Fleet['kind'], string>> = {
  machines: 'number of instances',
  group: 'DesiredCapacity',
  tasks: 'DesiredCount',
  managed: '',
};

function countName(fleet: Fleet): string {
  return fleet.count.from.property || COUNT_PROPERTY[fleet.kind];
}

/** The host of one serving instance or task fails. */
export function instanceEffect(fleet: Fleet): Effect {
  const { item, count } = fleet;
  if (fleet.kind === 'managed')
    return survives(`${item.id} runs on machines of the Region that its service looks after`, item.from);
  if (!count.known) return cannotTell(`${countName(fleet)} of ${item.id} is not known: ${count.why}`, count.from);
  const notes = fleet.notes;
  if (count.value === 0)
    return cannotTell(
      `${countName(fleet)} of ${item.id} is 0, so nothing serves until somebody raises it`,
      count.from,
      { notes },
    );
  if (fleet.queue !== undefined) return waiting(fleet, fleet.queue);
  if (count.value === 1) return alone(fleet);
  if (fleet.cluster !== undefined)
    return degraded(
      `${item.id} is one of ${count.value} members of a cluster of ${fleet.cluster}, which choose a new first one among themselves`,
      item.from,
      TIMES.electionS,
      { notes },
    );
  if (fleet.fronts.length === 0 && fleet.kind === 'group')
    return degraded(
      `${item.id} keeps ${count.value} instances (${countName(fleet)}); the work of one waits or fails until it is replaced`,
      count.from,
      0,
      { notes },
    );
  const front = fleet.fronts[0]?.id ?? 'its scheduler';
  return survives(
    `${front} sends the work to the others of the ${count.value} in ${item.id} (${countName(fleet)})`,
    count.from,
    { notes },
  );
}

/** Work that lies in a queue is done later. */
function waiting({ item, count, notes }: Fleet, queue: { id: string }): Effect {
  return degraded(
    `${item.id} takes its work from ${queue.id}, which keeps it until another of its ${valueOr(count, 1)} is there`,
    count.from,
    0,
    { notes: [...notes, `Nobody waits for an answer of ${item.id}: its work comes from ${queue.id} only`] },
  );
}

function alone(fleet: Fleet): Effect {
  const { item, count, notes } = fleet;
  const from = count.from;
  if (fleet.kind === 'machines')
    return down(
      'manual',
      `${item.id} is the only instance that does its work and nothing starts another`,
      item.from,
      TIMES.byHandS,
      {
        change: `Put ${item.id} into an Auto Scaling group of at least two instances in two zones behind a load balancer`,
        trap: 'minimum-of-one',
      },
    );
  const at = fleet.kind === 'tasks' ? TIMES.taskS : TIMES.relaunchS;
  const what = fleet.kind === 'tasks' ? 'task' : 'instance';
  return down(
    'auto',
    `${item.id} keeps one ${what} (${countName(fleet)} 1), so the service is out until another one is started`,
    from,
    at,
    {
      notes,
      change: `Set ${countName(fleet)} of ${item.id} to at least 2`,
      trap: 'minimum-of-one',
    },
  );
}

/** The zone goes out whose loss hurts this fleet most. */
export function zoneEffect(fleet: Fleet, world: World): Effect {
  const { item, count, zones } = fleet;
  if (fleet.kind === 'managed') return managedInZone(fleet);
  const notes = [...fleet.notes, ...zones.notes];
  const place = placeName(zones);
  if (fleet.cluster !== undefined) return clusterInZone(fleet, fleet.cluster, world);
  if (fleet.kind === 'machines' && fleet.items.length === 1) {
    const where = zones.known[0] === undefined ? 'one zone' : `zone ${zones.known[0]}`;
    return down(
      'wait',
      `${item.id} runs in ${where} only${place}, and nothing starts it elsewhere`,
      zones.why === undefined ? zones.from : item.from,
      TIMES.outageS,
      {
        change: `Put ${item.id} into an Auto Scaling group of at least two instances in two zones behind a load balancer`,
        trap: 'all-in-one-zone',
      },
    );
  }
  if (zones.known.length < 2) {
    if (zones.why !== undefined || zones.known.length === 0)
      return cannotTell(
        `the zones of ${item.id} are not known: ${zones.why ?? 'the template names none'}`,
        zones.from,
        { notes },
      );
    return down('wait', `All of ${item.id} is in zone ${zones.known[0]}${place}`, zones.from, TIMES.outageS, {
      notes,
      change: `Give ${item.id} a subnet in a second zone`,
      trap: 'all-in-one-zone',
    });
  }
  if (!count.known)
    return cannotTell(`${countName(fleet)} of ${item.id} is not known: ${count.why}`, count.from, { notes });
  if (count.value === 0)
    return cannotTell(
      `${countName(fleet)} of ${item.id} is 0, so nothing serves until somebody raises it`,
      count.from,
      { notes },
    );
  if (fleet.queue !== undefined) return waiting(fleet, fleet.queue);
  if (count.value === 1) return { ...alone(fleet), notes };
  const frontZones = narrowFront(fleet, world);
  if (frontZones !== undefined) return frontZones;
  if (fleet.fronts.length === 0 && fleet.kind === 'group')
    return degraded(
      `${item.id} spreads ${count.value} instances over ${zones.known.length} zones${place}; the work of those in the lost one waits or fails`,
      zones.from,
      0,
      { notes },
    );
  return survives(
    `${item.id} has ${count.value} over ${zones.known.length} zones${place}; those in the others go on`,
    zones.from,
    { notes },
  );
}

/** A cluster goes on while more than half of its members do. */
function clusterInZone(fleet: Fleet, engine: string, world: World): Effect {
  const { item, items, zones } = fleet;
  const notes = [...fleet.notes, ...zones.notes];
  const places = items.map((i) => (i.kind === 'instance' ? world.zoneOfInstance(i).known[0] : undefined));
  if (places.includes(undefined))
    return cannotTell(
      `the zones of ${item.id} and its peers are not known: ${zones.why ?? 'the template names none'}`,
      zones.from,
      { notes },
    );
  const most = Math.max(...zones.known.map((zone) => places.filter((place) => place === zone).length));
  return items.length - most > items.length / 2
    ? degraded(
        `A majority of the cluster of ${engine} is left when a zone is lost${placeName(zones)}`,
        zones.from,
        TIMES.electionS,
        { notes },
      )
    : down(
        'wait',
        `${most} of ${items.length} members of the cluster of ${engine} are in one zone${placeName(zones)}, and the others are no majority`,
        zones.from,
        TIMES.outageS,
        {
          notes,
          change: `Spread ${item.id} and its peers over three zones`,
          trap: 'all-in-one-zone',
        },
      );
}

/** What has no machines of its own is in several zones, unless its subnets hold it in one. */
function managedInZone({ item, zones }: Fleet): Effect {
  if (zones.known.length === 1 && zones.why === undefined)
    return down(
      'wait',
      `${item.id} runs in zone ${zones.known[0]} only${placeName(zones)}`,
      zones.from,
      TIMES.outageS,
      {
        notes: zones.notes,
        change: `Give ${item.id} a subnet in a second zone`,
        trap: 'all-in-one-zone',
      },
    );
  if (zones.why !== undefined && zones.known.length < 2)
    return cannotTell(`the zones of ${item.id} are not known: ${zones.why}`, zones.from, { notes: zones.notes });
  return survives(`${item.id} runs in several zones of the Region by itself`, item.from, { notes: zones.notes });
}

function placeName(zones: Zones): string {
  return zones.from.property === '' ? '' : ` (${zones.from.property})`;
}

/** A balancer that is enabled in one zone only goes with it. */
function narrowFront(fleet: Fleet, world: World): Effect | undefined {
  for (const front of fleet.fronts) {
    if (front.kind !== 'load-balancer') return undefined;
    const bySubnet = world.zonesOfSubnets(front.properties.subnets);
    const zones = bySubnet.known.length > 0 ? bySubnet : world.listed(front.properties.zones);
    if (zones.known.length !== 1 || zones.why !== undefined) continue;
    return down(
      'wait',
      `${front.id} is enabled in zone ${zones.known[0]} only (${zones.from.property})`,
      zones.from,
      TIMES.outageS,
      {
        notes: zones.notes,
        change: `Enable ${front.id} in a second zone`,
        trap: 'all-in-one-zone',
      },
    );
  }
  return undefined;
}

/** What a single NAT does to those who go out through it: new ones cannot fetch, and calls outside fail. */
export function natEffect(fleet: Fleet, world: World): Effect | undefined {
  if (fleet.zones.known.length < 2) return undefined;
  const nats = natsOf(fleet, world);
  const [only] = nats;
  if (only === undefined) return undefined;
  const places = nats.map((nat) => nat.place);
  const zones = new Set(places.flatMap((place) => place.known));
  if (zones.size !== 1 && nats.length !== 1) return undefined;
  const [zone] = zones;
  return degraded(
    `${only.id} is the only way out for ${fleet.item.id} in every zone (${zone === undefined ? 'SubnetId' : `SubnetId in zone ${zone}`}); with that zone, calls to the outside fail`,
    only.place.from,
    0,
    {
      notes: [...new Set(places.flatMap((place) => place.notes))],
      change: `Add a NAT gateway in every zone of ${fleet.item.id} and route each private subnet to its own`,
      trap: 'single-nat-gateway',
    },
  );
}

/** A way out for packets, and where it is. */
interface WayOut {
  id: string;
  place: Zones;
}

/** The NAT gateways and instances that the route tables of a fleet's subnets lead to. */
function natsOf(fleet: Fleet, world: World): WayOut[] {
  const { item } = fleet;
  if (item.kind !== 'auto-scaling-group' && item.kind !== 'container-service' && item.kind !== 'function') return [];
  const { subnets } = item.properties;
  if (subnets?.known !== true) return [];
  const own = new Set(subnets.value.flatMap((subnet) => (subnet.known ? [subnet.value] : [])));
  const tables = new Set(
    world
      .of('route-association')
      .filter((a) => own.has(valueOr(a.properties.subnet, '?')))
      .map((a) => valueOr(a.properties.table, '?')),
  );
  const routes = world.of('route').filter((r) => tables.has(valueOr(r.properties.table, '')));
  const targets = new Set(routes.flatMap((r) => (r.properties.by === 'nat' ? valueOr(r.properties.target, '') : [])));
  return [...targets].flatMap((id): WayOut[] => {
    const item = world.get(id);
    if (item?.kind === 'instance') return [{ id, place: world.zoneOfInstance(item) }];
    if (item?.kind !== 'nat' || valueOr(item.properties.regional, false)) return [];
    const { subnet } = item.properties;
    return [{ id, place: { ...world.zoneOfSubnet(subnet), from: subnet.from } }];
  });
}
