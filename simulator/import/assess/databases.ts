import type { Item } from '../inventory';
import { byDefault, valueOr } from '../value';
import { byRetention } from './deletion';
import { cannotTell, degraded, down, type Effect, TIMES } from './effect';
import { membersOf, type Store, type StoreRules } from './stores';
import { noteOf, type World } from './world';

type Instance = Item<'database-instance'>;
type Cluster = Item<'database-cluster'>;

/** Instances of RDS that are neither replicas nor members of a cluster. */
export const databaseInstances: StoreRules = {
  stores: (world) =>
    world
      .of('database-instance')
      .filter((i) => i.properties.cluster === undefined && !followsHere(world, i))
      .map((item): Store => {
        const replica = world.of('database-instance').find((r) => world.named(r.properties.replicaOf)?.id === item.id);
        return {
          item,
          rank: 0,
          primary: standby(item, replica, false),
          zone: standby(item, replica, true),
          deletion: byRetention(item, item.properties.backupRetentionDays, world),
        };
      }),
};

function followsHere(world: World, item: Instance): boolean {
  const { replicaOf } = item.properties;
  return replicaOf !== undefined && world.named(replicaOf)?.kind === 'database-instance';
}

function standby(item: Instance, replica: Instance | undefined, zone: boolean): Effect {
  const { multiZone } = item.properties;
  if (!multiZone.known) return cannotTell(`MultiAZ of ${item.id} is not known: ${multiZone.why}`, multiZone.from);
  const name = multiZone.from.property || 'MultiAZ';
  const notes = noteOf(multiZone);
  if (multiZone.value)
    return degraded(
      `${item.id} has a standby in another zone (${name} true), which takes over by itself in one to two minutes`,
      multiZone.from,
      TIMES.standbyS,
      { notes },
    );
  const said = multiZone.origin === 'default' ? `${name} is not set, which means false` : `${name} false`;
  const change = `Set ${name} of ${item.id} to true`;
  if (replica !== undefined)
    return down(
      'manual',
      `${item.id} has no standby (${said}); its read replica ${replica.id} takes over only when somebody promotes it`,
      multiZone.from,
      TIMES.byHandS,
      {
        notes,
        change,
        trap: 'replica-as-failover',
      },
    );
  return zone
    ? down(
        'wait',
        `${item.id} is in one zone (${said}) and stays out until the zone returns or a backup is restored elsewhere`,
        multiZone.from,
        TIMES.outageS,
        { notes, change, trap: 'single-az-database' },
      )
    : down(
        'manual',
        `${item.id} has no standby (${said}), so it is out until it is repaired or restored`,
        multiZone.from,
        TIMES.restoreS,
        { notes, change, trap: 'single-az-database' },
      );
}

const NAMES = { aurora: 'Aurora', neptune: 'Neptune', documentdb: 'DocumentDB', 'rds-multi-az': 'Multi-AZ' } as const;

/** Clusters whose storage is in three zones: Aurora, Neptune, DocumentDB, and Multi-AZ clusters of RDS. */
export const databaseClusters: StoreRules = {
  stores: (world) =>
    world.of('database-cluster').map((item): Store => {
      const members = membersOf(world, item);
      return {
        item,
        rank: 0,
        primary: takeover(item, members, world, false),
        zone: takeover(item, members, world, true),
        deletion: byRetention(item, item.properties.backupRetentionDays, world),
      };
    }),
};

function takeover(item: Cluster, members: readonly Instance[], world: World, zone: boolean): Effect {
  const { family, serverless } = item.properties;
  if (family === 'rds-multi-az')
    return degraded(
      `${item.id} is a Multi-AZ cluster, one of whose two readable standbys takes over`,
      item.from,
      TIMES.readerS,
    );
  const group = item.properties.subnetGroup ?? members[0]?.properties.subnetGroup;
  const places = world.zonesOfGroup(group);
  if (serverless === 'v1')
    return down(
      'auto',
      `${item.id} is Aurora Serverless v1, which makes a new writer in another zone`,
      item.from,
      TIMES.rebuildS,
    );
  if (members.length >= 2) return byReader(item, members, world, zone);
  const count =
    members.length === 0 ? 'no instance in this template' : `one instance, ${members[0]?.id}, and no reader`;
  const change = `Add a second instance to ${item.id} in another zone`;
  const from = members[0]?.from ?? item.from;
  if (members.length === 0 && zone)
    return cannotTell(`${item.id} has no instance in this template`, item.from, { change });
  if (zone)
    return down(
      'wait',
      `${item.id} has ${count}; a new one is tried in the same zone, so it stays out until the zone returns or somebody adds one elsewhere`,
      from,
      TIMES.outageS,
      {
        notes: places?.notes ?? [],
        change,
        trap: 'writer-without-replica',
      },
    );
  return down(
    'auto',
    `${item.id} has ${count}; ${NAMES[family]} makes a new writer in about ten minutes`,
    from,
    TIMES.rebuildS,
    {
      change,
      trap: 'writer-without-replica',
    },
  );
}

function byReader(item: Cluster, members: readonly Instance[], world: World, zone: boolean): Effect {
  const from = members[1]?.from ?? item.from;
  const written = members.map((m) => world.zone(m.properties.zone ?? byDefault('', m.from)));
  const fixed = written.map((z) => z.known[0] ?? '');
  if (zone && fixed.every((z) => z !== '' && z === fixed[0]))
    return down(
      'wait',
      `All instances of ${item.id} are in zone ${fixed[0]} (AvailabilityZone)`,
      written[0]?.from ?? from,
      TIMES.outageS,
      {
        change: `Move ${members[1]?.id} to another zone`,
        trap: 'all-in-one-zone',
      },
    );
  return degraded(
    `${item.id} has ${members.length} instances; ${members[1]?.id} takes over as writer, usually within a minute`,
    from,
    TIMES.readerS,
    {
      notes:
        zone && fixed.some((z) => z === '')
          ? [
              `The instances of ${item.id} are in different zones of its subnet group, where they are put unless one is named`,
            ]
          : [],
    },
  );
}

/** Redshift. */
export const warehouses: StoreRules = {
  stores: (world) =>
    world.of('warehouse').map((item): Store => {
      const { multiZone, relocation, snapshotRetentionDays } = item.properties;
      const two = valueOr(multiZone, false);
      const moves = valueOr(relocation, false);
      const days = valueOr(snapshotRetentionDays, 1);
      const over = degraded(`${item.id} keeps a second zone ready (MultiAZ true)`, multiZone.from, TIMES.standbyS);
      return {
        item,
        rank: 1,
        primary: two
          ? over
          : down('auto', `A node of ${item.id} is replaced by the service`, item.from, TIMES.rebuildS),
        zone: two
          ? over
          : moves
            ? down(
                'auto',
                `${item.id} is moved to another zone (AvailabilityZoneRelocation)`,
                relocation.from,
                TIMES.rebuildS,
              )
            : down('wait', `${item.id} is in one zone (MultiAZ is not set)`, multiZone.from, TIMES.outageS, {
                trap: 'single-az-database',
              }),
        deletion:
          days > 0
            ? {
                ...degraded(`${item.id} takes a snapshot about every eight hours`, snapshotRetentionDays.from, 0),
                lossS: 28_800,
                recovery: 'manual',
              }
            : byRetention(item, snapshotRetentionDays, world),
      };
    }),
};
