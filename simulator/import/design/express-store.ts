import { membersOf } from '../assess/stores';
import type { World } from '../assess/world';
import type { AnyItem, Item } from '../inventory';
import { type Value, valueOr } from '../value';
import type { Names } from './names';
import { type DesignPart, label } from './part';

/** The part that stands for a store; undefined for what the lab has no part for. */
export function expressStore(item: AnyItem, world: World, names: Names): DesignPart | undefined {
  const base = { id: names.idOf(item), label: label(item) };
  switch (item.kind) {
    case 'database-instance':
      return databaseInstance(item, base, world, names);
    case 'database-cluster':
      return databaseCluster(item, base, world, names);
    case 'dynamodb-table':
      return {
        ...base,
        type: 'dynamodb-table',
        pointInTimeRecovery: valueOr(item.properties.pointInTimeRecovery, false),
      };
    case 'bucket':
      return { ...base, type: 's3-bucket', versioning: valueOr(item.properties.versioning, false) };
    case 'cache':
      return cache(item, base, world, names);
    case 'file-system':
      return fileSystem(item, base, world, names);
    default:
      return undefined;
  }
}

type Base = { id: string; label: string };

/** Days of backups as the lab takes them. */
function days(value: Value<number>, standard: number): number {
  return Math.min(35, Math.max(0, Math.round(valueOr(value, standard))));
}

function place(world: World, names: Names, zone: Value<string> | undefined): string | undefined {
  const known = zone === undefined ? undefined : world.zone(zone).known[0];
  return known === undefined ? undefined : names.zone(known);
}

/** A zone that is not the given one. */
function another(zone: string): string {
  return zone === 'a' ? 'b' : 'a';
}

function databaseInstance(
  item: Item<'database-instance'>,
  base: Base,
  world: World,
  names: Names,
): DesignPart | undefined {
  const { cluster, replicaOf, multiZone, backupRetentionDays } = item.properties;
  if (cluster !== undefined) return undefined;
  const zone = place(world, names, item.properties.zone) ?? 'a';
  const source = world.named(replicaOf);
  if (source?.kind === 'database-instance')
    return { ...base, type: 'rds-read-replica', source: names.idOf(source), zone: another(zone) };
  return {
    ...base,
    type: 'rds-instance',
    zone,
    deployment: valueOr(multiZone, false) ? 'multi-az' : 'single',
    backupRetentionDays: days(backupRetentionDays, 1),
  };
}

function databaseCluster(
  item: Item<'database-cluster'>,
  base: Base,
  world: World,
  names: Names,
): DesignPart | undefined {
  const { family, serverless, backupRetentionDays } = item.properties;
  const retention = days(backupRetentionDays, 1);
  if (family === 'rds-multi-az')
    return { ...base, type: 'rds-instance', zone: 'a', deployment: 'multi-az-cluster', backupRetentionDays: retention };
  if (serverless === 'v1' || retention === 0) return undefined;
  const members = membersOf(world, item);
  const zones = members.map((member) => place(world, names, member.properties.zone));
  const zone = zones[0] ?? 'a';
  const others = zones
    .slice(1)
    .map((z) => z ?? another(zone))
    .filter((z) => z !== zone);
  return {
    ...base,
    type: 'aurora-cluster',
    zone,
    ...(others.length === 0 ? {} : { replicaZones: [...new Set(others)] }),
    backupRetentionDays: retention,
  };
}

function cache(item: Item<'cache'>, base: Base, world: World, names: Names): DesignPart | undefined {
  const behind = ['database-instance', 'database-cluster', 'dynamodb-table'] as const;
  // The lab's cache stands before a database; one that is the store itself, or the only way to it, is judged by rules.
  if (!behind.some((kind) => world.of(kind).length > 0) || valueOr(item.properties.engine, '') === 'dax')
    return undefined;
  const { automaticFailover, replicas, zones } = item.properties;
  const [first] = world.listed(zones).known;
  const zone = first === undefined ? 'a' : names.zone(first);
  const takesOver = valueOr(automaticFailover, false) && valueOr(replicas, 0) > 0;
  return { ...base, type: 'elasticache-cluster', zone, ...(takesOver ? { replicaZone: another(zone) } : {}) };
}

function fileSystem(item: Item<'file-system'>, base: Base, world: World, names: Names): DesignPart | undefined {
  const { family, multiZone, backups } = item.properties;
  if (family !== 'efs') return undefined;
  const alone = !valueOr(multiZone, true);
  return {
    ...base,
    type: 'efs-file-system',
    backup: valueOr(backups, false),
    ...(alone ? { storage: 'one-zone', zone: place(world, names, item.properties.zone) ?? 'a' } : {}),
  };
}
