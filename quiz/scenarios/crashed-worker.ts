import { change, set } from './changes';
import { company } from './companies';
import { queueDesign } from './queue-retention';
import type { Scenario } from './scenario';

/** Work that takes longer than a message stays hidden. */
export const crashedWorker: Scenario = {
  id: 'crashed-worker',
  topic: 'sqs',
  facts: ['sqs/timeout-shorter-than-processing', 'sqs/visibility-timeout', 'sqs/standard-is-at-least-once'],
  remedies: 2,
  imagine(random) {
    const { who, they, site } = company(random);
    const work = random.pick([4, 6, 8]);
    const bound = random.pick([10, 20]);
    return {
      story: `${who} converts the uploads of its ${site} with workers that read an Amazon SQS standard queue. One upload takes a worker ${work} seconds; the visibility timeout of the queue is 2 seconds, and many uploads are converted twice.`,
      design: queueDesign({ visibilityTimeoutS: 2 }, { min: 12, max: 12 }),
      workload: { jobs: { rate: 2 }, serverTimeS: { jobs: work } },
      need: {
        says: random.pick([
          `Even when a worker crashes, no more than ${bound} uploads may be converted twice.`,
          `When a worker crashes ${they} accepts ${bound} uploads converted twice, and no more.`,
        ]),
        ...{ measure: 'duplicates', bound, faults: ['worker-crash'] },
      },
      event: 'a worker crashes in the middle of a message',
      site: 'the conversion',
      records: 'uploads',
      changes: [
        change(
          'Raise the visibility timeout of the queue to 60 seconds.',
          set('queue', { visibilityTimeoutS: 60 }),
          'sqs/timeout-shorter-than-processing',
        ),
        change(
          'Raise the visibility timeout of the queue to 120 seconds.',
          set('queue', { visibilityTimeoutS: 120 }),
          'sqs/timeout-shorter-than-processing',
        ),
        change(
          'Raise the visibility timeout of the queue to 3 seconds.',
          set('queue', { visibilityTimeoutS: 3 }),
          'sqs/timeout-shorter-than-processing',
        ),
        change(
          'Raise the retention period of the queue to 14 days.',
          set('queue', { retentionS: 1_209_600 }),
          'sqs/retention',
        ),
        change(
          'Run twice as many workers for the queue.',
          set('workers', { min: 24, max: 24 }),
          'sqs/timeout-shorter-than-processing',
        ),
        change(
          'Scale the workers on the backlog of the queue.',
          set('workers', { backlogPerInstance: 100, max: 40 }),
          'sqs/backlog-per-instance',
        ),
        change(
          'Add a dead-letter queue after 100 receives.',
          set('queue', { maxReceiveCount: 100 }),
          'sqs/dead-letter-queue',
        ),
      ],
    };
  },
};
