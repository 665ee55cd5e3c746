import type { Design } from '../design/design';
import { INSTANCE_TYPES } from '../design/instance-types';
import { viewOf } from '../design/view';
import type { Workload } from '../design/workload';
import { bootConstant } from '../services/image-use';
import { each, type Of, type Trap } from './trap';

const graceS = (design: Design, group: Of<'auto-scaling-group'>) =>
  group.gracePeriodS ?? (design.tool === 'console' ? 300 : 0);

const bootS = (design: Design, image: string | undefined) => bootConstant(viewOf(design), image).value;

/** Seconds the longest dynamic request of a workload takes on an idle server. */
function longestRequestS({ reads, writes, serverTimeS }: Workload): number {
  return Math.max(reads === undefined ? 0 : serverTimeS.reads, writes === undefined ? 0 : serverTimeS.writes);
}

/** Processors that dynamic requests keep busy while no write succeeds and every one is asked again; none where nobody asks again. */
function repeatedErlangs({ reads, writes, serverTimeS, retries }: Workload): number {
  if (retries === undefined) return 0;
  return (reads?.rate ?? 0) * serverTimeS.reads + (writes?.rate ?? 0) * serverTimeS.writes * retries.attempts;
}

/** Traps of servers, queues and what is reserved for them. */
export const workTraps: readonly Trap[] = [
  {
    id: 'shallow-health-check',
    title: 'A health check that asks for a static file',
    fact: 'elb/health-checks',
    under: ['lying-health-check'],
    shows: (d) => each(d, 'load-balancer', (r) => r.healthCheck.depth === 'static'),
  },
  {
    id: 'no-rollback',
    title: 'A refresh that nobody stops',
    fact: 'auto-scaling/instance-refresh',
    under: ['bad-image'],
    shows: (d) => each(d, 'auto-scaling-group', (r) => !r.autoRollback || r.healthCheckType === 'EC2'),
  },
  {
    id: 'no-scaling',
    title: 'A fixed number of servers for a load that moves',
    fact: 'auto-scaling/policy-based-scaling',
    under: ['load-surge-2', 'load-surge-10'],
    shows: (d) =>
      each(d, 'auto-scaling-group', (r) => r.targetUtilisation === undefined && r.backlogPerInstance === undefined),
  },
  {
    id: 'maximum-too-low',
    title: 'A maximum that the load reaches',
    fact: 'auto-scaling/scale-out-on-load',
    under: ['load-surge-2', 'load-surge-10'],
    shows: (d) => each(d, 'auto-scaling-group', (r) => r.max <= 2 * Math.max(1, r.desired ?? r.min)),
  },
  {
    id: 'no-room-for-repeats',
    title: 'Servers for what is asked once, and clients that ask again',
    fact: 'elb/right-number-is-not-instant',
    under: ['database-primary-loss', 'zone-outage'],
    shows: (d, { workload }) =>
      each(
        d,
        'auto-scaling-group',
        (r) => (r.desired ?? r.min) * INSTANCE_TYPES[r.instanceType] < repeatedErlangs(workload),
      ),
  },
  {
    id: 'start-that-downloads',
    title: 'A start that needs something else to be up',
    fact: 'ami/baked-image-recovers-faster',
    under: ['zone-outage', 'zone-outage-shortage', 'instance-loss', 'load-surge-2', 'load-surge-10'],
    shows: (d) =>
      each(d, 'ami', (image) => d.resources.some((r) => r.id === image.downloadsFrom && r.type === 'ec2-instance')),
  },
  {
    id: 'grace-shorter-than-boot',
    title: 'A grace period shorter than the start',
    fact: 'auto-scaling/grace-period',
    under: ['instance-loss', 'process-hang', 'zone-outage', 'load-surge-2', 'load-surge-10', 'bad-image'],
    shows: (d) => each(d, 'auto-scaling-group', (r) => r.healthCheckType === 'ELB' && graceS(d, r) < bootS(d, r.image)),
  },
  {
    id: 'cut-off-at-work',
    title: 'Servers taken away before they have finished',
    fact: 'elb/deregistration-delay',
    under: ['load-surge-2', 'load-surge-10', 'bad-image', 'zone-outage'],
    shows: (d, { workload }) => each(d, 'load-balancer', (r) => r.deregistrationDelayS < longestRequestS(workload)),
  },
  {
    id: 'slow-probes',
    title: 'Probes too rare to notice in time',
    fact: 'elb/health-check-defaults',
    under: ['instance-loss', 'process-hang', 'zone-outage', 'lying-health-check'],
    shows: (d) =>
      each(d, 'load-balancer', ({ healthCheck }) => healthCheck.intervalS * healthCheck.unhealthyAfter > 60),
  },
  {
    id: 'balancer-in-one-zone',
    title: 'A balancer with one zone enabled',
    fact: 'foundations/elb-ha-depends-on-enabled-azs',
    under: ['zone-outage', 'zone-outage-shortage'],
    shows: (d) => each(d, 'load-balancer', (r) => r.zones.length === 1),
  },
  {
    id: 'cross-zone-off',
    title: 'Work divided over zones with unequal numbers of servers',
    fact: 'elb/cross-zone-defaults',
    under: ['instance-loss', 'process-hang', 'load-surge-2', 'zone-outage'],
    shows: (d) => each(d, 'load-balancer', (r) => !(r.crossZone ?? r.kind !== 'network')),
  },
  {
    id: 'slow-start',
    title: 'Software installed while the load waits',
    fact: 'ami/baked-image-recovers-faster',
    under: ['load-surge-2', 'load-surge-10', 'instance-loss', 'zone-outage'],
    shows: (d) => each(d, 'ami', (r) => r.software === 'bootstrap'),
  },
  {
    id: 'regional-reservation',
    title: 'A regional Reserved Instance taken for capacity',
    fact: 'reserved-instances/regional-reserves-nothing',
    under: ['zone-outage-shortage'],
    shows: (d) => each(d, 'capacity-reservation', (r) => r.kind === 'regional'),
  },
  {
    id: 'room-for-another-type',
    title: 'Room kept for another type of instance',
    fact: 'reserved-instances/zonal-reserves-capacity',
    under: ['zone-outage-shortage'],
    shows: (d) =>
      each(
        d,
        'capacity-reservation',
        (c) => !d.resources.some((r) => r.type !== c.type && 'instanceType' in r && r.instanceType === c.instanceType),
      ),
  },
  {
    id: 'room-in-one-zone',
    title: 'Room kept in the zone that may be the lost one',
    fact: 'reserved-instances/odcr-for-failover',
    under: ['zone-outage-shortage'],
    shows: (d) => {
      const kept = new Set(d.resources.flatMap((r) => (r.type === 'capacity-reservation' ? [r.zone] : [])));
      return kept.size === 1 ? each(d, 'capacity-reservation', () => true) : null;
    },
  },
  {
    id: 'no-room-reserved',
    title: 'Launches counted on when everybody launches',
    fact: 'reserved-instances/odcr-for-failover',
    under: ['zone-outage-shortage'],
    shows: (d) =>
      d.resources.some((r) => r.type === 'capacity-reservation') ? null : each(d, 'auto-scaling-group', () => true),
  },
  {
    id: 'work-without-queue',
    title: 'Work handed over without a queue',
    fact: 'sqs/decouples-components',
    under: ['load-surge-2', 'load-surge-10', 'instance-loss', 'zone-outage', 'process-hang'],
    shows: (d, { workload }) =>
      workload.jobs === undefined || d.resources.some((r) => r.type === 'sqs-queue')
        ? null
        : each(d, 'auto-scaling-group', () => true),
  },
  {
    id: 'retention-too-short',
    title: 'Messages kept for less time than the workers may be away',
    fact: 'sqs/expiry-is-silent-loss',
    under: ['workers-down', 'workers-down-long'],
    shows: (d) => each(d, 'sqs-queue', (r) => r.retentionS <= 345_600),
  },
  {
    id: 'visibility-too-short',
    title: 'A visibility timeout shorter than the work',
    fact: 'sqs/timeout-shorter-than-processing',
    under: ['worker-crash', 'workers-down', 'instance-loss', 'load-surge-2'],
    shows: (d, { workload }) => each(d, 'sqs-queue', (r) => r.visibilityTimeoutS < workload.serverTimeS.jobs),
  },
  {
    id: 'no-dead-letter-queue',
    title: 'A message that goes round for ever',
    fact: 'sqs/dead-letter-queue',
    under: ['poison-message'],
    shows: (d) => each(d, 'sqs-queue', (r) => r.maxReceiveCount === undefined),
  },
  {
    id: 'cold-cache',
    title: 'A database that cannot carry what its cache hides',
    fact: 'regions-azs/surviving-zones-need-capacity',
    under: ['instance-loss', 'zone-outage'],
    shows: (d) => each(d, 'elasticache-cluster', (r) => r.replicaZone === undefined),
  },
  {
    id: 'no-point-in-time',
    title: 'A table without a way back',
    fact: 'rds/backups-undo-logical-errors',
    under: ['wrong-delete'],
    shows: (d) => each(d, 'dynamodb-table', (r) => !r.pointInTimeRecovery) ?? each(d, 'simpledb-domain', () => true),
  },
];
