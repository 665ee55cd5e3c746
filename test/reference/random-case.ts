import fc from 'fast-check';
import {
  type Context,
  DEFAULT_CONTEXT,
  type Design,
  type FaultKind,
  type FaultRef,
  parseDesign,
  targetsOf,
} from '@/simulator';
import type { Retries } from '@/simulator/design/retries';

/** A design and a fault that both simulators run. */
export interface Case {
  design: Design;
  context: Context;
  fault: FaultRef;
}

const ZONES = ['a', 'b', 'c'];
const FAULTS: readonly FaultKind[] = [
  'zone-outage',
  'zone-outage',
  'instance-loss',
  'process-hang',
  'database-primary-loss',
  'wrong-delete',
  'region-outage',
];

const zones = (least: number) => fc.subarray(ZONES, { minLength: least });
const oneOf = <T>(...values: T[]) => fc.constantFrom(...values);

const balancer = fc.record({
  kind: oneOf('application', 'network', 'classic'),
  zones: zones(2),
  crossZone: oneOf(true, false, undefined),
  intervalS: fc.integer({ min: 5, max: 60 }),
  timeoutS: fc.integer({ min: 2, max: 4 }),
  unhealthyAfter: fc.integer({ min: 2, max: 5 }),
  healthyAfter: oneOf(undefined, 2, 3, 5),
});

const group = fc.record({
  zones: zones(1),
  min: fc.integer({ min: 1, max: 6 }),
  healthCheckType: oneOf('EC2', 'ELB'),
  gracePeriodS: oneOf(undefined, undefined, 0, 60, 150, 300),
  software: oneOf('baked', 'bootstrap'),
});

const instances = fc.array(
  fc.record({ zone: oneOf(...ZONES), autoRecovery: fc.boolean(), onOutage: oneOf('wait', 'wait', 'relaunch') }),
  { minLength: 1, maxLength: 4 },
);

const database = fc.record({
  zone: oneOf(...ZONES),
  deployment: oneOf('single', 'multi-az', 'multi-az-cluster'),
  backupRetentionDays: oneOf(undefined, 0, 7),
  manualSnapshotEveryS: oneOf(undefined, 7200),
  onOutage: oneOf('wait', 'restore'),
});

const replica = fc.record({ zone: oneOf(...ZONES), use: oneOf('spread', 'fallback') });

const shapes = fc.record({
  tool: oneOf('console', 'cloudformation', 'terraform'),
  balancer,
  servers: fc.oneof(
    group.map((g) => ({ group: g })),
    instances.map((i) => ({ instances: i })),
  ),
  database: fc.option(database),
  replica: fc.option(replica),
  reads: fc.integer({ min: 2, max: 6 }),
  writes: fc.integer({ min: 1, max: 3 }),
  // Processor seconds that all requests of a second take, for each processor of the start.
  load: oneOf(0.1, 0.25, 0.4, 0.55, 0.7, 1.4),
  databaseLoad: oneOf(0.02, 0.2, 0.5),
  outageS: oneOf(900, 1800, 5400),
  fault: fc.tuple(oneOf(...FAULTS), fc.nat()),
});

const retries = fc.record({
  attempts: fc.integer({ min: 2, max: 5 }),
  backoff: oneOf<Retries['backoff']>('none', 'exponential'),
  // Long enough that the stretches between two attempts hold requests to count.
  waitS: oneOf(2, 10, 30),
});

type Shape = typeof shapes extends fc.Arbitrary<infer S> ? S : never;

/** Three-tier designs of every kind that the reference knows, each with a fault that can strike it. */
export const cases: fc.Arbitrary<Case> = shapes.map(caseOf);

/** The same with clients that ask again. */
export const repeatedCases: fc.Arbitrary<Case> = fc.tuple(cases, retries).map(([c, again]) => {
  const workload = { ...c.context.workload, retries: again };
  return { ...c, context: { ...c.context, workload } };
});

function caseOf(s: Shape): Case {
  const design = designOf(s);
  return { design, context: contextOf(s), fault: faultOf(design, s.fault) };
}

function faultOf(design: Design, [kind, draw]: [FaultKind, number]): FaultRef {
  const targets = targetsOf(design, kind);
  const { target } = targets[draw % targets.length] ?? { target: '' };
  // Without a database there is no primary to lose.
  return targets.length > 0 ? { kind, target } : faultOf(design, ['zone-outage', draw]);
}

function contextOf(s: Shape): Context {
  const steady = (rate: number) => ({ rate, profile: { kind: 'steady' as const } });
  const count = 'group' in s.servers ? s.servers.group.min : s.servers.instances.length;
  const server = (s.load * 2 * count) / (s.reads + s.writes);
  const store = (s.databaseLoad * 2) / (s.reads + s.writes);
  return {
    ...DEFAULT_CONTEXT,
    outageS: s.outageS,
    horizonS: 7200,
    workload: {
      ...DEFAULT_CONTEXT.workload,
      reads: steady(s.reads),
      writes: steady(s.writes),
      serverTimeS: { reads: server, writes: server, static: server, jobs: server },
      databaseTimeS: { reads: store, writes: store },
    },
  };
}

function designOf(s: Shape): Design {
  const { kind, intervalS, timeoutS, unhealthyAfter, healthyAfter, ...front } = s.balancer;
  const carries = ['reads', 'writes'];
  const healthCheck = { intervalS, timeoutS, unhealthyAfter, healthyAfter };
  const image = 'group' in s.servers ? s.servers.group.software : 'baked';
  const resources: object[] = [
    { id: 'balancer', type: 'load-balancer', kind, ...front, healthCheck },
    { id: 'image', type: 'ami', software: image },
  ];
  const links: object[] = [{ from: 'users', to: 'balancer', carries }];
  const server = (id: string) => {
    links.push({ from: 'balancer', to: id, carries });
    if (s.database === null) return;
    const spread = s.replica?.use === 'spread';
    links.push({ from: id, to: 'database', carries, use: spread ? 'spread' : 'each' });
    if (s.replica !== null) links.push({ from: id, to: 'replica', carries: ['reads'], use: s.replica.use });
  };
  if ('group' in s.servers) {
    const { software: _, ...config } = s.servers.group;
    resources.push({ id: 'web', type: 'auto-scaling-group', max: 12, image: 'image', ...config });
    server('web');
  } else
    s.servers.instances.forEach((config, i) => {
      resources.push({ id: `server-${i}`, type: 'ec2-instance', image: 'image', ...config });
      server(`server-${i}`);
    });
  if (s.database !== null) {
    const backupRetentionDays =
      s.database.deployment === 'multi-az-cluster' ? 7 : (s.database.backupRetentionDays ?? undefined);
    resources.push({ id: 'database', type: 'rds-instance', ...s.database, backupRetentionDays });
    if (s.replica !== null)
      resources.push({ id: 'replica', type: 'rds-read-replica', source: 'database', zone: s.replica.zone });
  }
  const parsed = parseDesign(JSON.parse(JSON.stringify({ faultline: 'design/1', tool: s.tool, resources, links })));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
