import { change, set } from './changes';
import { company } from './companies';
import { duration } from './figures';
import type { Scenario } from './scenario';
import { loadFor, tier } from './tier';

/** A new version that never serves. */
export const release: Scenario = {
  id: 'release',
  topic: 'auto-scaling',
  facts: ['auto-scaling/instance-refresh', 'auto-scaling/health-check-types'],
  remedies: 1,
  paired: true,
  imagine(random) {
    const { who, they, site } = company(random);
    const servers = random.pick([4, 6]);
    const bound = random.pick([900, 1200, 1800]);
    return {
      story: `${who} rolls out new versions of its ${site} by an instance refresh of the Auto Scaling group. The last version never answered a request; instances count as healthy when their EC2 status checks pass, and it took half the night to go back.`,
      design: tier({
        servers,
        site,
        group: { healthCheckType: 'EC2' },
        store: { id: 'table', type: 'dynamodb-table', label: 'Table' },
      }),
      workload: loadFor(servers, random.pick([0.3, 0.4])),
      operators: { reactionS: random.pick([5400, 7200]), noticeS: 7200 },
      need: {
        says: random.pick([
          `After a bad release the full number of instances must serve again within ${duration(bound)}.`,
          `If a release fails, ${they} wants all instances back at work after ${duration(bound)} at most.`,
        ]),
        ...{ measure: 'time-to-whole', bound, faults: ['bad-image'] },
      },
      event: 'a version is rolled out whose instances never serve',
      site: `the ${site}`,
      records: 'requests',
      together: [
        change(
          'Switch the health check type of the Auto Scaling group to ELB.',
          set('web', { healthCheckType: 'ELB' }),
          'auto-scaling/instance-refresh',
        ),
        change(
          'Switch on automatic rollback of a failed instance refresh.',
          set('web', { autoRollback: true }),
          'auto-scaling/health-check-types',
        ),
      ],
      changes: [
        change(
          'Switch to ELB health checks, and on automatic rollback of the refresh.',
          set('web', { healthCheckType: 'ELB', autoRollback: true }),
          'auto-scaling/instance-refresh',
        ),
        change(
          'Switch the health check type of the Auto Scaling group to ELB.',
          set('web', { healthCheckType: 'ELB' }),
          'auto-scaling/instance-refresh',
        ),
        change(
          'Switch on automatic rollback of a failed instance refresh.',
          set('web', { autoRollback: true }),
          'auto-scaling/health-check-types',
        ),
        change(
          'Double the minimum size of the group before the refresh begins.',
          set('web', { min: servers * 2, max: servers * 3 }),
          'auto-scaling/instance-refresh',
        ),
        change(
          'Let the load balancer probe the instances every 10 seconds.',
          set('balancer', { healthCheck: { intervalS: 10 } }),
          'elb/asg-must-opt-in-to-elb-checks',
        ),
        change(
          'Shorten the health check grace period to 60 seconds.',
          set('web', { gracePeriodS: 60 }),
          'auto-scaling/grace-period',
        ),
        change(
          'Add a target tracking policy on the utilization of the group.',
          set('web', { targetUtilisation: 0.5 }),
          'auto-scaling/policy-based-scaling',
        ),
      ],
    };
  },
};
