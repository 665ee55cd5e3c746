import { valueOr } from '../value';
import { byBackupPlan, scheduled } from './deletion';
import { cannotTell, degraded, down, type Effect, lost, survives, TIMES } from './effect';
import type { Store, StoreRules } from './stores';
import { noteOf } from './world';

/** DynamoDB. */
export const tables: StoreRules = {
  stores: (world) =>
    world.of('dynamodb-table').map((item): Store => {
      const { pointInTimeRecovery: recovery } = item.properties;
      const name = recovery.from.property || 'PointInTimeRecoveryEnabled';
      const deletion = !recovery.known
        ? cannotTell(`${name} of ${item.id} is not known: ${recovery.why}`, recovery.from)
        : recovery.value
          ? survives(`${item.id} can be restored to any second (${name} true)`, recovery.from, {
              recovery: 'manual',
              lossS: TIMES.latestS,
              notes: noteOf(recovery),
            })
          : (byBackupPlan(world, item) ??
            lost(
              `${item.id} has no point-in-time recovery (${name} is ${recovery.origin === 'default' ? 'not set' : 'false'})`,
              recovery.from,
              {
                notes: noteOf(recovery),
                change: `Switch point-in-time recovery of ${item.id} on`,
                trap: 'no-point-in-time',
              },
            ));
      return { item, rank: 2, primary: null, zone: byItself(item.id, item.from), deletion };
    }),
};

function byItself(id: string, from: Effect['from']): Effect {
  return survives(`${id} is kept in several zones by its service`, from);
}

const LOGS = /log|trail|artifact|deploy|codepipeline|access|audit|config|lambdacode|sourcebucket|assets?zip|athena/i;

/** S3. */
export const buckets: StoreRules = {
  stores: (world) =>
    world.of('bucket').map((item): Store => {
      const { versioning } = item.properties;
      const name = versioning.from.property || 'VersioningConfiguration';
      const deletion = !versioning.known
        ? cannotTell(`${name} of ${item.id} is not known: ${versioning.why}`, versioning.from)
        : versioning.value
          ? survives(`${item.id} keeps earlier versions (${name})`, versioning.from, {
              recovery: 'manual',
              notes: noteOf(versioning),
            })
          : (byBackupPlan(world, item) ??
            lost(`${item.id} keeps no earlier versions (${name} is not Enabled)`, versioning.from, {
              notes: noteOf(versioning),
              change: `Enable versioning of ${item.id}`,
              trap: 'no-versioning',
            }));
      return { item, rank: LOGS.test(item.id) ? 11 : 5, primary: null, zone: byItself(item.id, item.from), deletion };
    }),
};

/** SQS: what is purged or deleted is gone. */
export const queues: StoreRules = {
  stores: (world) => {
    const all = world.of('queue');
    const dead = new Set(all.map((q) => world.named(q.properties.deadLetter)?.id));
    return all.map(
      (item): Store => ({
        item,
        rank: dead.has(item.id) ? 12 : 8,
        primary: null,
        zone: byItself(item.id, item.from),
        deletion: lost(`${item.id} keeps no copy of messages that are purged`, item.from),
      }),
    );
  },
};

/** Streams and the like that keep data for a while and cannot bring it back. */
export const managedStores: StoreRules = {
  stores: (world) =>
    world
      .of('managed')
      .filter((m) => m.properties.role === 'store')
      .map(
        (item): Store => ({
          item,
          rank: 10,
          primary: null,
          zone: byItself(item.id, item.from),
          deletion: lost(`${item.properties.service} has no backup of its own for ${item.id}`, item.from),
        }),
      ),
};

