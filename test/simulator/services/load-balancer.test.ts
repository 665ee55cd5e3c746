import { describe, expect, it } from 'vitest';
import { fleet, run } from '../shop';

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
});
