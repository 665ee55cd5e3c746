import { change, set } from './changes';
import { company } from './companies';
import type { Scenario } from './scenario';
import { loadFor, tier } from './tier';

/** Ten times the load, and a group that does not follow. */
export const rush: Scenario = {
  id: 'rush',
  topic: 'auto-scaling',
  facts: ['auto-scaling/scale-out-on-load', 'auto-scaling/policy-based-scaling'],
  remedies: 2,
  priced: true,
  graded: true,
  paired: true,
  imagine(random) {
    const { who, they, site } = company(random);
    const servers = random.pick([3, 4]);
    const share = random.pick([10, 12, 15]);
    const most = servers * 10;
    return {
      story: `${who} runs its ${site} on an Auto Scaling group with a fixed size of ${servers} instances behind a load balancer. The image is complete and starts within minutes. A broadcast will bring ten times the usual requests for an hour.`,
      design: tier({ servers, site, carries: ['reads'], group: { max: servers } }),
      workload: { reads: loadFor(servers, 0.2).reads },
      need: {
        says: random.pick([
          `Of the requests of that hour ${share}% at most may fail.`,
          `During the broadcast ${they} accepts that ${share}% of the requests fail, and no more.`,
        ]),
        ...{ measure: 'failed-share', bound: share / 100, faults: ['load-surge-10'] },
      },
      event: 'ten times the usual requests arrive for an hour',
      site: `the ${site}`,
      records: 'requests',
      together: [
        change(
          `Raise the maximum size of the group to ${most}.`,
          set('web', { max: most }),
          'auto-scaling/scale-out-on-load',
        ),
        change(
          'Add a policy that keeps the instances 50% busy.',
          set('web', { targetUtilisation: 0.5 }),
          'auto-scaling/policy-based-scaling',
        ),
      ],
      changes: [
        change(
          `Add a target tracking policy and allow up to ${most} instances.`,
          set('web', { targetUtilisation: 0.5, max: most }),
          'auto-scaling/policy-based-scaling',
        ),
        change(
          `Run ${most} instances until the broadcast is over.`,
          set('web', { min: most, max: most }),
          'auto-scaling/maintains-desired-capacity',
        ),
        change(
          `Allow up to ${most} instances in the group.`,
          set('web', { max: most }),
          'auto-scaling/policy-based-scaling',
        ),
        change(
          `Add a target tracking policy and allow up to ${servers + 1} instances.`,
          set('web', { targetUtilisation: 0.5, max: servers + 1 }),
          'auto-scaling/scale-out-on-load',
        ),
        change(
          'Spread the group and the load balancer over a third zone.',
          [set('web', { zones: ['a', 'b', 'c'] }), set('balancer', { zones: ['a', 'b', 'c'] })],
          'auto-scaling/spans-azs',
        ),
        change(
          'Switch the health check type of the group to EC2.',
          set('web', { healthCheckType: 'EC2' }),
          'auto-scaling/health-check-types',
        ),
        change(
          'Shorten the deregistration delay of the load balancer.',
          set('balancer', { deregistrationDelayS: 30 }),
          'elb/deregistration-delay',
        ),
        change(
          'Move the group to the next larger instance type.',
          set('web', { instanceType: 'm5.xlarge' }),
          'auto-scaling/scale-out-on-load',
        ),
      ],
    };
  },
};
