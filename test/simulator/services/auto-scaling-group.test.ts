import { describe, expect, it } from 'vitest';
import { DEFAULT_CONTEXT } from '@/simulator';
import { design, fleet, run } from '../shop';

describe('an Auto Scaling group', () => {
  it.each([
    {
      fact: 'auto-scaling/maintains-desired-capacity',
      group: {},
      fault: 'instance-loss',
      wholeAfterS: 155,
      never: false,
    },
    {
      fact: 'elb/asg-must-opt-in-to-elb-checks',
      group: { healthCheckType: 'EC2' },
      fault: 'process-hang',
      wholeAfterS: 86_400,
      never: true,
    },
    { fact: 'elb/asg-must-opt-in-to-elb-checks', group: {}, fault: 'process-hang', wholeAfterS: 155, never: false },
    {
      fact: 'auto-scaling/grace-period',
      group: { image: 'slow', gracePeriodS: 60 },
      fault: 'instance-loss',
      wholeAfterS: 86_400,
      never: true,
    },
    {
      fact: 'auto-scaling/grace-period',
      group: { image: 'slow', gracePeriodS: 600 },
      fault: 'instance-loss',
      wholeAfterS: 305,
      never: false,
    },
  ] as const)('$fact $group', ({ group, fault, wholeAfterS, never }) => {
    const base = fleet(['a', 'b'], 4);
    const d = design(
      [
        ...base.resources.map((r) => (r.id === 'web' ? { ...r, ...group } : r)),
        { id: 'slow', type: 'ami', software: 'bootstrap' },
      ],
      [
        ['users', 'balancer'],
        ['balancer', 'web'],
      ],
    );
    const { evidence } = run(d, fault, 'web');
    expect([evidence.wholeAfterS, evidence.neverWhole]).toEqual([wholeAfterS, never]);
  });

  it('relaunches a lost zone in the others (auto-scaling/az-rebalancing)', () => {
    const { trace } = run(fleet(['a', 'b'], 4), 'zone-outage', 'home/a');
    const launches = trace.events.filter(
      (e) => e.what.startsWith('A replacement starts') && e.timeS < trace.faultAtS + 600,
    );
    expect(launches.map((e) => e.what)).toEqual(['A replacement starts in zone b', 'A replacement starts in zone b']);
  });

  it.each([
    { image: { software: 'bootstrap', downloadsFrom: 'repository' }, withinHour: false },
    { image: { software: 'bootstrap' }, withinHour: true },
    { image: {}, withinHour: true },
  ])('starts nothing while what $image downloads from is out (ami/bootstrap-is-user-data)', ({ image, withinHour }) => {
    const base = fleet(['a', 'b'], 4, { gracePeriodS: 600 });
    const d = design(
      [
        ...base.resources.map((r) => (r.id === 'web' ? { ...r, image: 'image' } : r)),
        { id: 'image', type: 'ami', ...image },
        { id: 'repository', type: 'ec2-instance', zone: 'a' },
      ],
      [
        ['users', 'balancer'],
        ['balancer', 'web'],
      ],
    );
    const { trace } = run(d, 'zone-outage', 'home/a');
    const ready = trace.events.filter((e) => e.what.includes('passes its probes') && e.timeS < trace.faultAtS + 3600);
    expect(ready.length > 0).toBe(withinHour);
  });

  it('evens out by launching before it terminates, so that nobody notices (auto-scaling/az-rebalancing)', () => {
    // Two servers are enough for half the load only: while one is missing, requests fail.
    const context = { ...DEFAULT_CONTEXT, workload: { ...DEFAULT_CONTEXT.workload, serverTimeS: heavy } };
    const { trace } = run(fleet(['a', 'b'], 4), 'zone-outage', 'home/a', context);
    const after = trace.segments.filter((s) => s.fromS > trace.faultAtS + DEFAULT_CONTEXT.outageS);
    expect(after.every((s) => s.served[0] === s.offered[0])).toBe(true);
    expect(trace.events.filter((e) => e.what === 'A surplus instance is terminated')).toHaveLength(2);
  });

  it.each([
    { delayS: 300, broken: false },
    { delayS: 10, broken: true },
  ])(
    'breaks off no request that can drain within $delayS s: $broken (elb/deregistration-delay)',
    ({ delayS, broken }) => {
      const long = { ...DEFAULT_CONTEXT.workload.serverTimeS, reads: 60 };
      const reads = { rate: 0.1, profile: { kind: 'steady' as const } };
      const workload = { ...DEFAULT_CONTEXT.workload, serverTimeS: long, reads, writes: undefined };
      const d = fleet(['a', 'b'], 6, { targetUtilisation: 0.6, max: 16 }, { deregistrationDelayS: delayS });
      const { evidence } = run(d, 'load-surge-2', 'users', { ...DEFAULT_CONTEXT, workload });
      expect(evidence.failedRequests > 0).toBe(broken);
    },
  );

  it('takes servers away again when the load is gone, down to its minimum (auto-scaling/scale-in-terminates)', () => {
    const group = { targetUtilisation: 0.5, max: 20 };
    const { trace } = run(fleet(['a', 'b'], 2, group), 'load-surge-10', 'users');
    const said = trace.events
      .filter((e) => e.fact === 'auto-scaling/scale-in-terminates')
      .map((e) => [e.timeS, e.what]);
    expect(said).toEqual([
      [600 + 3600, 'Demand is as before'],
      [600 + 3600 + 900, 'Scales from 16 back to 2'],
    ]);
  });

  it('is raised by people when another Region is out (regions-azs/independent-stacks)', () => {
    const d = design(
      [
        { id: 'home-web', type: 'ec2-instance', zone: 'a' },
        { id: 'web', type: 'auto-scaling-group', region: 'away', zones: ['a', 'b'], min: 0, max: 4, raiseTo: 4 },
      ],
      [
        ['users', 'home-web'],
        ['users', 'web'],
      ],
      { regions: [{ id: 'home' }, { id: 'away' }] },
    );
    const { trace, evidence } = run(d, 'region-outage', 'home');
    const raised = trace.events.find((e) => e.what === 'Scales from 0 to 4');
    expect([raised?.timeS, evidence.hands]).toEqual([600 + 900 + 300, 1]);
  });

  it('has nowhere to go with its only zone (regions-azs/multi-az-instances)', () => {
    const { evidence } = run(fleet(['a'], 4), 'zone-outage', 'home/a', { outageS: 3600 });
    expect(evidence.downtimeS).toBeGreaterThan(3600);
  });

  it('adds servers under load, after the alarm, the boot and a probe (auto-scaling/scale-out-on-load)', () => {
    const reads = { rate: 160, profile: { kind: 'scheduled', base: 0.25, fromS: 3600, toS: 90_000 } as const };
    const context = { ...DEFAULT_CONTEXT, workload: { ...DEFAULT_CONTEXT.workload, reads, writes: undefined } };
    const { trace } = run(fleet(['a', 'b'], 1, { targetUtilisation: 0.6, max: 4 }), 'instance-loss', 'web', context);
    const scaled = trace.events.find((e) => e.what === 'Scales from 1 to 3');
    expect(scaled?.timeS).toBe(3600 + 180);
    expect(trace.segments.at(-1)?.served[0]).toBe(160);
  });
});

const heavy = { ...DEFAULT_CONTEXT.workload.serverTimeS, reads: 0.08 };
