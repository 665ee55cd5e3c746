import { z } from 'zod';
import { worthTrying } from '../design/improvement';
import { DATABASE_CLASS_OPTIONS, DATABASE_CLASSES, DatabaseClassSchema } from '../design/instance-types';
import { baseShape, ZoneSchema, zonesShape } from '../design/resource';
import type { Run } from '../kernel/run';
import { asksForRoom, under } from './asked';
import { type Constant, seconds } from './constant';
import { all, DOWN_SHARE, part, place } from './need';
import { DATABASE_CONSTANTS, Database, DatabaseSchema } from './running-database';
import type { DesignView, Service } from './service';

const ClusterSchema = z.strictObject({
  ...baseShape,
  type: z.literal('aurora-cluster'),
  /** Zone of the writer. */
  zone: ZoneSchema,
  /** Zones of the replicas that can take over. */
  replicaZones: zonesShape.optional(),
  class: DatabaseClassSchema.default('db.m5.large'),
  gigabytes: z.number().int().min(10).max(65_536).default(100),
  backupRetentionDays: z.number().int().min(1).max(35).default(1),
});
export type ClusterConfig = z.infer<typeof ClusterSchema>;

const CLUSTER_CONSTANTS = {
  failover: seconds([20, 45, 60], 'documented', 'rds/aurora-contrast', 'to a replica, usually under 60 seconds'),
  recreate: seconds([300, 600, 1200], 'estimate', 'rds/aurora-contrast', 'a new writer where there is no replica'),
  restore: DATABASE_CONSTANTS.restore,
} as const;

/** A database whose storage is in three zones; a writer, and replicas that can take its place. */
class Cluster extends Database {
  readonly #failover: Constant;
  readonly #replicas: readonly string[];

  constructor(config: ClusterConfig, view: DesignView) {
    const { replicaZones, type: _, ...rest } = config;
    const others = view.zonesOf(config.region).filter((zone) => zone !== config.zone);
    // Without a replica a new writer can be made in any other zone, since the storage is there.
    const standbys = replicaZones ?? others;
    super(DatabaseSchema.parse({ ...rest, type: 'rds-instance', deployment: 'multi-az' }), view, standbys);
    this.#replicas = (replicaZones ?? []).map((zone) => `${config.region}/${zone}`);
    this.#failover = replicaZones === undefined ? CLUSTER_CONSTANTS.recreate : CLUSTER_CONSTANTS.failover;
  }

  protected override readers(run: Run): number {
    return this.#replicas.filter((place) => run.isUp(place)).length;
  }

  protected override failoverTime(): Constant {
    return this.#failover;
  }
}

export const auroraCluster: Service<ClusterConfig> = {
  type: 'aurora-cluster',
  title: 'Aurora cluster',
  summary: 'A managed relational database with storage in three zones.',
  topic: 'rds',
  placement: 'zonal',
  glyph: 'database',
  beyond: true,
  schema: ClusterSchema,
  fields: [
    { key: 'zone', label: 'Zone of the writer', kind: 'zone', fact: 'rds/aurora-contrast' },
    { key: 'replicaZones', label: 'Zones of replicas', kind: 'zones', optional: true, fact: 'rds/aurora-contrast' },
    {
      key: 'class',
      label: 'Class',
      kind: 'choice',
      options: DATABASE_CLASS_OPTIONS,
      default: 'db.m5.large',
    },
    { key: 'gigabytes', label: 'Storage', kind: 'number', unit: 'GB', min: 10, max: 65_536, default: 100 },
    {
      key: 'backupRetentionDays',
      label: 'Backup retention',
      kind: 'number',
      unit: 'days',
      min: 1,
      max: 35,
      default: 1,
      fact: 'rds/point-in-time-recovery',
    },
  ],
  constants: CLUSTER_CONSTANTS,
  laws: [
    { says: 'Its storage survives the loss of a zone.', fact: 'rds/aurora-contrast' },
    {
      says: 'A replica takes over within a minute; without one a new writer has to be made.',
      fact: 'rds/aurora-contrast',
    },
    { says: 'Its replicas take reads.', fact: 'rds/aurora-contrast' },
    { says: 'A wrong DELETE needs its backups.', fact: 'rds/backups-undo-logical-errors' },
  ],
  responsible: (_c, asked) => {
    if (asked.measure === 'monthly-cost' || asksForRoom(asked)) return 'class';
    if (under(asked, 'wrong-delete')) return 'backupRetentionDays';
    return under(asked, 'region-outage') ? 'region' : 'replicaZones';
  },
  references: () => [],
  zones: (c) => [
    { key: 'zone', zone: c.zone },
    ...(c.replicaZones ?? []).map((zone, i) => ({ key: `replicaZones[${i}]`, zone })),
  ],
  check: (c, view) =>
    c.replicaZones?.every((z) => z === c.zone) === true || view.zonesOf(c.region).length < 2
      ? [{ path: 'replicaZones', rule: 'standby-zone', message: 'Place a replica in another zone than the writer.' }]
      : [],
  improvements: (c, view) => {
    const replicas = c.replicaZones ?? [];
    const other = view.zonesOf(c.region).find((z) => z !== c.zone && !replicas.includes(z));
    return worthTrying(
      [
        other !== undefined,
        `Add a replica of ${c.id} in zone ${other}`,
        c.id,
        { replicaZones: [...replicas, other as string] },
      ],
      [c.backupRetentionDays < 35, `Keep backups of ${c.id} for 35 days`, c.id, { backupRetentionDays: 35 }],
    );
  },
  needs: (c) => all(place(c.region), part(c.id, DOWN_SHARE.managed)),
  build: (config, view) => new Cluster(config, view),
  cost: (c) => [
    {
      what: 'writer and replicas',
      item: 'aurora.processor',
      quantity: DATABASE_CLASSES[c.class] * (1 + (c.replicaZones?.length ?? 0)),
    },
    { what: 'cluster storage', item: 'aurora.storage', quantity: c.gigabytes },
  ],
};
