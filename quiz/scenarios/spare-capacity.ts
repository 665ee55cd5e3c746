import { change, set } from './changes';
import { company } from './companies';
import { duration } from './figures';
import type { Scenario } from './scenario';
import { loadFor, tier } from './tier';

/** Two zones, and too little in each for the load of both. */
export const spareCapacity: Scenario = {
  id: 'spare-capacity',
  topic: 'regions-azs',
  facts: [
    'regions-azs/surviving-zones-need-capacity',
    'regions-azs/static-stability',
    'regions-azs/multi-az-instances',
  ],
  remedies: 2,
  eventful: 'four',
  imagine(random) {
    const { who, they, site } = company(random);
    const servers = random.pick([4, 6]);
    const bound = random.pick([110, 120, 150]);
    const double = servers * 2;
    return {
      story: `${who} runs its ${site} on ${servers} instances in two Availability Zones behind an Application Load Balancer; at peak they are about ${random.pick(['70', '75'])}% busy. Instances keep no state; a new one installs its software for several minutes.`,
      design: tier({
        ...{ servers, site },
        balancer: { healthCheck: { intervalS: 10 } },
        image: { software: 'bootstrap' },
        store: { id: 'table', type: 'dynamodb-table', label: 'Table' },
      }),
      workload: loadFor(servers, random.pick([0.7, 0.75])),
      need: {
        says: random.pick([
          `If a zone fails at peak, every request must be answered again after ${duration(bound)}.`,
          `At peak, too, ${they} accepts failed requests for ${duration(bound)} at most when a zone fails.`,
        ]),
        ...{ measure: 'degraded-time', bound, faults: ['zone-outage'] },
      },
      event: 'a zone fails at peak',
      site: `the ${site}`,
      records: 'requests',
      changes: [
        change(
          `Raise the minimum size of the group to ${double} instances.`,
          set('web', { min: double, max: double * 2 }),
          'regions-azs/surviving-zones-need-capacity',
        ),
        change(
          'Move the group to an instance type of twice the size.',
          set('web', { instanceType: 'm5.xlarge' }),
          'regions-azs/surviving-zones-need-capacity',
        ),
        change(
          `Raise the maximum size of the group to ${double * 2} instances.`,
          set('web', { max: double * 2 }),
          'regions-azs/surviving-zones-need-capacity',
        ),
        change(
          'Switch the health check type of the group to EC2.',
          set('web', { healthCheckType: 'EC2' }),
          'auto-scaling/health-check-types',
        ),
        change(
          'Let the load balancer probe the instances every 5 seconds.',
          set('balancer', { healthCheck: { intervalS: 5, timeoutS: 2 } }),
          'regions-azs/surviving-zones-need-capacity',
        ),
        change(
          'Add a policy that keeps the instances of the group 90% busy.',
          set('web', { targetUtilisation: 0.9, max: double }),
          'auto-scaling/policy-based-scaling',
        ),
        change(
          'Commit to the instances of the group for one year.',
          set('web', { reserved: true }),
          'reserved-instances/billing-discount',
        ),
      ],
    };
  },
};
