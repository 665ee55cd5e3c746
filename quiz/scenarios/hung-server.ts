import { change, set } from './changes';
import { company } from './companies';
import { duration } from './figures';
import type { Scenario } from './scenario';
import { loadFor, someServers, tier } from './tier';

/** A group that looks at the host and not at the application. */
export const hungServer: Scenario = {
  id: 'hung-server',
  topic: 'auto-scaling',
  facts: ['auto-scaling/health-check-types', 'elb/asg-must-opt-in-to-elb-checks'],
  remedies: 1,
  imagine(random) {
    const { who, they, site } = company(random);
    const servers = someServers(random);
    const bound = random.pick([600, 900, 1200]);
    const interval = random.pick([15, 20, 30]);
    return {
      story: `${who} runs its ${site} on an Auto Scaling group of ${servers} instances behind an Application Load Balancer. Now and then the application on an instance hangs while its operating system stays up, and the instance is still there the next morning.`,
      design: tier({
        ...{ servers, site, carries: ['reads', 'writes'] },
        balancer: { healthCheck: { intervalS: interval } },
        group: { healthCheckType: 'EC2' },
        store: { id: 'table', type: 'dynamodb-table', label: 'Table' },
      }),
      workload: loadFor(servers, random.pick([0.3, 0.4, 0.5])),
      need: {
        says: random.pick([
          `A hung instance must be replaced within ${duration(bound)} without anybody acting.`,
          `Without anybody acting, ${they} wants the full number of working instances back after ${duration(bound)} at most.`,
        ]),
        ...{ measure: 'time-to-whole', bound, faults: ['process-hang'] },
      },
      event: 'the application on one instance hangs',
      site: `the ${site}`,
      records: 'requests',
      changes: [
        change(
          'Switch the health check type of the Auto Scaling group to ELB.',
          set('web', { healthCheckType: 'ELB' }),
          'elb/asg-must-opt-in-to-elb-checks',
        ),
        change(
          'Let the load balancer probe every 10 seconds.',
          set('balancer', { healthCheck: { intervalS: 10 } }),
          'elb/asg-must-opt-in-to-elb-checks',
          'elb/asg-must-opt-in-to-elb-checks#m1',
        ),
        change(
          'Raise the minimum size of the Auto Scaling group by two.',
          set('web', { min: servers + 2 }),
          'auto-scaling/maintains-desired-capacity',
        ),
        change(
          'Add a target tracking policy on the utilization of the group.',
          set('web', { targetUtilisation: 0.6 }),
          'auto-scaling/policy-based-scaling',
        ),
        change(
          'Spread the load balancer and the group over a third zone.',
          [set('web', { zones: ['a', 'b', 'c'] }), set('balancer', { zones: ['a', 'b', 'c'] })],
          'auto-scaling/spans-azs',
        ),
        change(
          'Shorten the health check grace period of the group to 60 seconds.',
          set('web', { gracePeriodS: 60 }),
          'auto-scaling/grace-period',
        ),
        change(
          'Shorten the deregistration delay of the targets to 30 seconds.',
          set('balancer', { deregistrationDelayS: 30 }),
          'elb/deregistration-delay',
        ),
        change(
          'Move the group to a larger instance type.',
          set('web', { instanceType: 'm5.xlarge' }),
          'auto-scaling/health-check-types',
        ),
      ],
    };
  },
};
