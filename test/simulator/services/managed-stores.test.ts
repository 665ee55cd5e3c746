import { describe, expect, it } from 'vitest';
import type { FaultKind } from '@/simulator';
import { design, run, withDatabase } from '../shop';

const EVERYTHING = 31_536_000;

function store(resource: Record<string, unknown>) {
  return design(
    [
      { id: 'balancer', type: 'load-balancer', zones: ['a', 'b'] },
      { id: 'web', type: 'auto-scaling-group', zones: ['a', 'b'], min: 4, max: 8, healthCheckType: 'ELB' },
      { id: 'store', ...resource },
    ],
    [
      ['users', 'balancer'],
      ['balancer', 'web'],
      ['web', 'store'],
    ],
    { regions: [{ id: 'home' }, { id: 'away' }] },
  );
}

describe('managed stores', () => {
  it.each([
    ['foundations/simpledb-legacy', { type: 'simpledb-domain' }, 'wrong-delete', 'store', 86_400, EVERYTHING],
    ['foundations/higher-level-services-built-in-ha', { type: 'simpledb-domain' }, 'zone-outage', 'home/a', 50, 0],
    ['foundations/higher-level-services-built-in-ha', { type: 'dynamodb-table' }, 'zone-outage', 'home/a', 50, 0],
    ['rds/backups-undo-logical-errors', { type: 'dynamodb-table' }, 'wrong-delete', 'store', 86_400, EVERYTHING],
    [
      'rds/backups-undo-logical-errors',
      { type: 'dynamodb-table', pointInTimeRecovery: true },
      'wrong-delete',
      'store',
      3600,
      0,
    ],
    [
      'foundations/infrastructure-services-are-zonal',
      { type: 'efs-file-system', storage: 'one-zone', zone: 'a' },
      'zone-outage',
      'home/a',
      14_400,
      0,
    ],
    ['foundations/rto-rpo', { type: 'efs-file-system' }, 'wrong-delete', 'store', 9000, 86_400],
    [
      'rds/aurora-contrast',
      { type: 'aurora-cluster', zone: 'a', replicaZones: ['b'] },
      'database-primary-loss',
      'store',
      45,
      0,
    ],
    ['rds/aurora-contrast', { type: 'aurora-cluster', zone: 'a' }, 'database-primary-loss', 'store', 600, 0],
  ] as const satisfies readonly (readonly [string, object, FaultKind, string, number, number])[])(
    '%s: %o under %s',
    (_fact, resource, kind, target, downS, lostS) => {
      const { evidence } = run(store(resource), kind, target);
      // A zone outage also takes a node of the balancer and two servers, for 50 s unnoticed.
      expect([evidence.downtimeS, evidence.dataLostS]).toEqual([downS, lostS]);
    },
  );

  it('a global table goes on in its other Region without the last second (regions-azs/multi-az-vs-multi-region)', () => {
    const alone = design([{ id: 'table', type: 'dynamodb-table', alsoIn: ['away'] }], [['users', 'table']], {
      regions: [{ id: 'home' }, { id: 'away' }],
    });
    const { evidence } = run(alone, 'region-outage', 'home');
    expect([evidence.downtimeS, evidence.dataLostS]).toEqual([0, 1]);
  });

  it('a lost cache sends all reads to the database behind it (regions-azs/surviving-zones-need-capacity)', () => {
    const reads = { rate: 800, profile: { kind: 'steady' as const } };
    const load = { ...context, reads };
    const cached = (cache: object) =>
      design(
        [
          { id: 'cache', type: 'elasticache-cluster', zone: 'b', ...cache },
          { id: 'database', type: 'rds-instance', zone: 'a' },
        ],
        [
          ['users', 'cache'],
          ['cache', 'database'],
        ],
      );
    const failed = (cache: object) => run(cached(cache), 'instance-loss', 'cache', { workload: load }).evidence;
    expect(failed({ replicaZone: 'a' }).failedRequests).toBeLessThan(failed({}).failedRequests / 10);
    expect(failed({}).failedRequests).toBeGreaterThan(0);
  });
});

const context = {
  serverTimeS: { reads: 0.02, writes: 0.02, static: 0.004, jobs: 1 },
  databaseTimeS: { reads: 0.004, writes: 0.008 },
  kilobytes: 20,
};

describe('an Elastic IP address', () => {
  const pair = (address: object) =>
    design(
      [
        { id: 'address', type: 'elastic-ip', instances: ['first', 'second'], ...address },
        { id: 'first', type: 'ec2-instance', zone: 'a', instanceType: 'm5.xlarge' },
        { id: 'second', type: 'ec2-instance', zone: 'b', instanceType: 'm5.xlarge' },
      ],
      [['users', 'address']],
    );

  it.each([
    { fact: 'elastic-ip/remap-is-not-automatic', remap: 'nobody', downS: 14_400, hands: 0 },
    { fact: 'elastic-ip/masks-failure', remap: 'operator', downS: 1020, hands: 1 },
    { fact: 'elastic-ip/remap-across-azs', remap: 'automation', downS: 60, hands: 0 },
  ])('$fact: moved by $remap', ({ remap, downS, hands }) => {
    const { evidence } = run(pair({ remap }), 'zone-outage', 'home/a');
    expect([evidence.downtimeS, evidence.hands]).toEqual([downS, hands]);
  });

  it('never points out of its Region (elastic-ip/remap-within-region)', () => {
    expect(() =>
      design(
        [
          { id: 'address', type: 'elastic-ip', instances: ['first'] },
          { id: 'first', type: 'ec2-instance', zone: 'a', region: 'away' },
        ],
        [],
        { regions: [{ id: 'home' }, { id: 'away' }] },
      ),
    ).toThrow('address-region');
  });
});

it('is not undone by a standby in the same Region (rds/cross-region-recovery)', () => {
  expect(run(withDatabase({ deployment: 'multi-az' }), 'region-outage', 'home').evidence.downtimeS).toBeGreaterThan(
    14_000,
  );
});
