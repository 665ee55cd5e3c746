import type { Item } from '../inventory';
import { valueOr } from '../value';
import { byBackupPlan, scheduled } from './deletion';
import { cannotTell, degraded, down, type Effect, lost, survives, TIMES } from './effect';
import type { Store, StoreRules } from './stores';
import { noteOf, type World } from './world';

type Cache = Item<'cache'>;

/** ElastiCache: in front of a database its loss slows, alone it is the store. */
export const caches: StoreRules = {
  stores: (world) =>
    world.of('cache').map((item): Store => {
      const behind = hasDatabase(world);
      return {
        item,
        rank: behind ? 9 : 6,
        primary: nodeLost(item, behind && !isOnlyWay(item), world, false),
        zone: nodeLost(item, behind && !isOnlyWay(item), world, true),
        deletion: deleted(item, world),
      };
    }),
};

/** Clients of DAX ask the table through it, and only through it. */
function isOnlyWay({ properties }: Cache): boolean {
  return valueOr(properties.engine, '') === 'dax';
}

/** Whether something else keeps the data that the cache holds. */
function hasDatabase(world: World): boolean {
  return (
    world.of('database-instance').length + world.of('database-cluster').length + world.of('dynamodb-table').length > 0
  );
}

function nodeLost(item: Cache, behind: boolean, world: World, zone: boolean): Effect {
  const { automaticFailover, replicas, serverless, shards, multiZone } = item.properties;
  if (serverless) return survives(`${item.id} is serverless and in several zones by itself`, item.from);
  if (!automaticFailover.known || !replicas.known) {
    const open = automaticFailover.known ? replicas : automaticFailover;
    return cannotTell(
      `${open.from.property} of ${item.id} is not known${open.known ? '' : `: ${open.why}`}`,
      open.from,
    );
  }
  const notes = [...noteOf(automaticFailover), ...noteOf(replicas)];
  const name = automaticFailover.from.property || 'AutomaticFailoverEnabled';
  const apart = spread(item, world);
  if (automaticFailover.value && replicas.value > 0 && !(zone && apart === 'one'))
    return degraded(
      `A replica of ${item.id} takes over (${isOnlyWay(item) ? name : `${name} true`})`,
      automaticFailover.from,
      TIMES.readerS,
      {
        notes:
          zone && apart === 'unsaid'
            ? [...notes, `The replica of ${item.id} is in another zone than its primary`]
            : notes,
      },
    );
  const many = valueOr(shards, 1) > 1 && replicas.value === 0 && (!zone || valueOr(multiZone, false));
  const why =
    replicas.value > 0
      ? `${item.id} has ${replicas.value} replicas but ${automaticFailover.value ? 'all in one zone' : `does not fail over by itself (${name} false)`}`
      : `${item.id} has no replica (${item.properties.replicas.from.property || 'one node'})`;
  const change = isOnlyWay(item)
    ? `Set ${name} of ${item.id} to 3`
    : `Give ${item.id} a replica in another zone and set ${name} to true`;
  if (behind)
    return degraded(`${why}; reads go on to the database behind it`, automaticFailover.from, 0, {
      notes: [...notes, `The application reads from its database where ${item.id} does not answer`],
      change,
    });
  if (many)
    return degraded(`One of several nodes of ${item.id} is lost with what it held`, shards.from, 0, { notes, change });
  return zone
    ? down('wait', `${why}, and its zone is out`, automaticFailover.from, TIMES.outageS, {
        notes,
        change,
        trap: 'all-in-one-zone',
      })
    : down('auto', `${why}; a new, empty node is made`, automaticFailover.from, TIMES.rebuildS, { notes, change });
}

/** Whether its nodes are in several zones: `said` by the template, left `unsaid`, or all in `one`. */
function spread(item: Cache, world: World): 'said' | 'unsaid' | 'one' {
  const { multiZone, zones, subnetGroup } = item.properties;
  if (valueOr(multiZone, false)) return 'said';
  const listed = world.listed(zones);
  if (listed.known.length > 1) return 'said';
  if (listed.known.length === 1 && zones.known && zones.value.length > 1) return 'one';
  const group = world.zonesOfGroup(subnetGroup);
  return group !== undefined && group.known.length === 1 && group.why === undefined ? 'one' : 'unsaid';
}

function deleted(item: Cache, world: World): Effect {
  const days = item.properties.snapshotRetentionDays;
  if (!days.known) return cannotTell(`SnapshotRetentionLimit of ${item.id} is not known: ${days.why}`, days.from);
  if (days.value > 0)
    return scheduled(
      `${item.id} takes a snapshot every day (${days.from.property} ${days.value})`,
      24,
      days.from,
      noteOf(days),
    );
  return (
    byBackupPlan(world, item) ??
    lost(`${item.id} takes no snapshots (SnapshotRetentionLimit 0)`, days.from, {
      change: `Set SnapshotRetentionLimit of ${item.id} to 7`,
      trap: 'no-backup',
    })
  );
}
