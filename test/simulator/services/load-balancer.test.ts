import { describe, expect, it } from 'vitest';
import { design, fleet, run } from '../shop';

describe('a load balancer', () => {
  it.each([
    // (2 - 1 + 0.5) probes of 30 s and one timeout of 5 s, with the share of one server in four failing.
    { fact: 'elb/health-check-defaults', balancer: {}, failed: (50 * 80) / 4 },
    {
      fact: 'elb/health-check-defaults',
      balancer: { healthCheck: { intervalS: 10, unhealthyAfter: 2 } },
      failed: (20 * 80) / 4,
    },
  ])('$fact $balancer', ({ balancer, failed }) => {
    const { evidence } = run(fleet(['a', 'b'], 4, { instanceType: 'm5.xlarge' }, balancer), 'instance-loss', 'web');
    expect(evidence.failedRequests).toBe(failed);
  });

  it.each([
    { crossZone: true, failed: (50 * 80) / 3 },
    { crossZone: false, failed: (50 * 80) / 4 },
  ])('divides over targets or over zones: cross-zone $crossZone (elb/cross-zone-defaults)', ({ crossZone, failed }) => {
    // Three servers, two of them in zone a; the first of those is lost.
    const d = fleet(['a', 'b'], 3, { instanceType: 'm5.xlarge' }, { crossZone, zones: ['a', 'b'] });
    expect(run(d, 'instance-loss', 'web').evidence.failedRequests).toBeCloseTo(failed, 5);
  });

  const pair = (balancer: object, zones: readonly [string, string] = ['a', 'b']) =>
    design(
      [
        { id: 'balancer', type: 'load-balancer', zones: ['a', 'b'], ...balancer },
        { id: 'one', type: 'ec2-instance', zone: zones[0], instanceType: 'm5.xlarge' },
        { id: 'two', type: 'ec2-instance', zone: zones[1], instanceType: 'm5.xlarge' },
      ],
      [
        ['users', 'balancer'],
        ['balancer', 'one'],
        ['balancer', 'two'],
      ],
    );

  it.each([
    // Half of the clients ask the dead node for 80 s; the other node sends half of what it gets to the dead target for 50 s.
    { crossZone: true, failed: 80 * 50 * 0.75 + 80 * 30 * 0.5 },
    // The other node knows the target of its own zone only, so that a lost zone costs its share once.
    { crossZone: false, failed: 80 * 80 * 0.5 },
  ])('a lost zone of two instances: cross-zone $crossZone (elb/cross-zone-defaults)', ({ crossZone, failed }) => {
    expect(run(pair({ crossZone }), 'zone-outage', 'home/a').evidence.failedRequests).toBeCloseTo(failed, 5);
  });

  it.each([
    { healthCheck: {}, outS: 50 },
    { healthCheck: { intervalS: 10, unhealthyAfter: 3 }, outS: 30 },
  ])(
    'a node without a healthy target is asked until its address has expired: $healthCheck',
    ({ healthCheck, outS }) => {
      const d = pair({ crossZone: false, healthCheck });
      expect(run(d, 'instance-loss', 'one').evidence.failedRequests).toBeCloseTo(0.5 * 80 * (outS + 30), 5);
    },
  );

  it('a zone without targets gets no clients where balancing stays in the zone', () => {
    const d = pair({ crossZone: false, zones: ['a', 'b', 'c'] });
    expect(run(d, 'zone-outage', 'home/c').evidence.failedRequests).toBe(0);
  });

  it('sends nothing to a target in a zone that is not enabled (foundations/elb-ha-depends-on-enabled-azs)', () => {
    expect(run(pair({}, ['a', 'c']), 'process-hang', 'two').evidence.failedRequests).toBe(0);
  });

  it('takes a target back half an interval after it answers and the probes that are left (elb/routes-around-unhealthy)', () => {
    const { trace } = run(pair({}), 'instance-loss', 'one');
    const back = trace.events.find((e) => e.what.startsWith('Back in rotation'));
    expect((back?.timeS ?? 0) - trace.faultAtS).toBe(300 + 4.5 * 30);
  });
});
