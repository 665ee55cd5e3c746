import { change, set } from './changes';
import { company } from './companies';
import { duration } from './figures';
import { twoRegions } from './regions';
import type { Scenario } from './scenario';

/** A second Region is there; the name keeps leading to the first. */
export const regionName: Scenario = {
  id: 'region-name',
  topic: 'route53',
  facts: ['route53/ttl-delays-failover', 'route53/failover-routing', 'route53/health-check-settings'],
  remedies: 2,
  graded: true,
  numbered: true,
  imagine(random) {
    const { who, they, site } = company(random);
    const ttl = random.pick([1800, 3600, 7200]);
    const bound = random.pick([300, 360, 480]);
    return {
      story: `${who} runs its ${site} in two AWS Regions. A Route 53 failover record with health checks leads to the load balancer of the first Region, or else of the second; clients may keep the answer for ${duration(ttl)}.`,
      design: twoRegions(site, { healthCheck: 'endpoint', ttlS: ttl }, null, ['reads']),
      workload: { reads: { rate: random.pick([60, 90, 120]) } },
      outageS: 43_200,
      need: {
        says: random.pick([
          `After the loss of a Region the ${site} must answer again within ${duration(bound)}.`,
          `If a Region fails, ${they} wants the ${site} back within ${duration(bound)}.`,
        ]),
        ...{ measure: 'downtime', bound, faults: ['region-outage'] },
      },
      event: 'the first Region fails',
      site: `the ${site}`,
      records: 'requests',
      number: {
        asks: `Health checks run every 30 seconds and 3 of them must fail. After about how many minutes do half of the clients reach the ${site} again?`,
        ...{ unit: 'minutes', per: 60, tolerance: 4 },
        because: `The answers that clients hold run out evenly over ${ttl / 60} minutes, so half of them have asked again after ${ttl / 120}; the health check takes up to a minute and a half before that counts.`,
        mistakes: [
          {
            value: ttl / 60,
            why: 'That is when the last of the clients have asked again.',
            fact: 'route53/ttl-delays-failover',
          },
          {
            value: 1.5,
            why: 'That is when Route 53 changes its answer; clients still hold the old one.',
            fact: 'route53/ttl-delays-failover',
          },
          { value: 0, why: 'A name leads elsewhere only when clients ask again.', fact: 'route53/failover-routing' },
        ],
      },
      changes: [
        change('Lower the TTL to 1 minute.', set('name', { ttlS: 60 }), 'route53/ttl-delays-failover'),
        change(
          'Lower the TTL to half a minute, with the short probe interval.',
          set('name', { ttlS: 30, intervalS: 10 }),
          'route53/health-check-settings',
        ),
        change(
          'Let the health checks probe every 10 seconds.',
          set('name', { intervalS: 10 }),
          'route53/ttl-delays-failover',
        ),
        change(
          'Let one failed probe count as a failure.',
          set('name', { unhealthyAfter: 1 }),
          'route53/ttl-delays-failover',
        ),
        change(
          'Add a third zone to the stack of each Region.',
          [
            set('balancer', { zones: ['a', 'b', 'c'] }),
            set('web', { zones: ['a', 'b', 'c'] }),
            set('balancer-2', { zones: ['a', 'b', 'c'] }),
            set('web-2', { zones: ['a', 'b', 'c'] }),
          ],
          'regions-azs/multi-az-vs-multi-region',
        ),
        change(
          'Double the servers of the second Region.',
          set('web-2', { min: 8, max: 16 }),
          'route53/ttl-delays-failover',
        ),
        change('Lower the TTL to 15 minutes.', set('name', { ttlS: 900 }), 'route53/ttl-delays-failover'),
      ],
    };
  },
};
