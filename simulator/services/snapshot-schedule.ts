import { z } from 'zod';
import { setting } from '../design/improvement';
import { baseShape, IdSchema } from '../design/resource';
import { Component } from '../kernel/component';
import type { DesignView, Service } from './service';

const ScheduleSchema = z.strictObject({
  ...baseShape,
  type: z.literal('snapshot-schedule'),
  volume: IdSchema,
  /** Seconds between two snapshots. */
  everyS: z.number().min(3600).max(2_592_000).default(86_400),
  /** Days a snapshot is kept. */
  keepDays: z.number().min(1).max(3650).default(7),
});
export type ScheduleConfig = z.infer<typeof ScheduleSchema>;

/**
 * Takes snapshots of a volume at a regular interval. A fault strikes when the next one is just due, the worst moment there is, so
 * that a promise of "at most an interval" is measured and not averaged.
 */
export class SnapshotSchedule extends Component {
  readonly config: ScheduleConfig;

  constructor(config: ScheduleConfig) {
    super(config);
    this.config = config;
  }

  /** Moment of the newest snapshot that a loss at `lostAtS` leaves. */
  lastBefore(lostAtS: number): number {
    return lostAtS - this.config.everyS;
  }
}

export const snapshotSchedule: Service<ScheduleConfig> = {
  type: 'snapshot-schedule',
  title: 'EBS snapshots',
  summary: 'Regular snapshots of a volume, kept in its Region.',
  topic: 'ebs-snapshots',
  placement: 'regional',
  glyph: 'snapshot',
  beyond: false,
  schema: ScheduleSchema,
  fields: [
    {
      key: 'volume',
      label: 'Volume',
      kind: 'resource',
      of: ['ebs-volume'],
      fact: 'ebs-snapshots/point-in-time-protection',
    },
    {
      key: 'everyS',
      label: 'Every',
      kind: 'number',
      unit: 's',
      min: 3600,
      max: 2_592_000,
      default: 86_400,
      fact: 'ebs-snapshots/rpo-is-snapshot-age',
    },
    {
      key: 'keepDays',
      label: 'Kept',
      kind: 'number',
      unit: 'days',
      min: 1,
      max: 3650,
      default: 7,
      fact: 'ebs-snapshots/older-ones-can-be-deleted',
    },
  ],
  constants: {},
  laws: [
    { says: 'What was written after the last snapshot is lost.', fact: 'ebs-snapshots/rpo-is-snapshot-age' },
    { says: 'Each after the first holds only what has changed.', fact: 'ebs-snapshots/incremental' },
    { says: 'It can be restored in any zone of its Region.', fact: 'ebs-snapshots/restore-in-another-az' },
  ],
  responsible: () => 'everyS',
  references: (c) => [{ key: 'volume', id: c.volume, of: ['ebs-volume'] }],
  zones: () => [],
  check: () => [],
  improvements: (c) =>
    [3600, 21_600, 86_400].flatMap((everyS) =>
      everyS === c.everyS ? [] : [setting(`Take ${c.id} every ${everyS / 3600} hours`, c.id, { everyS })],
    ),
  build: (config) => new SnapshotSchedule(config),
  cost: (c, view) => [
    {
      what: 'snapshots: one full, what changes after it',
      item: 'ebs.snapshot',
      quantity: snapshotGigabytes(c, view).full,
    },
  ],
};

/**
 * Share of a volume that changes between two snapshots at most; each holds only what changed: fact `ebs-snapshots/incremental`. From
 * a quarter of a day on the same blocks change again, so shorter intervals change less, longer ones no more.
 */
const CHANGED = 0.05;
const SAME_BLOCKS_S = 21_600;
/** Beyond these many kept snapshots the same blocks change again. */
const MOST_CHANGES = 100;

/** Gigabytes that all kept snapshots take together, and those of one change. */
export function snapshotGigabytes(c: ScheduleConfig, view: DesignView): { full: number; changed: number } {
  const volume = view.resource(c.volume) as { gigabytes?: number } | undefined;
  const size = volume?.gigabytes ?? 0;
  const kept = Math.min(MOST_CHANGES, (c.keepDays * 86_400) / c.everyS);
  const changed = CHANGED * size * Math.min(1, c.everyS / SAME_BLOCKS_S);
  return { full: size + changed * kept, changed };
}
