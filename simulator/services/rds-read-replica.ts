import { z } from 'zod';
import { worthTrying } from '../design/improvement';
import { DATABASE_CLASS_OPTIONS, DatabaseClassSchema } from '../design/instance-types';
import { baseShape, IdSchema, ZoneSchema } from '../design/resource';
import type { Run } from '../kernel/run';
import { asksForRoom } from './asked';
import { type Constant, seconds } from './constant';
import { DatabaseStandIn } from './database-stand-in';
import { all, DOWN_SHARE, part, place } from './need';
import { transferBetweenRegions } from './region-transfer';
import type { Service } from './service';
import { STAND_IN_CONSTANTS } from './stand-in';

const ReplicaSchema = z.strictObject({
  ...baseShape,
  type: z.literal('rds-read-replica'),
  source: IdSchema,
  zone: ZoneSchema,
  class: DatabaseClassSchema.default('db.m5.large'),
  gigabytes: z.number().int().min(20).max(65_536).default(100),
  /** What people do when the source stays away: wait for it, or promote this copy. */
  onSourceLoss: z.enum(['wait', 'promote']).default('wait'),
  reserved: z.boolean().default(false),
});
export type ReplicaConfig = z.infer<typeof ReplicaSchema>;

export const REPLICA_CONSTANTS = {
  lag: seconds([0, 2, 60], 'estimate', 'rds/read-replica-asynchronous', 'asynchronous replication'),
  promotion: seconds([300, 600, 1800], 'estimate', 'rds/read-replica-promotion', 'promote, and change the endpoint'),
  ...STAND_IN_CONSTANTS,
} as const;

/** A copy for reads that follows its source with a lag. Nobody promotes it by itself. */
export class ReadReplica extends DatabaseStandIn {
  readonly config: ReplicaConfig;
  protected override readonly words: { task: string; done: string; fact: string };

  constructor(config: ReplicaConfig) {
    super(config);
    this.config = config;
    this.words = {
      task: `promote ${config.id} and point the application at it`,
      done: 'Promoted to a database of its own; what it lagged behind is lost',
      fact: 'rds/read-replica-promotion',
    };
  }

  protected override get standsIn(): boolean {
    return this.config.onSourceLoss === 'promote';
  }

  protected override workTime(): Constant {
    return REPLICA_CONSTANTS.promotion;
  }

  protected override missingS(run: Run): number {
    return run.constant(REPLICA_CONSTANTS.lag);
  }

  override start(run: Run): void {
    run.trace.counts.stalenessS = Math.max(run.trace.counts.stalenessS, run.constant(REPLICA_CONSTANTS.lag));
  }

  override onPlace(run: Run, place: string, up: boolean): void {
    if (place !== this.place && place !== this.region) return;
    const reachable = run.isUp(this.place);
    if (reachable === this.up) return;
    this.become(
      run,
      reachable ? 'serving' : 'down',
      up ? 'Reachable again' : `Unreachable with ${place}`,
      'rds/read-replica-scales-reads',
    );
  }
}

export const rdsReadReplica: Service<ReplicaConfig> = {
  type: 'rds-read-replica',
  title: 'RDS read replica',
  summary: 'A copy of a database for reads, with a lag.',
  topic: 'rds',
  placement: 'zonal',
  glyph: 'replica',
  beyond: false,
  schema: ReplicaSchema,
  fields: [
    { key: 'source', label: 'Copy of', kind: 'resource', of: ['rds-instance'], fact: 'rds/read-replica-asynchronous' },
    { key: 'zone', label: 'Zone', kind: 'zone' },
    {
      key: 'class',
      label: 'Class',
      kind: 'choice',
      options: DATABASE_CLASS_OPTIONS,
      default: 'db.m5.large',
    },
    { key: 'gigabytes', label: 'Storage', kind: 'number', unit: 'GB', min: 20, max: 65_536, default: 100 },
    {
      key: 'onSourceLoss',
      label: 'When its source stays away',
      kind: 'choice',
      options: [
        { value: 'wait', label: 'Wait for the source' },
        { value: 'promote', label: 'A person promotes it' },
      ],
      default: 'wait',
      fact: 'rds/read-replica-promotion',
    },
    {
      key: 'reserved',
      label: 'One-year reservation',
      kind: 'switch',
      default: false,
      fact: 'reserved-instances/billing-discount',
    },
  ],
  constants: REPLICA_CONSTANTS,
  laws: [
    { says: 'It takes reads off its source and refuses writes.', fact: 'rds/read-replica-scales-reads' },
    { says: 'It lags behind.', fact: 'rds/read-replica-asynchronous' },
    { says: 'A person can promote it; what it lagged behind is lost.', fact: 'rds/read-replica-promotion' },
    { says: 'A wrong DELETE is on it as well.', fact: 'rds/backups-undo-logical-errors' },
    { says: 'It never takes over by itself.', fact: 'rds/read-replica-no-automatic-failover' },
  ],
  responsible: (_c, asked) => {
    if (asked.measure === 'monthly-cost' || asksForRoom(asked)) return 'class';
    return asked.measure === 'staleness' ? 'source' : 'onSourceLoss';
  },
  references: (c) => [{ key: 'source', id: c.source, of: ['rds-instance'] }],
  zones: (c) => [{ key: 'zone', zone: c.zone }],
  check: () => [],
  improvements: (c) =>
    worthTrying(
      [c.onSourceLoss !== 'promote', `Plan to promote ${c.id}`, c.id, { onSourceLoss: 'promote' }],
      [!c.reserved, `Commit to ${c.id} for a year`, c.id, { reserved: true }],
    ),
  needs: (c) => all(place(c.region, c.zone), part(c.id, DOWN_SHARE.database)),
  build: (config) => new ReadReplica(config),
  cost: (c, view, workload) => [
    {
      what: `read replica${c.reserved ? ', reserved' : ''}`,
      item: `rds.${c.class}${c.reserved ? '.reserved' : ''}`,
      quantity: 1,
    },
    { what: 'replica storage', item: 'rds.storage', quantity: c.gigabytes },
    ...transferBetweenRegions(view, c.source, c.region, workload),
  ],
};
