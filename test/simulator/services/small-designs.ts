import type { Context, Design, FaultKind } from '@/simulator';
import { DEFAULT_CONTEXT } from '@/simulator';
import { design, fleet, withDatabase } from '../shop';

type Doc = Record<string, unknown>;

/** A small design whose run under one fault turns on one service. */
export interface SmallDesign {
  design: Design;
  kind: FaultKind;
  target: string;
  context?: Partial<Context>;
}

const server = (id: string, zone: string, more: Doc = {}) => ({ id, type: 'ec2-instance', zone, ...more });
const both = { regions: [{ id: 'home' }, { id: 'away' }] };
const rate = (perS: number) => ({ rate: perS, profile: { kind: 'steady' as const } });
const { workload } = DEFAULT_CONTEXT;
const files = { workload: { ...workload, reads: undefined, writes: undefined, static: rate(100) } };
const jobs = { workload: { ...workload, reads: undefined, writes: undefined, jobs: rate(2) } };

function linked(
  resources: readonly Doc[],
  carries: string,
  pairs: readonly (readonly [string, string])[],
  more: Doc = {},
) {
  return design(resources, [], { ...more, links: pairs.map(([from, to]) => ({ from, to, carries: [carries] })) });
}

/** One server with a disk, and what keeps copies of it. */
function diskOf(...more: Doc[]): Design {
  return design(
    [server('web', 'a'), { id: 'disk', type: 'ebs-volume', zone: 'a', attachedTo: 'web' }, ...more],
    [['users', 'web']],
    both,
  );
}

const twoServers = (front: Doc, more: Doc = {}) =>
  design(
    [front, server('one', 'a'), server('two', 'b', more)],
    [
      ['users', 'front'],
      ...(front.type === 'elastic-ip'
        ? []
        : ([
            ['front', 'one'],
            ['front', 'two'],
          ] as const)),
    ],
    both,
  );

