import { change, set } from './changes';
import { company } from './companies';
import { queueDesign } from './queue-retention';
import type { Scenario } from './scenario';

/** Workers stay away for a day, and the queue keeps messages for less. */
export const workersAway: Scenario = {
  id: 'workers-away',
  topic: 'sqs',
  facts: ['sqs/expiry-is-silent-loss', 'sqs/retention'],
  remedies: 2,
  numbered: true,
  imagine(random) {
    const { who, they, site, records } = company(random);
    const hours = random.pick([6, 8, 10]);
    const rate = random.pick([1, 2]);
    return {
      story: `${who} passes the ${records} of its ${site} to a back office through an Amazon SQS queue. To keep the queue short somebody set its retention period to ${hours} hours. The workers were stopped for a day during a migration, and ${records} were missing.`,
      design: queueDesign({ visibilityTimeoutS: 60, retentionS: hours * 3600 }),
      workload: { jobs: { rate }, serverTimeS: { jobs: 1 } },
      horizonS: 345_600,
      need: {
        says: random.pick([
          `A day without workers must cost none of the ${records}.`,
          `For a day without workers, ${they} wants no ${records} to be missing.`,
        ]),
        ...{ measure: 'writes-lost', bound: 0, faults: ['workers-down'] },
      },
      event: 'the workers are stopped for a day once more',
      site: 'the back office',
      records,
      number: {
        asks: `${rate === 1 ? 'One message arrives' : `${rate} messages arrive`} a second. How many are lost in those 24 hours?`,
        ...{ unit: 'messages', per: 1, tolerance: rate * 1_800 },
        because: `The queue keeps a message for ${hours} hours; those of the first ${24 - hours} of the 24 hours expired.`,
        mistakes: [
          { value: 0, why: 'A queue does not keep messages for ever.', fact: 'sqs/retention' },
          {
            value: rate * 86_400,
            why: `The messages of the last ${hours} hours are still there.`,
            fact: 'sqs/retention',
          },
          { value: rate * hours * 3600, why: 'That many are kept, not lost.', fact: 'sqs/expiry-is-silent-loss' },
        ],
      },
      changes: [
        change(
          'Raise the retention period of the queue to 4 days.',
          set('queue', { retentionS: 345_600 }),
          'sqs/retention',
        ),
        change(
          'Raise the retention period of the queue to 14 days.',
          set('queue', { retentionS: 1_209_600 }),
          'sqs/retention',
        ),
        change(
          'Raise the visibility timeout of the queue to 12 hours.',
          set('queue', { visibilityTimeoutS: 43_200 }),
          'sqs/visibility-timeout',
        ),
        change(
          'Raise the retention period of the queue to 18 hours.',
          set('queue', { retentionS: 64_800 }),
          'sqs/retention',
        ),
        change('Add a dead-letter queue after 3 receives.', set('queue', { maxReceiveCount: 3 }), 'sqs/dlq-retention'),
        change(
          'Run twice as many workers after the migration.',
          set('workers', { min: 8, max: 8 }),
          'sqs/add-workers-for-backlog',
        ),
        change(
          'Scale the workers on the backlog of the queue.',
          set('workers', { backlogPerInstance: 100, max: 40 }),
          'sqs/backlog-per-instance',
        ),
      ],
    };
  },
};
