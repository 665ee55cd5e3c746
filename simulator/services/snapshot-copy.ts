import { z } from 'zod';
import { baseShape, IdSchema } from '../design/resource';
import { TRAFFIC } from '../design/traffic';
import type { Run } from '../kernel/run';
import { type Constant, seconds } from './constant';
import { EbsVolume, VOLUME_CONSTANTS } from './ebs-volume';
import type { DesignView, Quantity, Service } from './service';
import { type ScheduleConfig, SnapshotSchedule, snapshotGigabytes } from './snapshot-schedule';
import { STAND_IN_CONSTANTS, StandIn } from './stand-in';
import type { Store } from './store';

const CopySchema = z.strictObject({
  ...baseShape,
  type: z.literal('snapshot-copy'),
  /** Schedule whose snapshots are copied here. */
  schedule: IdSchema,
  /** Instance of this Region that the restored volume is attached to. */
  attachedTo: IdSchema,
});
export type SnapshotCopyConfig = z.infer<typeof CopySchema>;

const COPY_CONSTANTS = {
  /** Until a completed snapshot is in the other Region as well. */
  copying: seconds([300, 1200, 7200], 'estimate', 'ebs-snapshots/cross-region-copy', 'grows with what has changed'),
  restore: VOLUME_CONSTANTS.restore,
  ...STAND_IN_CONSTANTS,
} as const;

const SECONDS_PER_DAY = 86_400;
const DAYS_PER_MONTH = 365 / 12;

/** Snapshots of a volume, kept in another Region; a volume only once people have restored one of them. */
class SnapshotCopy extends StandIn {
  protected override readonly standsIn = true;
  protected override readonly words: { task: string; done: string; fact: string };
  readonly #config: SnapshotCopyConfig;
  #schedule: SnapshotSchedule | undefined;

  constructor(config: SnapshotCopyConfig, view: DesignView) {
    const host = view.resource(config.attachedTo) as { zone?: string } | undefined;
    super(config, host?.zone ?? '');
    this.#config = config;
    this.words = {
      task: `restore the copied snapshot in ${config.region} and attach it to ${config.attachedTo}`,
      done: 'Restored from the last copied snapshot; what was written after it is lost',
      fact: 'ebs-snapshots/cross-region-copy',
    };
  }

  override start(run: Run): void {
    const schedule = run.component(this.#config.schedule);
    if (schedule instanceof SnapshotSchedule) this.#schedule = schedule;
    this.become(run, 'down', 'No volume yet: it exists only as snapshots', 'ebs-snapshots/cross-region-copy');
  }

  protected override source(run: Run): Store | undefined {
    const volume = this.#schedule === undefined ? undefined : run.component(this.#schedule.config.volume);
    return volume instanceof EbsVolume ? volume : undefined;
  }

  protected override workTime(): Constant {
    return COPY_CONSTANTS.restore;
  }

  protected override missingS(run: Run): number {
    return (this.#schedule?.config.everyS ?? 0) + run.constant(COPY_CONSTANTS.copying);
  }
}

export const snapshotCopy: Service<SnapshotCopyConfig> = {
  type: 'snapshot-copy',
  title: 'EBS snapshots in another Region',
  summary: 'Copies of snapshots where their Region does not reach, restored by people.',
  topic: 'ebs-snapshots',
  placement: 'regional',
  glyph: 'snapshot',
  beyond: false,
  schema: CopySchema,
  fields: [
    {
      key: 'schedule',
      label: 'Copies of',
      kind: 'resource',
      of: ['snapshot-schedule'],
      fact: 'ebs-snapshots/cross-region-copy',
    },
    { key: 'attachedTo', label: 'Restored for', kind: 'resource', of: ['ec2-instance'], fact: 'ebs/az-scope' },
  ],
  constants: COPY_CONSTANTS,
  laws: [
    { says: 'Another Region has a snapshot only where it was copied.', fact: 'ebs-snapshots/cross-region-copy' },
    { says: 'What was written after the last copied snapshot is lost.', fact: 'ebs-snapshots/rpo-is-snapshot-age' },
    { says: 'People restore it into a new volume.', fact: 'ebs-snapshots/new-volume-is-exact-copy' },
  ],
  responsible: () => 'schedule',
  references: (c) => [
    { key: 'schedule', id: c.schedule, of: ['snapshot-schedule'] },
    { key: 'attachedTo', id: c.attachedTo, of: ['ec2-instance'] },
  ],
  zones: () => [],
  check: (c, view) => {
    const schedule = view.resource(c.schedule);
    const host = view.resource(c.attachedTo);
    return [
      ...(schedule !== undefined && schedule.region === c.region
        ? [{ path: 'region', rule: 'other-region', message: 'Keep the copies in another Region than the snapshots.' }]
        : []),
      ...(host !== undefined && host.region !== c.region
        ? [{ path: 'attachedTo', rule: 'volume-zone', message: `Name an instance of ${c.region}.` }]
        : []),
    ];
  },
  implies: (c) => [{ from: c.attachedTo, to: c.id, carries: [...TRAFFIC], waits: true, use: 'each' }],
  build: (config, view) => new SnapshotCopy(config, view),
  cost: (c, view) => costOfCopies(view.resource(c.schedule) as ScheduleConfig | undefined, view),
};

/** The copies are as large as the snapshots; what changes between two of them travels. */
function costOfCopies(schedule: ScheduleConfig | undefined, view: DesignView): Quantity[] {
  if (schedule?.type !== 'snapshot-schedule') return [];
  const { full, changed } = snapshotGigabytes(schedule, view);
  const aMonth = (DAYS_PER_MONTH * SECONDS_PER_DAY) / schedule.everyS;
  return [
    { what: 'snapshots kept in another Region', item: 'ebs.snapshot', quantity: full },
    { what: 'changes sent to another Region', item: 'transfer.region', quantity: changed * aMonth },
  ];
}
