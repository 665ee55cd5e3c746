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
