import { add, change, set } from './changes';
import { company } from './companies';
import type { Scenario } from './scenario';
import { loadFor, tier } from './tier';

/** A zone fails, and everybody else launches in the other one as well. */
export const shortage: Scenario = {
  id: 'shortage',
  topic: 'reserved-instances',
  facts: [
    'reserved-instances/odcr-for-failover',
    'reserved-instances/regional-reserves-nothing',
    'reserved-instances/odcr',
  ],
  remedies: 3,
  priced: true,
  graded: true,
  eventful: 'three',
  imagine(random) {
    const { who, they, site } = company(random);
    const servers = random.pick([4, 6]);
    const half = servers / 2;
    const share = random.pick([3, 4, 5]);
    const reserve = (kind: string, zones: string[]) =>
      zones.map((zone) =>
        add({
          id: `room-${zone}`,
          type: 'capacity-reservation',
          label: `Capacity in ${zone}`,
          zone,
          kind,
          count: servers,
        }),
      );
    return {
      story: `${who} runs its ${site} on ${servers} m5.large instances, ${half} in zone a and ${half} in zone b, behind an Application Load Balancer. When a zone failed last year, launches in the other zone were refused for lack of capacity.`,
      design: tier({
        servers,
        site,
        balancer: { healthCheck: { intervalS: 10 } },
        store: { id: 'table', type: 'dynamodb-table', label: 'Table' },
      }),
      workload: loadFor(servers, random.pick([0.65, 0.7])),
      need: {
        says: random.pick([
          `In such an event, no more than ${share}% of the requests of an hour may fail.`,
          `Should that happen again, ${they} accepts that ${share}% of the requests of an hour fail, and no more.`,
        ]),
        ...{ measure: 'failed-share', bound: share / 100, faults: ['zone-outage-shortage'] },
      },
      event: 'a zone fails and launches in the other zone are refused',
      site: `the ${site}`,
      records: 'requests',
      changes: [
        change(
          'Create On-Demand Capacity Reservations for the group in both zones.',
          reserve('on-demand', ['a', 'b']),
          'reserved-instances/odcr-for-failover',
        ),
        change(
          'Buy zonal Reserved Instances for the group in both zones.',
          reserve('zonal', ['a', 'b']),
          'reserved-instances/zonal-reserves-capacity',
        ),
        change(
          'Buy regional Reserved Instances that cover the instances of both zones.',
          reserve('regional', ['a', 'b']),
          'reserved-instances/regional-reserves-nothing',
          'reserved-instances/regional-reserves-nothing#m1',
        ),
        change(
          `Run ${servers * 2} instances instead of ${servers}, ${servers} in each zone.`,
          set('web', { min: servers * 2, max: servers * 4 }),
          'regions-azs/static-stability',
        ),
        change(
          `Raise the maximum size of the group to ${servers * 4}, for either zone to grow.`,
          set('web', { max: servers * 4 }),
          'reserved-instances/odcr-for-failover',
        ),
        change(
          'Add a target tracking policy on the utilization of the group.',
          set('web', { targetUtilisation: 0.75 }),
          'auto-scaling/policy-based-scaling',
        ),
        change(
          'Commit to the instances of both zones for one year.',
          set('web', { reserved: true }),
          'reserved-instances/billing-discount',
        ),
        change(
          'Let the load balancer probe both zones every 5 seconds.',
          set('balancer', { healthCheck: { intervalS: 5, timeoutS: 2 } }),
          'reserved-instances/odcr-for-failover',
        ),
      ],
    };
  },
};
