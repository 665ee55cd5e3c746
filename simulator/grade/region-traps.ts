import type { Design } from '../design/design';
import { each, type Trap } from './trap';

const SERVERS: ReadonlySet<string> = new Set(['ec2-instance', 'auto-scaling-group']);
/** A return sooner than this is no matter of restoring. */
const QUICK_S = 7200;
const ABROAD = ['region-outage'] as const;

const regionOf = (design: Design, id: string) => design.resources.find((r) => r.id === id)?.region;

function isIn(design: Design, id: string, region: string): boolean {
  return design.resources.some(
    (r) => r.id === id && (r.region === region || ('alsoIn' in r && r.alsoIn.includes(region))),
  );
}

/** Id of a database or bucket that servers of another Region ask on every read. */
function askedFromAfar(design: Design): string | null {
  for (const { from, to, carries, waits, use } of design.links) {
    const caller = design.resources.find((r) => r.id === from);
    if (caller === undefined || !SERVERS.has(caller.type) || !waits || use === 'fallback') continue;
    if (carries.includes('reads') && !isIn(design, to, caller.region)) return to;
  }
  return null;
}

/** Whether a database has something in another Region that can be put in its place. */
function hasCopyAbroad(design: Design, id: string): boolean {
  const region = regionOf(design, id);
  return design.resources.some((r) => 'source' in r && r.source === id && r.region !== region);
}

/** Traps of designs in several Regions. */
export const regionTraps: readonly Trap[] = [
  {
    id: 'copy-in-the-same-region',
    title: 'A copy in the same Region taken for disaster recovery',
    fact: 'regions-azs/region-isolation',
    under: ABROAD,
    shows: (d) =>
      each(d, 's3-bucket', (r) => r.replicateTo !== undefined && regionOf(d, r.replicateTo) === r.region) ??
      each(d, 'rds-read-replica', (r) => regionOf(d, r.source) === r.region),
  },
  {
    id: 'backups-stay-at-home',
    title: 'Backups that are out with their Region',
    fact: 'rds/cross-region-recovery',
    under: ABROAD,
    shows: (d) => each(d, 'rds-instance', (r) => !hasCopyAbroad(d, r.id)),
  },
  {
    id: 'snapshots-stay-at-home',
    title: 'Snapshots that are out with their Region',
    fact: 'ebs-snapshots/regional-scope',
    under: ABROAD,
    shows: (d) =>
      each(
        d,
        'snapshot-schedule',
        (s) => !d.resources.some((r) => r.type === 'snapshot-copy' && r.schedule === s.id),
      ) ?? each(d, 'ebs-volume', (v) => !d.resources.some((r) => r.type === 'snapshot-schedule' && r.volume === v.id)),
  },
  {
    id: 'table-in-one-region',
    title: 'A table that spreads over zones taken for one in two Regions',
    fact: 'regions-azs/multi-az-vs-multi-region',
    under: ABROAD,
    shows: (d) => each(d, 'dynamodb-table', (r) => r.alsoIn.length === 0),
  },
  {
    id: 'nobody-raises',
    title: 'Servers abroad that nobody starts',
    fact: 'regions-azs/independent-stacks',
    under: ABROAD,
    shows: (d) => each(d, 'auto-scaling-group', (r) => (r.desired ?? r.min) === 0 && r.raiseTo === undefined),
  },
  {
    id: 'backup-for-a-quick-return',
    title: 'A backup taken for a standby',
    fact: 'foundations/dr-strategies',
    under: ABROAD,
    shows: (d, { requirements }) =>
      requirements.some((r) => r.measure === 'downtime' && r.bound < QUICK_S && r.faults.includes('region-outage'))
        ? each(d, 'rds-backup-copy', () => true)
        : null,
  },
  {
    id: 'asked-from-afar',
    title: 'A database an ocean away on every request',
    fact: 'regions-azs/inter-az-latency',
    under: ['instance-loss', 'process-hang', 'zone-outage', 'region-outage', 'database-primary-loss'],
    shows: askedFromAfar,
  },
];
