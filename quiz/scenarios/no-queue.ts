import { add, change, set } from './changes';
import { company } from './companies';
import type { Scenario } from './scenario';

/** Work handed straight to workers that are not always there. */
export const noQueue: Scenario = {
  id: 'no-queue',
  topic: 'sqs',
  facts: ['sqs/decouples-components', 'sqs/managed-queue'],
  remedies: 2,
  graded: true,
  imagine(random) {
    const { who, they, site } = company(random);
    const jobs = random.pick(['receipts', 'tickets', 'statements', 'contracts']);
    const link = { from: 'users', to: 'workers', carries: ['jobs'] };
    const queue = (more: Record<string, unknown>) => [
      { op: 'unlink' as const, from: link.from, to: link.to },
      add({ id: 'queue', type: 'sqs-queue', label: 'Queue', visibilityTimeoutS: 60, ...more }, [
        { from: 'users', to: 'queue', carries: ['jobs'] },
        { from: 'queue', to: 'workers', carries: ['jobs'], waits: false },
      ]),
    ];
    return {
      story: `${who} makes ${jobs} for its ${site} on a group of ${random.pick(['three', '3'])} instances that the site calls directly and waits for. Whenever one of the instances fails, calls fail, although nobody needs the ${jobs} at once.`,
      design: {
        ...{ faultline: 'design/1', title: `The ${jobs}` },
        resources: [
          {
            id: 'workers',
            type: 'auto-scaling-group',
            label: 'Workers',
            zones: ['a', 'b'],
            min: 3,
            max: 3,
            healthCheckType: 'EC2',
          },
        ],
        links: [link],
      },
      workload: { jobs: { rate: random.pick([2, 3]) }, serverTimeS: { jobs: 1 } },
      need: {
        says: random.pick([
          `Calls must be accepted even while an instance of the group is gone.`,
          `Instances may fail, but not the calls, says ${they}.`,
        ]),
        ...{ measure: 'failed-share', bound: 0, faults: ['instance-loss'] },
      },
      event: 'one of the instances fails',
      site: `the making of ${jobs}`,
      records: 'calls',
      changes: [
        change('Put an SQS queue in front of the instances of the group.', queue({}), 'sqs/decouples-components'),
        change(
          'Put an SQS queue that keeps messages for 14 days in front of the group.',
          queue({ retentionS: 1_209_600 }),
          'sqs/decouples-components',
        ),
        change(
          'Switch the health check type of the group to ELB.',
          set('workers', { healthCheckType: 'ELB' }),
          'auto-scaling/health-check-types',
        ),
        change(
          'Raise the minimum size of the group to 6 instances.',
          set('workers', { min: 6, max: 6 }),
          'auto-scaling/maintains-desired-capacity',
        ),
        change(
          'Add a third Availability Zone to the group.',
          set('workers', { zones: ['a', 'b', 'c'] }),
          'auto-scaling/spans-azs',
        ),
        change(
          'Move the group to a larger instance type.',
          set('workers', { instanceType: 'm5.xlarge' }),
          'sqs/decouples-components',
        ),
        change(
          'Commit to the instances for one year.',
          set('workers', { reserved: true }),
          'reserved-instances/billing-discount',
        ),
      ],
    };
  },
};
