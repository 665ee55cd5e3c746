import type { Brief } from '../design/brief';
import type { Design } from '../design/design';
import { DATABASE_CONSTANTS } from '../services/running-database';
import { each, type Of, type Trap } from './trap';

const SURGES = ['load-surge-2', 'load-surge-10', 'dependency-slow'] as const;

/** Days of automated backups; the default is that of the tool. */
export function backupDays(design: Design, database: Of<'rds-instance'>): number {
  return database.backupRetentionDays ?? { console: 7, cloudformation: 1, terraform: 0 }[design.tool];
}

/** Whether something takes reads off a database: a replica, a cache. */
export function readsGoElsewhere(design: Design, id: string): boolean {
  return design.resources.some((r) => r.type === 'elasticache-cluster' || ('source' in r && r.source === id));
}

function tooShort(days: number, { operators }: Brief): boolean {
  return days > 0 && days * 86_400 <= operators.noticeS;
}

/** Whether a brief wants a lost primary back sooner than an instance deployment fails over. */
function asksForSeconds({ requirements }: Brief): boolean {
  const lost = (kind: string) => kind === 'zone-outage' || kind === 'database-primary-loss';
  return requirements.some(
    (r) =>
      r.measure === 'downtime' &&
      r.bound < DATABASE_CONSTANTS.failover.value &&
      [...r.faults, ...r.pairs.flat()].some(lost),
  );
}

/** Traps of what holds data: databases, disks, files. */
export const dataTraps: readonly Trap[] = [
  {
    id: 'instance-store-for-data',
    title: 'Data on a disk that goes with its host',
    fact: 'ebs/instance-store-loss-conditions',
    under: ['instance-loss', 'volume-loss', 'wrong-delete', 'bad-image', 'zone-outage'],
    shows: (d) => each(d, 'instance-store', () => true),
  },
  {
    id: 'retention-shorter-than-notice',
    title: 'Backups gone before anybody misses the data',
    fact: 'rds/retention-range',
    under: ['wrong-delete'],
    shows: (d, brief) =>
      each(d, 'rds-instance', (r) => tooShort(backupDays(d, r), brief)) ??
      each(d, 'aurora-cluster', (r) => tooShort(r.backupRetentionDays, brief)),
  },
  {
    id: 'standby-for-reads',
    title: 'A standby taken for read capacity',
    fact: 'rds/standby-not-readable',
    under: SURGES,
    shows: (d) => each(d, 'rds-instance', (r) => r.deployment === 'multi-az' && !readsGoElsewhere(d, r.id)),
  },
  {
    id: 'one-database-for-all-reads',
    title: 'Every read on one database',
    fact: 'rds/read-replica-scales-reads',
    under: SURGES,
    shows: (d) =>
      each(d, 'rds-instance', (r) => r.deployment === 'single' && !readsGoElsewhere(d, r.id)) ??
      each(d, 'aurora-cluster', (r) => r.replicaZones === undefined && !readsGoElsewhere(d, r.id)),
  },
  {
    id: 'one-standby-for-two-faults',
    title: 'One standby for two failures',
    fact: 'rds/multi-az-db-cluster',
    under: ['zone-outage+database-primary-loss'],
    shows: (d) =>
      each(d, 'rds-instance', (r) => r.deployment === 'multi-az') ??
      each(d, 'aurora-cluster', (r) => r.replicaZones?.length === 1),
  },
  {
    id: 'writer-without-replica',
    title: 'Copies of the data taken for a second writer',
    fact: 'rds/aurora-contrast',
    under: ['zone-outage', 'database-primary-loss'],
    shows: (d) => each(d, 'aurora-cluster', (r) => r.replicaZones === undefined),
  },
  {
    id: 'failover-takes-minutes',
    title: 'A failover of minutes where seconds are asked',
    fact: 'rds/failover-not-seamless',
    under: ['zone-outage', 'database-primary-loss'],
    shows: (d, brief) => (asksForSeconds(brief) ? each(d, 'rds-instance', (r) => r.deployment === 'multi-az') : null),
  },
  {
    id: 'files-in-one-zone',
    title: 'Shared files in one zone',
    fact: 'foundations/infrastructure-services-are-zonal',
    under: ['zone-outage'],
    shows: (d) => each(d, 'efs-file-system', (r) => r.storage === 'one-zone'),
  },
  {
    id: 'files-without-backup',
    title: 'Shared files without a way back',
    fact: 'rds/backups-undo-logical-errors',
    under: ['wrong-delete', 'object-deleted'],
    shows: (d) => each(d, 'efs-file-system', (r) => !r.backup),
  },
];
