import { z } from 'zod';
import { DATABASE_CLASS_OPTIONS, DatabaseClassSchema } from '../design/instance-types';
import { baseShape, IdSchema, ZoneSchema } from '../design/resource';
import type { Run } from '../kernel/run';
import { type Constant, seconds } from './constant';
import { DatabaseStandIn } from './database-stand-in';
import { transferBetweenRegions } from './region-transfer';
import { DATABASE_CONSTANTS, type DatabaseConfig } from './running-database';
import type { Service } from './service';
import { STAND_IN_CONSTANTS } from './stand-in';

const CopySchema = z.strictObject({
  ...baseShape,
  type: z.literal('rds-backup-copy'),
  source: IdSchema,
  /** Where people restore it. */
  zone: ZoneSchema,
  class: DatabaseClassSchema.default('db.m5.large'),
});
export type BackupCopyConfig = z.infer<typeof CopySchema>;

const COPY_CONSTANTS = {
  restore: seconds(
    [1800, 5400, 14_400],
    'estimate',
    'rds/cross-region-recovery',
    'a new instance from replicated backups, with the endpoint changed by a person',
  ),
  logUpload: DATABASE_CONSTANTS.logUpload,
  ...STAND_IN_CONSTANTS,
} as const;

/** Backups and logs of a database, kept in another Region; a database only once people have restored it. */
class BackupCopy extends DatabaseStandIn {
  protected override readonly standsIn = true;
  protected override readonly words: { task: string; done: string; fact: string };

  constructor(config: BackupCopyConfig) {
    super(config);
    this.words = {
      task: `restore the copied backups of ${config.source} in ${config.region}`,
      done: 'Restored from copied backups as it was five minutes before the fault',
      fact: 'rds/cross-region-recovery',
    };
  }

  override start(run: Run): void {
    this.become(run, 'down', 'Not running: it exists only as backups', 'rds/cross-region-recovery');
  }

  protected override workTime(): Constant {
    return COPY_CONSTANTS.restore;
  }

  protected override missingS(run: Run): number {
    return run.constant(COPY_CONSTANTS.logUpload);
  }
}

export const rdsBackupCopy: Service<BackupCopyConfig> = {
  type: 'rds-backup-copy',
  title: 'RDS backups in another Region',
  summary: 'Backups of a database kept where its Region does not reach, restored by people.',
  topic: 'rds',
  placement: 'regional',
  glyph: 'snapshot',
  beyond: false,
  schema: CopySchema,
  fields: [
    { key: 'source', label: 'Copy of', kind: 'resource', of: ['rds-instance'], fact: 'rds/cross-region-recovery' },
    { key: 'zone', label: 'Zone of the restored database', kind: 'zone' },
    {
      key: 'class',
      label: 'Class of the restored database',
      kind: 'choice',
      options: DATABASE_CLASS_OPTIONS,
      default: 'db.m5.large',
    },
  ],
  constants: COPY_CONSTANTS,
  laws: [
    { says: 'People restore it where its source cannot come back soon.', fact: 'rds/cross-region-recovery' },
    { says: 'What was written after the last copied log is lost.', fact: 'rds/point-in-time-recovery' },
    { says: 'It is a new database with a new endpoint.', fact: 'rds/restore-creates-new-instance' },
  ],
  responsible: (_c, asked) => (asked.measure === 'monthly-cost' ? 'class' : 'source'),
  references: (c) => [{ key: 'source', id: c.source, of: ['rds-instance'] }],
  zones: (c) => [{ key: 'zone', zone: c.zone }],
  check: (c, view) => {
    const source = view.resource(c.source) as DatabaseConfig | undefined;
    if (source?.type !== 'rds-instance') return [];
    if (source.region === c.region)
      return [{ path: 'region', rule: 'other-region', message: 'Keep the copy in another Region than its source.' }];
    return source.backupRetentionDays === 0
      ? [{ path: 'source', rule: 'no-backup', message: `Switch automated backups of ${c.source} on to copy them.` }]
      : [];
  },
  build: (config) => new BackupCopy(config),
  cost: (c, view, workload) => {
    const source = view.resource(c.source) as { gigabytes?: number } | undefined;
    return [
      { what: 'backups kept in another Region', item: 'rds.backup', quantity: source?.gigabytes ?? 0 },
      ...transferBetweenRegions(view, c.source, c.region, workload),
    ];
  },
};