/** One for every service, by type; a test holds that none is missing. */
export const SMALL_DESIGNS: Readonly<Record<string, SmallDesign>> = {
  'ec2-instance': { design: design([server('web', 'a')], [['users', 'web']]), kind: 'instance-loss', target: 'web' },
  ami: {
    design: design(
      [
        { id: 'image', type: 'ami', software: 'bootstrap', downloadsFrom: 'packages' },
        { id: 'packages', type: 's3-bucket' },
        { id: 'balancer', type: 'load-balancer', zones: ['a', 'b'] },
        { id: 'web', type: 'auto-scaling-group', zones: ['a', 'b'], min: 2, max: 4, image: 'image' },
      ],
      [
        ['users', 'balancer'],
        ['balancer', 'web'],
      ],
    ),
    kind: 'instance-loss',
    target: 'web',
  },
  'auto-scaling-group': { design: fleet(['a', 'b'], 2), kind: 'zone-outage', target: 'home/a' },
  'load-balancer': {
    design: twoServers({ id: 'front', type: 'load-balancer', zones: ['a', 'b'] }),
    kind: 'process-hang',
    target: 'one',
  },
  'ebs-volume': { design: diskOf(), kind: 'zone-outage', target: 'home/a' },
  'snapshot-schedule': {
    design: diskOf({ id: 'shots', type: 'snapshot-schedule', volume: 'disk', everyS: 21_600 }),
    kind: 'volume-loss',
    target: 'disk',
  },
  'snapshot-copy': {
    design: design(
      [
        {
          id: 'name',
          type: 'route53-record',
          policy: 'failover',
          primary: 'web',
          healthCheck: 'endpoint',
          answer: 'cname',
        },
        server('web', 'a'),
        { id: 'disk', type: 'ebs-volume', zone: 'a', attachedTo: 'web' },
        { id: 'shots', type: 'snapshot-schedule', volume: 'disk', everyS: 21_600 },
        server('other', 'a', { region: 'away' }),
        { id: 'copy', type: 'snapshot-copy', region: 'away', schedule: 'shots', attachedTo: 'other' },
      ],
      [
        ['users', 'name'],
        ['name', 'web'],
        ['name', 'other'],
      ],
      both,
    ),
    kind: 'region-outage',
    target: 'home',
  },
  'instance-store': {
    design: design(
      [server('web', 'a'), { id: 'disk', type: 'instance-store', zone: 'a', attachedTo: 'web' }],
      [['users', 'web']],
    ),
    kind: 'instance-loss',
    target: 'web',
  },
  'rds-instance': {
    design: withDatabase({ deployment: 'multi-az', standbyZone: 'b' }),
    kind: 'database-primary-loss',
    target: 'database',
  },
  'rds-read-replica': {
    design: design(
      [
        server('web', 'b'),
        { id: 'database', type: 'rds-instance', zone: 'a' },
        { id: 'replica', type: 'rds-read-replica', source: 'database', zone: 'b', onSourceLoss: 'promote' },
      ],
      [],
      {
        links: [
          { from: 'users', to: 'web', carries: ['reads', 'writes'] },
          { from: 'web', to: 'database', carries: ['reads', 'writes'] },
          { from: 'web', to: 'replica', carries: ['reads', 'writes'], use: 'fallback' },
        ],
      },
    ),
    kind: 'zone-outage',
    target: 'home/a',
  },
  'rds-backup-copy': {
    design: design(
      [
        server('web', 'a', { region: 'away' }),
        { id: 'database', type: 'rds-instance', zone: 'a' },
        { id: 'copy', type: 'rds-backup-copy', source: 'database', region: 'away', zone: 'a' },
      ],
      [],
      {
        ...both,
        links: [
          { from: 'users', to: 'web', carries: ['reads', 'writes'] },
          { from: 'web', to: 'database', carries: ['reads', 'writes'] },
          { from: 'web', to: 'copy', carries: ['reads', 'writes'], use: 'fallback' },
        ],
      },
    ),
    kind: 'region-outage',
    target: 'home',
  },
  's3-bucket': {
    design: linked([{ id: 'bucket', type: 's3-bucket', versioning: true }], 'static', [['users', 'bucket']]),
    kind: 'object-deleted',
    target: 'bucket',
    context: files,
  },
  'sqs-queue': {
    design: linked(
      [
        { id: 'queue', type: 'sqs-queue' },
        { id: 'workers', type: 'auto-scaling-group', zones: ['a', 'b'], min: 2, max: 4 },
      ],
      'jobs',
      [
        ['users', 'queue'],
        ['queue', 'workers'],
      ],
    ),
    kind: 'worker-crash',
    target: 'queue',
    context: jobs,
  },
  'route53-record': {
    design: twoServers(
      {
        id: 'front',
        type: 'route53-record',
        policy: 'failover',
        primary: 'one',
        healthCheck: 'endpoint',
        answer: 'cname',
      },
      { region: 'away' },
    ),
    kind: 'region-outage',
    target: 'home',
  },
  'cloudfront-distribution': {
    design: linked(
      [
        { id: 'edge', type: 'cloudfront-distribution', ttlS: 7200 },
        { id: 'bucket', type: 's3-bucket' },
      ],
      'static',
      [
        ['users', 'edge'],
        ['edge', 'bucket'],
      ],
    ),
    kind: 'region-outage',
    target: 'home',
    context: files,
  },
  'elastic-ip': {
    design: twoServers({ id: 'front', type: 'elastic-ip', instances: ['one', 'two'], remap: 'automation' }),
    kind: 'instance-loss',
    target: 'one',
  },
  'capacity-reservation': {
    design: design(
      [
        { id: 'balancer', type: 'load-balancer', zones: ['a', 'b'] },
        { id: 'web', type: 'auto-scaling-group', zones: ['a', 'b'], min: 4, max: 4, healthCheckType: 'ELB' },
        { id: 'room', type: 'capacity-reservation', zone: 'b', count: 4 },
      ],
      [
        ['users', 'balancer'],
        ['balancer', 'web'],
      ],
    ),
    kind: 'zone-outage-shortage',
    target: 'home/a',
  },
  'simpledb-domain': {
    design: design(
      [server('web', 'a'), { id: 'domain', type: 'simpledb-domain' }],
      [
        ['users', 'web'],
        ['web', 'domain'],
      ],
    ),
    kind: 'region-outage',
    target: 'home',
  },
  'dynamodb-table': {
    design: design(
      [server('web', 'a'), { id: 'table', type: 'dynamodb-table', pointInTimeRecovery: true }],
      [
        ['users', 'web'],
        ['web', 'table'],
      ],
    ),
    kind: 'wrong-delete',
    target: 'table',
  },
  'aurora-cluster': {
    design: design(
      [server('web', 'b'), { id: 'cluster', type: 'aurora-cluster', zone: 'a', replicaZones: ['b'] }],
      [
        ['users', 'web'],
        ['web', 'cluster'],
      ],
    ),
    kind: 'database-primary-loss',
    target: 'cluster',
  },
  'elasticache-cluster': {
    design: design(
      [
        server('web', 'b'),
        { id: 'cache', type: 'elasticache-cluster', zone: 'a', replicaZone: 'b' },
        { id: 'database', type: 'rds-instance', zone: 'b' },
      ],
      [],
      {
        links: [
          { from: 'users', to: 'web', carries: ['reads', 'writes'] },
          { from: 'web', to: 'cache', carries: ['reads'] },
          { from: 'cache', to: 'database', carries: ['reads'] },
          { from: 'web', to: 'database', carries: ['writes'] },
        ],
      },
    ),
    kind: 'instance-loss',
    target: 'cache',
  },
  'efs-file-system': {
    design: linked([server('web', 'a'), { id: 'files', type: 'efs-file-system' }], 'static', [
      ['users', 'web'],
      ['web', 'files'],
    ]),
    kind: 'wrong-delete',
    target: 'files',
    context: files,
  },
};
