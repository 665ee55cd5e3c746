import { change, set } from './changes';
import { company } from './companies';
import { duration } from './figures';
import { queueDesign } from './queue-retention';
import type { Scenario } from './scenario';

/** A message that no worker can process. */
export const poison: Scenario = {
  id: 'poison',
  topic: 'sqs',
  facts: ['sqs/dead-letter-queue', 'sqs/reading-does-not-delete'],
  remedies: 2,
  numbered: true,
  imagine(random) {
    const { who, they, site } = company(random);
    const bound = random.pick([600, 900, 1200]);
    const receives = random.pick([4, 6, 8, 10]);
    return {
      story: `${who} processes the uploads of its ${site} with workers that read an Amazon SQS queue. An upload that crashes the worker comes back to the queue after the visibility timeout of 60 seconds, again and again.`,
      design: queueDesign({ visibilityTimeoutS: 60 }),
      workload: { jobs: { rate: random.pick([1, 2]) }, serverTimeS: { jobs: 1 } },
      need: {
        says: random.pick([
          `Such an upload must be out of the way within ${duration(bound)} without anybody acting.`,
          `Without anybody acting, ${they} wants it set aside after ${duration(bound)} at most.`,
        ]),
        ...{ measure: 'time-to-whole', bound, faults: ['poison-message'] },
      },
      event: 'a message crashes every worker that takes it',
      site: 'the processing',
      records: 'uploads',
      number: {
        asks: 'After how many minutes has the message left the queue?',
        ...{ unit: 'minutes', per: 60, tolerance: 1.2 },
        change: change(
          `Add a dead-letter queue with a maxReceiveCount of ${receives}.`,
          set('queue', { maxReceiveCount: receives }),
          'sqs/dead-letter-queue',
        ),
        because: `It comes back every 60 seconds and is set aside after ${receives} receives.`,
        mistakes: [
          { value: 1, why: 'One failed receive is not enough.', fact: 'sqs/dead-letter-queue' },
          {
            value: 1440,
            why: 'With a dead-letter queue it does not go round for ever.',
            fact: 'sqs/dead-letter-queue',
          },
        ],
      },
      changes: [
        change(
          'Add a dead-letter queue with a maxReceiveCount of 3.',
          set('queue', { maxReceiveCount: 3 }),
          'sqs/dead-letter-queue',
        ),
        change(
          'Add a dead-letter queue with a maxReceiveCount of 5.',
          set('queue', { maxReceiveCount: 5 }),
          'sqs/dead-letter-queue',
        ),
        change(
          'Add a dead-letter queue with a maxReceiveCount of 1,000.',
          set('queue', { maxReceiveCount: 1000 }),
          'sqs/dead-letter-queue',
        ),
        change(
          'Raise the visibility timeout of the queue to 12 hours.',
          set('queue', { visibilityTimeoutS: 43_200 }),
          'sqs/reading-does-not-delete',
        ),
        change(
          'Raise the retention period of the queue to 14 days.',
          set('queue', { retentionS: 1_209_600 }),
          'sqs/retention',
        ),
        change('Run twice as many workers for the queue.', set('workers', { min: 8, max: 8 }), 'sqs/dead-letter-queue'),
        change(
          'Scale the workers on the backlog of the queue.',
          set('workers', { backlogPerInstance: 100, max: 20 }),
          'sqs/backlog-per-instance',
        ),
      ],
    };
  },
};
