import type { Brief } from '../design/brief';
import type { Design } from '../design/design';
import { INSTANCE_TYPES } from '../design/instance-types';
import { costTraps } from './cost-traps';
import { backupDays, dataTraps } from './data-traps';
import { edgeTraps } from './edge-traps';
import { regionTraps } from './region-traps';
import type { Report, RequirementResult, TrapFound } from './report';
import { each, type Of, type Trap } from './trap';
import { workTraps } from './work-traps';

export type { Trap } from './trap';

/** Whether a balancer is in front, whose checks a group could heed. */
const isBalanced = (design: Design, group: string) =>
  design.links.some(
    (l) => l.to === group && design.resources.some((r) => r.id === l.from && r.type === 'load-balancer'),
  );

const isFixed = (group: Of<'auto-scaling-group'>) => group.targetUtilisation === undefined;

/** Processors left to a group after the loss of the zone that holds most of it. */
function leftAfterZone(group: Of<'auto-scaling-group'>): number {
  const servers = group.desired ?? group.min;
  return (servers - Math.ceil(servers / group.zones.length)) * INSTANCE_TYPES[group.instanceType];
}

/** Processors the dynamic load of a brief keeps busy at its peak, at its double where a zone is lost in a surge. */
function erlangsOf({ workload, requirements }: Brief): number {
  const { reads, writes, serverTimeS } = workload;
  const inSurge = requirements.some((r) =>
    r.pairs.some((p) => p.includes('load-surge-2') && p.some((kind) => kind.startsWith('zone-outage'))),
  );
  const peak = (reads?.rate ?? 0) * serverTimeS.reads + (writes?.rate ?? 0) * serverTimeS.writes;
  return inSurge ? 2 * peak : peak;
}

/** Every trap the grader knows by name, the more telling first. */
export const TRAPS: readonly Trap[] = [
  {
    id: 'multi-az-as-backup',
    title: 'Multi-AZ taken for a backup',
    fact: 'rds/multi-az-is-not-a-backup',
    under: ['wrong-delete'],
    shows: (d) =>
      each(
        d,
        'rds-instance',
        (r) => r.deployment !== 'single' && backupDays(d, r) === 0 && r.manualSnapshotEveryS === undefined,
      ),
  },
  {
    id: 'no-backup',
    title: 'Data without a backup',
    fact: 'rds/backups-undo-logical-errors',
    under: ['wrong-delete', 'database-primary-loss'],
    shows: (d) => each(d, 'rds-instance', (r) => backupDays(d, r) === 0 && r.manualSnapshotEveryS === undefined),
  },
  {
    id: 'replica-as-failover',
    title: 'A read replica taken for a standby',
    fact: 'rds/read-replica-no-automatic-failover',
    under: ['zone-outage', 'database-primary-loss'],
    shows: (d) =>
      each(d, 'rds-read-replica', (replica) =>
        d.resources.some((r) => r.type === 'rds-instance' && r.id === replica.source && r.deployment === 'single'),
      ),
  },
  {
    id: 'single-az-database',
    title: 'One database instance behind a fleet in several zones',
    fact: 'rds/multi-az-protects-against',
    under: ['zone-outage', 'database-primary-loss'],
    shows: (d) => each(d, 'rds-instance', (r) => r.deployment === 'single'),
  },
  {
    id: 'all-in-one-zone',
    title: 'Every server in one zone',
    fact: 'regions-azs/multi-az-instances',
    under: ['zone-outage'],
    shows: (d) => {
      const servers = d.resources.flatMap((r) =>
        r.type === 'auto-scaling-group'
          ? r.zones.map((z) => `${r.region}/${z}`)
          : r.type === 'ec2-instance'
            ? [`${r.region}/${r.zone}`]
            : [],
      );
      if (new Set(servers).size !== 1) return null;
      return d.resources.find((r) => r.type === 'auto-scaling-group' || r.type === 'ec2-instance')?.id ?? null;
    },
  },
  {
    id: 'minimum-of-one',
    title: 'A group of one',
    fact: 'auto-scaling/maintains-desired-capacity',
    under: ['instance-loss', 'process-hang', 'zone-outage'],
    shows: (d) => each(d, 'auto-scaling-group', (r) => (r.desired ?? r.min) === 1),
  },
  {
    id: 'ec2-health-check',
    title: 'Health check type left at EC2',
    fact: 'elb/asg-must-opt-in-to-elb-checks',
    under: ['process-hang', 'lying-health-check'],
    shows: (d) => each(d, 'auto-scaling-group', (r) => r.healthCheckType === 'EC2' && isBalanced(d, r.id)),
  },
  {
    id: 'volume-without-snapshot',
    title: 'A volume trusted to outlive its zone',
    fact: 'ebs/reattach-does-not-cover-az-loss',
    under: ['zone-outage', 'volume-loss', 'wrong-delete'],
    shows: (d) =>
      each(d, 'ebs-volume', (v) => !d.resources.some((r) => r.type === 'snapshot-schedule' && r.volume === v.id)),
  },
  {
    id: 'snapshots-too-rare',
    title: 'Snapshots rarer than the data may be old',
    fact: 'ebs-snapshots/rpo-is-snapshot-age',
    under: ['volume-loss', 'wrong-delete', 'zone-outage'],
    shows: (d) => each(d, 'snapshot-schedule', () => true),
  },
  {
    id: 'recovery-stays-in-zone',
    title: 'Automatic recovery taken for protection against the zone',
    fact: 'auto-scaling/ec2-automatic-recovery',
    under: ['zone-outage'],
    shows: (d) => each(d, 'ec2-instance', (r) => r.autoRecovery && r.onOutage === 'wait'),
  },
  ...dataTraps,
  ...workTraps,
  ...edgeTraps,
  ...regionTraps,
  {
    id: 'no-capacity-to-spare',
    title: 'No capacity to spare for a lost zone',
    fact: 'regions-azs/surviving-zones-need-capacity',
    under: ['zone-outage', 'zone-outage-shortage'],
    shows: (d, brief) =>
      each(d, 'auto-scaling-group', (r) => isFixed(r) && r.zones.length > 1 && leftAfterZone(r) < erlangsOf(brief)),
  },
  ...costTraps,
];

/** Traps a design shows, each with the failed requirements it can explain. */
export function findTraps(design: Design, brief: Brief, report: Report): TrapFound[] {
  const failed = report.requirements.filter((r) => r.verdict === 'fails' || r.verdict === 'open');
  return TRAPS.flatMap((trap) => {
    const resource = trap.shows(design, brief);
    if (resource === null) return [];
    const explained = failed.filter((r) => trap.under.some((what) => failedUnder(r, report).has(what)));
    if (explained.length === 0) return [];
    return [{ trap: trap.id, title: trap.title, resource, requirements: explained.map((r) => r.id), fact: trap.fact }];
  });
}

/** What a requirement failed under, as traps name it: every kind of fault, every pair, or the bill. */
function failedUnder(requirement: RequirementResult, report: Report): ReadonlySet<string> {
  if (requirement.measure === 'monthly-cost') return new Set(['monthly-cost']);
  const column = report.matrix.columns.indexOf(requirement.id);
  const found = new Set<string>();
  report.experiments.forEach(({ faults }, row) => {
    const verdict = report.matrix.cells[row]?.[column]?.verdict;
    if (verdict !== 'fails' && verdict !== 'open') return;
    for (const { kind } of faults) found.add(kind);
    found.add(faults.map(({ kind }) => kind).join('+'));
  });
  return found;
}
