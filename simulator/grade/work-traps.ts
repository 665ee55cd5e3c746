import { each, type Trap } from './trap';

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