/** EFS and FSx. */
export const fileSystems: StoreRules = {
  stores: (world) =>
    world.of('file-system').map((item): Store => {
      const { multiZone, backups, family } = item.properties;
      const targets = world.of('mount-target').filter((t) => world.named(t.properties.fileSystem)?.id === item.id);
      const places = new Set(targets.flatMap((t) => world.zoneOfSubnet(t.properties.subnet).known));
      const open = targets.some((t) => world.zoneOfSubnet(t.properties.subnet).why !== undefined);
      const [target] = targets;
      const alone = !valueOr(multiZone, true);
      const zone = alone
        ? down(
            'wait',
            `${item.id} keeps its files in one zone (${multiZone.from.property})`,
            multiZone.from,
            TIMES.outageS,
            {
              change: `Make ${item.id} a file system of several zones`,
              trap: 'files-in-one-zone',
            },
          )
        : target !== undefined && places.size === 1 && !open
          ? down(
              'wait',
              `${item.id} can be reached only through ${target.id} in zone ${[...places][0]}`,
              target.from,
              TIMES.outageS,
              {
                change: `Add a mount target of ${item.id} in every zone`,
                trap: 'files-in-one-zone',
              },
            )
          : byItself(item.id, multiZone.from);
      const over = degraded(`The standby file server of ${item.id} takes over`, multiZone.from, 60);
      const node =
        family === 'efs'
          ? null
          : alone
            ? down('auto', `${item.id} has one file server, which is replaced`, multiZone.from, TIMES.rebuildS)
            : over;
      return {
        item,
        rank: 3,
        primary: node,
        zone: family !== 'efs' && !alone ? over : zone,
        deletion: deletedFiles(item.id),
      };

      function deletedFiles(id: string): Effect {
        if (!backups.known)
          return cannotTell(`${backups.from.property} of ${id} is not known: ${backups.why}`, backups.from);
        const name = backups.from.property || 'BackupPolicy';
        if (backups.value)
          return scheduled(`${id} is backed up every day (${name})`, 24, backups.from, noteOf(backups));
        return (
          byBackupPlan(world, item) ??
          lost(`${id} has no backup (${name} is ${backups.origin === 'default' ? 'not set' : 'off'})`, backups.from, {
            notes: noteOf(backups),
            change: `Switch automatic backups of ${id} on`,
            trap: 'files-without-backup',
          })
        );
      }
    }),
};

/** OpenSearch: hourly snapshots of its own. */
export const searchDomains: StoreRules = {
  stores: (world) =>
    world.of('search-domain').map((item): Store => {
      const { nodes, zoneAware, zoneCount, masters } = item.properties;
      const several = valueOr(nodes, 1) > 1;
      const aware = valueOr(zoneAware, false);
      const change = `Give ${item.id} at least two data nodes in two zones (ZoneAwarenessEnabled)`;
      const count = nodes.from.property || 'InstanceCount';
      const primary = !nodes.known
        ? cannotTell(`${count} of ${item.id} is not known: ${nodes.why}`, nodes.from)
        : several
          ? degraded(
              `${item.id} has ${nodes.value} data nodes (${count}); copies on the others answer`,
              nodes.from,
              30,
              { notes: noteOf(nodes) },
            )
          : down(
              'auto',
              `${item.id} has one data node (${count}), which is replaced by the service`,
              nodes.from,
              TIMES.rebuildS,
              { change, notes: noteOf(nodes) },
            );
      const zone = !nodes.known
        ? primary
        : several && aware && valueOr(zoneCount, 2) < 3 && valueOr(masters, 0) < 3
          ? down(
              'auto',
              `Half of the nodes of ${item.id} are lost (ZoneAwarenessConfig.AvailabilityZoneCount 2 without dedicated masters), so that none can be elected master until the service adds one`,
              zoneAware.from,
              TIMES.rebuildS,
              {
                change: `Spread ${item.id} over three zones, or give it three dedicated masters`,
                notes: noteOf(nodes),
              },
            )
          : several && aware
            ? degraded(`${item.id} keeps copies in another zone (ZoneAwarenessEnabled true)`, zoneAware.from, 30)
            : down(
                'wait',
                `All data nodes of ${item.id} are in one zone (ZoneAwarenessEnabled is ${zoneAware.known && zoneAware.origin === 'default' ? 'not set' : 'false'})`,
                zoneAware.from,
                TIMES.outageS,
                { change, trap: 'all-in-one-zone' },
              );
      return {
        item,
        rank: 4,
        primary,
        zone,
        deletion: scheduled(`The service takes a snapshot of ${item.id} every hour`, 1, item.from),
      };
    }),
};

/** Amazon MQ and Kafka. */
export const brokers: StoreRules = {
  stores: (world) =>
    world.of('broker').map((item): Store => {
      const { failover, nodes } = item.properties;
      const zones = world.zonesOfSubnets(item.properties.subnets);
      const over = degraded(`Another broker of ${item.id} takes over`, nodes.from, 60, { notes: zones.notes });
      const two = valueOr(failover, false) && valueOr(nodes, 1) > 1;
      return {
        item,
        rank: 9,
        primary: two
          ? over
          : down(
              'auto',
              `${item.id} has one broker (DeploymentMode), which is started again`,
              failover.from,
              TIMES.rebuildS,
            ),
        zone:
          two && zones.known.length > 1
            ? over
            : down('wait', `${item.id} is in one zone`, failover.from, TIMES.outageS),
        deletion: lost(`${item.id} keeps no copy of messages that are purged`, item.from),
      };
    }),
};
