import { describe, expect, it } from 'vitest';
import { design, fleet, run, withDatabase } from '../shop';

const shallow = { healthCheck: { depth: 'static' } };

describe('a health check that lies (elb/health-checks)', () => {
  it.each([
    { balancer: {}, group: {}, hands: 0, failedAtMost: (20 * 80) / 1 },
    { balancer: {}, group: { healthCheckType: 'EC2' }, hands: 1, failedAtMost: 20 * 80 },
    { balancer: shallow, group: {}, hands: 1, failedAtMost: 1e9 },
  ])('with $balancer and $group needs $hands people', ({ balancer, group, hands, failedAtMost }) => {
    const { evidence } = run(fleet(['a', 'b'], 4, group, balancer), 'lying-health-check', 'web');
    expect(evidence.hands).toBe(hands);
    expect(evidence.failedRequests).toBeLessThanOrEqual(failedAtMost);
  });

  it('a shallow one fails a share of all requests until somebody notices', () => {
    const { evidence } = run(fleet(['a', 'b'], 4, {}, shallow), 'lying-health-check', 'web');
    // A quarter of 80 a second for the half hour of the notice and the minute of the work.
    expect(evidence.failedRequests).toBeGreaterThanOrEqual((80 / 4) * (1800 + 60));
  });
});

describe('an image that will not boot (auto-scaling/instance-refresh)', () => {
  it('takes one batch where the refresh listens to the balancer', () => {
    const { evidence } = run(fleet(['a', 'b'], 4), 'bad-image', 'web');
    expect([evidence.downtimeS, evidence.hands, evidence.neverWhole]).toEqual([0, 1, false]);
  });

  it('is rolled back by itself where that is switched on', () => {
    const { evidence } = run(fleet(['a', 'b'], 4, { autoRollback: true }), 'bad-image', 'web');
    expect([evidence.downtimeS, evidence.hands, evidence.neverWhole]).toEqual([0, 0, false]);
  });

  it('takes the whole group where only EC2 status checks are asked, until a person comes', () => {
    const { evidence } = run(fleet(['a', 'b'], 4, { healthCheckType: 'EC2' }), 'bad-image', 'web');
    expect(evidence.downtimeS).toBeGreaterThan(900);
    expect(evidence.neverWhole).toBe(false);
  });

  it('stops a lone server until a person starts the former image (ami/replacing-failed-instances)', () => {
    const d = design([{ id: 'web', type: 'ec2-instance', zone: 'a', instanceType: 'm5.xlarge' }], [['users', 'web']]);
    expect(run(d, 'bad-image', 'web').evidence.downtimeS).toBe(900 + 300 + 90);
  });
});

describe('a load surge (auto-scaling/scale-out-on-load)', () => {
  it.each([
    { kind: 'load-surge-2', group: {}, down: false, failed: false },
    { kind: 'load-surge-10', group: {}, down: true, failed: true },
    { kind: 'load-surge-10', group: { targetUtilisation: 0.5, max: 20 }, down: true, failed: true },
  ] as const)('$kind on $group', ({ kind, group, down, failed }) => {
    const { evidence } = run(fleet(['a', 'b'], 2, group), kind, 'users');
    expect([evidence.downtimeS > 0, evidence.failedRequests > 0]).toEqual([down, failed]);
  });

  it('ends sooner where the group grows', () => {
    const down = (group: Record<string, unknown>) =>
      run(fleet(['a', 'b'], 2, group), 'load-surge-10', 'users').evidence.downtimeS;
    expect(down({})).toBe(3600);
    expect(down({ targetUtilisation: 0.5, max: 20 })).toBeLessThan(600);
  });
});

describe('a slow dependency', () => {
  it.each([
    { cls: 'db.m5.large', down: 3600 },
    { cls: 'db.m5.2xlarge', down: 0 },
  ])('costs $down s on $cls', ({ cls, down }) => {
    const context = { workload: { ...load } };
    expect(run(withDatabase({ class: cls }), 'dependency-slow', 'database', context).evidence.downtimeS).toBe(down);
  });
});

const load = {
  reads: { rate: 120, profile: { kind: 'steady' as const } },
  writes: { rate: 15, profile: { kind: 'steady' as const } },
  serverTimeS: { reads: 0.02, writes: 0.02, static: 0.004, jobs: 1 },
  databaseTimeS: { reads: 0.004, writes: 0.008 },
  kilobytes: 20,
};
