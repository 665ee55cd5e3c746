import { neighbour, worthTrying } from '../design/improvement';
import { DATABASE_CLASS_OPTIONS, DatabaseClassSchema } from '../design/instance-types';
import { asksForRoom, under } from './asked';
import { all, any, DOWN_SHARE, part, place } from './need';
import { readsFromReplica } from './rebuild';
import { DATABASE_CONSTANTS, Database, type DatabaseConfig, DatabaseSchema } from './running-database';
import type { Service } from './service';

export const rdsInstance: Service<DatabaseConfig> = {
  type: 'rds-instance',
  title: 'RDS database',
  summary: 'A managed relational database, alone or with a standby.',
  topic: 'rds',
  placement: 'zonal',
  glyph: 'database',
  beyond: false,
  schema: DatabaseSchema,
  fields: [
    { key: 'zone', label: 'Zone of the primary', kind: 'zone', fact: 'rds/multi-az-instance-standby' },
    {
      key: 'deployment',
      label: 'Deployment',
      kind: 'choice',
      options: [
        { value: 'single', label: 'Single-AZ' },
        { value: 'multi-az', label: 'Multi-AZ instance' },
        { value: 'multi-az-cluster', label: 'Multi-AZ cluster' },
      ],
      default: 'single',
      fact: 'rds/multi-az-protects-against',
    },
    {
      key: 'standbyZone',
      label: 'Zone of the standby',
      kind: 'zone',
      optional: true,
      fact: 'rds/multi-az-instance-standby',
    },
    {
      key: 'class',
      label: 'Class',
      kind: 'choice',
      options: DATABASE_CLASS_OPTIONS,
      default: 'db.m5.large',
    },
    { key: 'gigabytes', label: 'Storage', kind: 'number', unit: 'GB', min: 20, max: 65_536, default: 100 },
    {
      key: 'backupRetentionDays',
      label: 'Backup retention',
      help: '0 switches automated backups off',
      kind: 'number',
      unit: 'days',
      min: 0,
      max: 35,
      optional: true,
      fact: 'rds/retention-range',
    },
    {
      key: 'manualSnapshotEveryS',
      label: 'Manual snapshot every',
      kind: 'number',
      unit: 's',
      min: 3600,
      max: 31_536_000,
      optional: true,
      fact: 'rds/manual-snapshots-persist',
    },
    {
      key: 'onOutage',
      label: 'When its zone is out',
      kind: 'choice',
      options: [
        { value: 'wait', label: 'Wait for the zone' },
        { value: 'restore', label: 'Restore a backup elsewhere' },
      ],
      default: 'wait',
      fact: 'rds/restore-creates-new-instance',
    },
    {
      key: 'reserved',
      label: 'One-year reservation',
      kind: 'switch',
      default: false,
      fact: 'reserved-instances/billing-discount',
    },
  ],
  constants: DATABASE_CONSTANTS,
  laws: [
    { says: 'A standby takes over by itself and nothing acknowledged is lost.', fact: 'rds/failover-is-automatic' },
    { says: 'Failover takes one to two minutes and breaks connections.', fact: 'rds/failover-not-seamless' },
    { says: 'Alone, it is down until it is restored.', fact: 'rds/restore-creates-new-instance' },
    { says: 'A wrong DELETE is on the standby at once.', fact: 'rds/multi-az-is-not-a-backup' },
    {
      says: 'Backups bring back any moment up to the last five minutes, within retention.',
      fact: 'rds/point-in-time-recovery',
    },
    { says: 'The standby of an instance deployment takes no reads.', fact: 'rds/standby-not-readable' },
    { says: 'Asked from another Region, it answers later by the distance.', fact: 'regions-azs/inter-az-latency' },
    { says: 'The two standbys of a cluster take reads, and either takes over.', fact: 'rds/multi-az-db-cluster' },
  ],
  responsible: (_c, asked) => {
    if (asked.measure === 'monthly-cost' || asksForRoom(asked)) return 'class';
    if (under(asked, 'wrong-delete')) return 'backupRetentionDays';
    return under(asked, 'region-outage') ? 'region' : 'deployment';
  },
  references: () => [],
  zones: (c) => [
    { key: 'zone', zone: c.zone },
    ...(c.standbyZone === undefined ? [] : [{ key: 'standbyZone', zone: c.standbyZone }]),
  ],
  check: (c, view) => {
    if (c.deployment === 'single') return [];
    if (c.standbyZone === c.zone)
      return [
        { path: 'standbyZone', rule: 'standby-zone', message: 'Place the standby in another zone than the primary.' },
      ];
    return view.zonesOf(c.region).length < 2
      ? [{ path: 'deployment', rule: 'standby-zone', message: 'A Multi-AZ deployment needs a Region with two zones.' }]
      : [];
  },
  improvements: (c, view) => {
    const bigger = neighbour(DatabaseClassSchema.options, c.class, 1);
    const smaller = neighbour(DatabaseClassSchema.options, c.class, -1);
    const off = c.backupRetentionDays === 0 || (c.backupRetentionDays === undefined && view.tool === 'terraform');
    const own = worthTrying(
      [c.deployment !== 'multi-az', `Make ${c.id} Multi-AZ`, c.id, { deployment: 'multi-az' }],
      [
        c.deployment !== 'multi-az-cluster',
        `Make ${c.id} a Multi-AZ cluster`,
        c.id,
        { deployment: 'multi-az-cluster', backupRetentionDays: Math.max(1, c.backupRetentionDays ?? 7) },
      ],
      [off, `Switch automated backups of ${c.id} on`, c.id, { backupRetentionDays: 7 }],
      [!off, `Keep backups of ${c.id} for 35 days`, c.id, { backupRetentionDays: 35 }],
      [bigger !== undefined, `Use ${bigger} for ${c.id}`, c.id, { class: bigger }],
      [smaller !== undefined, `Use ${smaller} for ${c.id}`, c.id, { class: smaller }],
      [c.onOutage !== 'restore', `Restore ${c.id} elsewhere when its zone is out`, c.id, { onOutage: 'restore' }],
      [!c.reserved, `Commit to ${c.id} for a year`, c.id, { reserved: true }],
    );
    return [...own, ...readsFromReplica(view, c)];
  },
  needs: (c, view) => {
    const copy = (zone: string | undefined, i: number) =>
      all(place(c.region, zone), part(`${c.id}-${i}`, DOWN_SHARE.database));
    if (c.deployment === 'single') return copy(c.zone, 1);
    const others = view.zonesOf(c.region).filter((z) => z !== c.zone);
    const standby = c.standbyZone ?? others[0];
    const third = others.find((z) => z !== standby);
    const copies = [copy(c.zone, 1), copy(standby, 2)];
    return any(...copies, ...(c.deployment === 'multi-az-cluster' && third !== undefined ? [copy(third, 3)] : []));
  },
  build: (config, view) => new Database(config, view),
  cost: (c) => {
    const copies = c.deployment === 'single' ? 1 : c.deployment === 'multi-az' ? 2 : 3;
    return [
      {
        what: `database, ${copies === 1 ? 'one instance' : `${copies} instances`}${c.reserved ? ', reserved' : ''}`,
        item: `rds.${c.class}${c.reserved ? '.reserved' : ''}`,
        quantity: copies,
      },
      { what: 'database storage', item: 'rds.storage', quantity: c.gigabytes * copies },
    ];
  },
};
