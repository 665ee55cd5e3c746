import { describe, expect, it } from 'vitest';
import { DEFAULT_CONTEXT, evidenceOf, simulate } from '@/simulator';
import { design, run, withDatabase } from '../shop';

const EVERYTHING = 31_536_000;

describe('a database', () => {
  it.each([
    {
      fact: 'rds/failover-not-seamless',
      database: { deployment: 'multi-az' },
      fault: 'database-primary-loss',
      downtimeS: 90,
      lostS: 0,
      hands: 0,
    },
    {
      fact: 'rds/multi-az-db-cluster',
      database: { deployment: 'multi-az-cluster' },
      fault: 'database-primary-loss',
      downtimeS: 35,
      lostS: 0,
      hands: 0,
    },
    {
      fact: 'rds/point-in-time-recovery',
      database: {},
      fault: 'database-primary-loss',
      downtimeS: 4500,
      lostS: 300,
      hands: 1,
    },
    {
      fact: 'rds/manual-snapshots-persist',
      database: { backupRetentionDays: 0, manualSnapshotEveryS: 86_400 },
      fault: 'database-primary-loss',
      downtimeS: 4500,
      lostS: 86_400,
      hands: 1,
    },
    {
      fact: 'rds/backups-undo-logical-errors',
      database: {},
      fault: 'wrong-delete',
      downtimeS: 5400,
      lostS: 0,
      hands: 1,
    },
    {
      fact: 'rds/multi-az-is-not-a-backup',
      database: { deployment: 'multi-az', backupRetentionDays: 0 },
      fault: 'wrong-delete',
      downtimeS: 86_400,
      lostS: EVERYTHING,
      hands: 0,
    },
  ] as const)('$fact', ({ database, fault, downtimeS, lostS, hands }) => {
    const { evidence } = run(withDatabase(database), fault, 'database');
    expect([evidence.downtimeS, evidence.dataLostS, evidence.hands]).toEqual([downtimeS, lostS, hands]);
  });

  it.each([
    { deployment: 'single', lostS: 300 },
    { deployment: 'multi-az', lostS: 0 },
    { deployment: 'multi-az-cluster', lostS: 0 },
  ])(
    'has no deleted table back by failing over: $deployment (rds/multi-az-is-not-a-backup)',
    ({ deployment, lostS }) => {
      const faults = [
        { kind: 'wrong-delete', target: 'database' },
        { kind: 'database-primary-loss', target: 'database' },
      ] as const;
      for (const both of [faults, faults.toReversed()]) {
        const e = evidenceOf(simulate(withDatabase({ deployment }), DEFAULT_CONTEXT, both));
        expect(e.downtimeS).toBeGreaterThanOrEqual(deployment === 'single' ? 4500 : 5400);
        expect(e.dataLostS).toBe(lostS);
      }
    },
  );

  it('goes on answering reads from the standbys of a cluster while one is promoted (rds/multi-az-db-cluster)', () => {
    const served = (deployment: string, fault: 'database-primary-loss' | 'wrong-delete', target: string) => {
      const { trace } = run(withDatabase({ deployment }), fault, target);
      const during = trace.segments.find((s) => s.fromS === trace.faultAtS);
      return [0, 1].map((c) => (during?.served[c] ?? 0) / (during?.offered[c] ?? 0));
    };
    expect(served('multi-az-cluster', 'database-primary-loss', 'database')).toEqual([1, 0]);
    expect(served('multi-az', 'database-primary-loss', 'database')).toEqual([0, 0]);
    expect(served('multi-az-cluster', 'wrong-delete', 'database')).toEqual([0, 0]);
  });

  it('serves on when only its standby is lost (rds/multi-az-instance-standby)', () => {
    const { evidence } = run(withDatabase({ deployment: 'multi-az', standbyZone: 'c' }), 'zone-outage', 'home/c');
    expect([evidence.downtimeS, evidence.failedRequests]).toEqual([0, 0]);
  });

  it('waits for its zone when it is alone, and has its data again then (rds/multi-az-protects-against)', () => {
    const { evidence } = run(withDatabase({}), 'zone-outage', 'home/a', { outageS: 7200 });
    expect([evidence.downtimeS, evidence.dataLostS]).toEqual([7200, 0]);
  });

  it('can be restored in another zone by people, five minutes older (rds/restore-creates-new-instance)', () => {
    const { evidence } = run(withDatabase({ onOutage: 'restore' }), 'zone-outage', 'home/a');
    expect([evidence.downtimeS, evidence.dataLostS, evidence.hands]).toEqual([4500, 300, 1]);
  });

  it('cannot go back beyond its retention (rds/retention-range)', () => {
    const late = { operators: { reactionS: 900, noticeS: 2 * 86_400 }, horizonS: 4 * 86_400 };
    const lost = (days: number) =>
      run(withDatabase({ backupRetentionDays: days }), 'wrong-delete', 'database', late).evidence.dataLostS;
    expect([lost(1), lost(3)]).toEqual([EVERYTHING, 0]);
  });

  it('takes its retention from the tool that made it (rds/automated-backups-on-by-default)', () => {
    const lost = (tool: string) =>
      run(withDatabase({}, { tool }), 'database-primary-loss', 'database').evidence.dataLostS;
    expect([lost('console'), lost('cloudformation'), lost('terraform')]).toEqual([300, 300, EVERYTHING]);
  });

  it('answers later by the distance when it is asked from another Region (regions-azs/inter-az-latency)', () => {
    const latency = (region: string) => {
      const d = design(
        [
          { id: 'web', type: 'ec2-instance', zone: 'a', instanceType: 'm5.xlarge', region },
          { id: 'database', type: 'rds-instance', zone: 'a' },
        ],
        [
          ['users', 'web'],
          ['web', 'database'],
        ],
        { regions: [{ id: 'home' }, { id: 'away' }] },
      );
      return simulate(d, DEFAULT_CONTEXT, []).segments[0]?.latencyS as number;
    };
    expect(latency('away') - latency('home')).toBeCloseTo(0.08, 9);
  });

  it('counts what is lost: five minutes of 20 writes a second', () => {
    expect(run(withDatabase({}), 'database-primary-loss', 'database').evidence.writesLost).toBe(6000);
  });

  it.each([
    // An instance deployment has one standby; with its zone out the primary is the only copy.
    { deployment: 'multi-az', lostS: 300 },
    { deployment: 'multi-az-cluster', lostS: 0 },
  ])("$deployment loses $lostS s with a standby's zone and the primary (rds/multi-az-db-cluster)", (more) => {
    const { deployment, lostS } = more;
    const faults = [
      { kind: 'zone-outage', target: 'home/b' },
      { kind: 'database-primary-loss', target: 'database' },
    ] as const;
    const trace = simulate(withDatabase({ deployment, standbyZone: 'b' }), DEFAULT_CONTEXT, faults);
    expect(evidenceOf(trace).dataLostS).toBe(lostS);
  });

  it.each([
    { fact: 'rds/standby-not-readable', deployment: 'single', served: 500 },
    { fact: 'rds/standby-not-readable', deployment: 'multi-az', served: 500 },
    { fact: 'rds/multi-az-db-cluster', deployment: 'multi-az-cluster', served: 1200 },
  ])('$fact: $deployment answers $served of 1200 reads a second', ({ deployment, served }) => {
    const alone = design([{ id: 'database', type: 'rds-instance', zone: 'a', deployment }], [['users', 'database']]);
    const reads = { rate: 1200, profile: { kind: 'steady' as const } };
    const workload = { ...DEFAULT_CONTEXT.workload, reads, writes: undefined };
    const { segments } = simulate(alone, { ...DEFAULT_CONTEXT, workload }, []);
    expect(segments[0]?.served[0]).toBe(served);
  });
});

describe('copies of a database and a wrong DELETE (rds/backups-undo-logical-errors)', () => {
  const withReplica = (onSourceLoss: string) => {
    const base = withDatabase({});
    return design(
      [...base.resources, { id: 'copy', type: 'rds-read-replica', source: 'database', zone: 'b', onSourceLoss }],
      [
        ['users', 'balancer'],
        ['balancer', 'web'],
      ],
      {
        links: [
          { from: 'users', to: 'balancer', carries: ['reads', 'writes'] },
          { from: 'balancer', to: 'web', carries: ['reads', 'writes'] },
          { from: 'web', to: 'database', carries: ['writes'] },
          { from: 'web', to: 'copy', carries: ['reads'] },
        ],
      },
    );
  };

  it.each(['wait', 'promote'])('a replica that people %s has lost the same rows', (onSourceLoss) => {
    const { trace } = run(withReplica(onSourceLoss), 'wrong-delete', 'database');
    expect(evidenceOf(trace, ['reads']).downtimeS).toBe(5400);
    expect(trace.events.some((e) => e.what.startsWith('Promoted'))).toBe(false);
  });
});
