import { change, set } from './changes';
import { company } from './companies';
import type { Scenario } from './scenario';

/** Workers that stay away for longer than messages are kept. */
export const queueRetention: Scenario = {
  id: 'queue-retention',
  topic: 'sqs',
  facts: ['sqs/retention', 'sqs/expiry-is-silent-loss', 'sqs/decouples-components'],
  remedies: 2,
  numbered: true,
  imagine(random) {
    const { who, they, site } = company(random);
    const jobs = random.pick(['invoices', 'thumbnails', 'reports', 'labels']);
    const rate = random.pick([1, 2, 3]);
    return {
      story: `${who} puts the ${jobs} that its ${site} asks for into an Amazon SQS queue with default settings; an Auto Scaling group of workers makes them. A faulty library stopped every worker over a long weekend, for five days.`,
      design: queueDesign({ visibilityTimeoutS: 60 }),
      workload: { jobs: { rate }, serverTimeS: { jobs: 1 } },
      horizonS: 1_209_600,
      need: {
        says: random.pick([
          `In such a case no message that was accepted may be lost.`,
          `Even then, ${they} wants every accepted message to be processed in the end.`,
        ]),
        ...{ measure: 'writes-lost', bound: 0, faults: ['workers-down-long'] },
      },
      event: 'every worker is away for five days once more',
      site: `the making of ${jobs}`,
      records: 'messages',
      number: {
        asks: `About ${rate === 1 ? 'one message' : `${rate} messages`} a second ${rate === 1 ? 'arrives' : 'arrive'} all the time. How many messages are lost before the workers are back?`,
        ...{ unit: 'messages', per: 1, tolerance: rate * 4_320 },
        because:
          'Of five days without workers the messages of one day were older than the four days that the queue keeps them by default.',
        mistakes: [
          { value: 0, why: 'A queue does not keep messages for ever.', fact: 'sqs/retention' },
          { value: rate * 432_000, why: 'Messages of the last four days are still there.', fact: 'sqs/retention' },
          {
            value: rate * 345_600,
            why: 'The messages of four days are kept, not lost.',
            fact: 'sqs/expiry-is-silent-loss',
          },
        ],
      },
      changes: [
        change(
          'Raise the retention period of the queue to 14 days.',
          set('queue', { retentionS: 1_209_600 }),
          'sqs/retention',
        ),
        change(
          'Raise the retention period of the queue to 10 days.',
          set('queue', { retentionS: 864_000 }),
          'sqs/retention',
        ),
        change(
          'Raise the visibility timeout of the queue to 12 hours.',
          set('queue', { visibilityTimeoutS: 43_200 }),
          'sqs/visibility-timeout',
        ),
        change('Add a dead-letter queue after 5 receives.', set('queue', { maxReceiveCount: 5 }), 'sqs/dlq-retention'),
        change(
          'Scale the workers on the backlog of the queue.',
          set('workers', { backlogPerInstance: 200, max: 40 }),
          'sqs/backlog-per-instance',
        ),
        change(
          'Double the number of workers that are running.',
          set('workers', { min: 8, max: 16 }),
          'sqs/add-workers-for-backlog',
        ),
        change(
          'Lower the retention period of the queue to 2 days.',
          set('queue', { retentionS: 172_800 }),
          'sqs/retention',
        ),
      ],
    };
  },
};

/** A queue between users and a group of workers. */
export function queueDesign(queue: Record<string, unknown>, workers: Record<string, unknown> = {}) {
  return {
    ...{ faultline: 'design/1', title: 'Jobs' },
    resources: [
      { id: 'queue', type: 'sqs-queue', label: 'Queue', ...queue },
      { id: 'workers', type: 'auto-scaling-group', label: 'Workers', zones: ['a', 'b'], min: 4, max: 4, ...workers },
    ],
    links: [
      { from: 'users', to: 'queue', carries: ['jobs'] },
      { from: 'queue', to: 'workers', carries: ['jobs'], waits: false },
    ],
  };
}
