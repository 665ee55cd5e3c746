import type { AnyItem } from '../inventory';
import { valueOr } from '../value';
import { byBackupPlan, scheduled } from './deletion';
import { type Effect, lost, notAsked } from './effect';
import type { Fleet } from './fleets';
import type { Store } from './stores';
import { tagged, type World } from './world';

/** Disks that keep data: volumes of their own, and the root volumes of instances that nothing replaces. */
export function volumeStores(world: World, fleets: readonly Fleet[]): Store[] {
  const volumes = world.of('volume').map((item) => disk(item, deletedOn(item, undefined, world), 6));
  const single = fleets.filter((fleet) => fleet.kind === 'machines').flatMap((fleet) => fleet.items);
  const roots = single.map((item) => disk(item, deletedOn(item, 'root volume', world), 7));
  const replaced = fleets
    .filter((fleet) => fleet.kind === 'group' && databaseOn(fleet.item, world) !== undefined)
    .map(({ item }) => disk(item, deletedOn(item, 'root volume', world), 7));
  return [...volumes, ...roots, ...replaced];
}

function disk(item: AnyItem, deletion: Effect, rank: number): Store {
  const zone = notAsked('It is judged with the instance that uses it', item.from);
  return { item, rank, primary: null, zone, deletion };
}

function deletedOn(item: AnyItem, part: string | undefined, world: World): Effect {
  const name = part === undefined ? item.id : `The ${part} of ${item.id}`;
  const users = world.of('attachment').filter((a) => world.named(a.properties.volume)?.id === item.id);
  const on = users.flatMap((a) => world.named(a.properties.instance) ?? []);
  const policy = world.of('snapshot-policy').find((p) => {
    const tags = valueOr(p.properties.tags, {});
    return p.properties.target === 'volume' ? tagged(item, tags) : [item, ...on].some((i) => tagged(i, tags));
  });
  const hours = policy?.properties.everyHours;
  if (hours?.known === true)
    return scheduled(`${name} gets a snapshot every ${hours.value} hours from ${policy?.id}`, hours.value, hours.from);
  const plan = [item, ...on].map((i) => byBackupPlan(world, i)).find((effect) => effect !== undefined);
  return (
    plan ??
    lost(`${name} has no snapshots: nothing in the template takes any`, item.from, {
      change: `Take daily snapshots of ${item.id} with Data Lifecycle Manager or AWS Backup`,
      trap: 'volume-without-snapshot',
    })
  );
}

const ENGINES =
  /\b(mysql-server|mysql-community-server|mariadb(?:-server|10)?|mysqld|postgresql(?:\d*-server|-server)?|mongod(?:b-org)?|redis-server|cassandra|elasticsearch|oracle-xe|influxdb)\b/i;

/** The database that an instance or the instances of a group start with, by the packages that they install; undefined where none shows. */
export function databaseOn(item: AnyItem, world: World): string | undefined {
  const start = startOf(item, world);
  return start === undefined ? undefined : ENGINES.exec(valueOr(start.userData, ''))?.[1];
}

/** Whether the disks of an instance or a group are deleted with their machines, as they are unless the template keeps them. */
export function goWithTheirMachine(item: AnyItem, world: World): boolean {
  return startOf(item, world)?.devices.every((d) => valueOr(d.deleteOnTermination, true)) ?? true;
}

function startOf(item: AnyItem, world: World) {
  if (item.kind === 'instance') return item.properties;
  const launch = item.kind === 'auto-scaling-group' ? world.named(item.properties.launch) : undefined;
  return launch?.kind === 'launch' ? launch.properties : undefined;
}
