import { change, set } from './changes';
import { company } from './companies';
import { duration } from './figures';
import { queueDesign } from './queue-retention';
import type { Scenario } from './scenario';

/** Ten times the jobs for an hour. */
export const backlog: Scenario = {
  id: 'backlog',
  topic: 'sqs',
  facts: ['sqs/backlog-per-instance', 'sqs/add-workers-for-backlog'],
  remedies: 2,
  priced: true,
  imagine(random) {
    const { who, they, site } = company(random);
    const bound = random.pick([1, 2]) * 3600;
    return {
      story: `${who} renders documents for its ${site} with 4 workers that read an Amazon SQS queue. At the end of every month ten times the usual jobs arrive for an hour, and some wait until the evening.`,
      design: queueDesign({ visibilityTimeoutS: 120 }, { targetUtilisation: undefined }),
      workload: { jobs: { rate: random.pick([2, 2.5]) }, serverTimeS: { jobs: 2 } },
      need: {
        says: random.pick([
          `No job may wait for longer than ${duration(bound)}.`,
          `Even then, ${they} wants every job to begin within ${duration(bound)}.`,
        ]),
        ...{ measure: 'job-delay', bound, faults: ['load-surge-10'] },
      },
      event: 'ten times the usual jobs arrive for an hour',
      site: 'the rendering',
      records: 'jobs',
      changes: [
        change(
          'Scale the workers on the backlog per instance, up to 40.',
          set('workers', { backlogPerInstance: 100, max: 40 }),
          'sqs/backlog-per-instance',
        ),
        change('Run 24 workers day and night.', set('workers', { min: 24, max: 24 }), 'sqs/add-workers-for-backlog'),
        change(
          'Scale the workers on the backlog per instance, up to 5.',
          set('workers', { backlogPerInstance: 100, max: 5 }),
          'sqs/backlog-per-instance',
        ),
        change(
          'Raise the maximum size of the group of workers to 40.',
          set('workers', { max: 40 }),
          'auto-scaling/policy-based-scaling',
        ),
        change(
          'Raise the retention period of the queue to 14 days.',
          set('queue', { retentionS: 1_209_600 }),
          'sqs/retention',
        ),
        change(
          'Raise the visibility timeout of the queue to 10 minutes.',
          set('queue', { visibilityTimeoutS: 600 }),
          'sqs/visibility-timeout',
        ),
        change(
          'Add a dead-letter queue after 5 receives.',
          set('queue', { maxReceiveCount: 5 }),
          'sqs/dead-letter-queue',
        ),
      ],
    };
  },
};
