import { worthTrying } from '../design/improvement';
import { asksForData, under } from './asked';
import { all, DOWN_SHARE, part, place } from './need';
import { QUEUE_CONSTANTS, Queue, type QueueConfig, QueueSchema } from './running-queue';
import type { Service } from './service';

const SECONDS_PER_MONTH = 2_628_000;
/** Calls per message: sent, received, deleted. */
const CALLS = 3;

export const sqsQueue: Service<QueueConfig> = {
  type: 'sqs-queue',
  title: 'SQS queue',
  summary: 'Keeps jobs until a worker has done them.',
  topic: 'sqs',
  placement: 'regional',
  glyph: 'queue',
  beyond: false,
  schema: QueueSchema,
  fields: [
    {
      key: 'visibilityTimeoutS',
      label: 'Visibility timeout',
      kind: 'number',
      unit: 's',
      min: 0,
      max: 43_200,
      default: 30,
      fact: 'sqs/visibility-timeout',
    },
    {
      key: 'retentionS',
      label: 'Retention',
      kind: 'number',
      unit: 's',
      min: 60,
      max: 1_209_600,
      default: 345_600,
      fact: 'sqs/retention',
    },
    {
      key: 'maxReceiveCount',
      label: 'To a dead-letter queue after',
      kind: 'number',
      unit: 'receives',
      min: 1,
      max: 1000,
      optional: true,
      fact: 'sqs/dead-letter-queue',
    },
  ],
  constants: QUEUE_CONSTANTS,
  laws: [
    { says: 'It takes work while workers are slow or down.', fact: 'sqs/decouples-components' },
    { says: 'What a dead worker held is visible again after the timeout.', fact: 'sqs/visibility-timeout' },
    { says: 'Work that outlasts the timeout is done more than once.', fact: 'sqs/timeout-shorter-than-processing' },
    { says: 'What waits longer than the retention is gone unprocessed.', fact: 'sqs/expiry-is-silent-loss' },
    { says: 'A message that keeps failing ends in the dead-letter queue.', fact: 'sqs/dead-letter-queue' },
    { says: 'It survives the loss of a zone.', fact: 'sqs/managed-queue' },
  ],
  responsible: (_c, asked) => {
    if (under(asked, 'poison-message')) return 'maxReceiveCount';
    return asksForData(asked) ? 'retentionS' : 'visibilityTimeoutS';
  },
  references: () => [],
  zones: () => [],
  check: () => [],
  improvements: (c) =>
    worthTrying(
      [c.retentionS < 1_209_600, `Keep messages of ${c.id} for fourteen days`, c.id, { retentionS: 1_209_600 }],
      [c.visibilityTimeoutS < 600, `Hide messages of ${c.id} for ten minutes`, c.id, { visibilityTimeoutS: 600 }],
      [c.visibilityTimeoutS > 60, `Hide messages of ${c.id} for one minute`, c.id, { visibilityTimeoutS: 60 }],
      [c.maxReceiveCount === undefined, `Give ${c.id} a dead-letter queue`, c.id, { maxReceiveCount: 5 }],
    ),
  needs: (c) => all(place(c.region), part(c.id, DOWN_SHARE.queue)),
  build: (config) => new Queue(config),
  cost: (_c, _view, workload) => [
    { what: 'messages', item: 'sqs.calls', quantity: ((workload.jobs?.rate ?? 0) * SECONDS_PER_MONTH * CALLS) / 1e6 },
  ],
};
