import { z } from 'zod';
import { worthTrying } from '../design/improvement';
import { baseShape, IdSchema } from '../design/resource';
import { under } from './asked';
import { seconds } from './constant';
import { all, any, DOWN_SHARE, part, place } from './need';
import { RegionalStore } from './regional-store';
import type { Service } from './service';

const TableSchema = z.strictObject({
  ...baseShape,
  type: z.literal('dynamodb-table'),
  pointInTimeRecovery: z.boolean().default(false),
  /** Other Regions of a global table. */
  alsoIn: z.array(IdSchema).max(7).default([]),
  gigabytes: z.number().int().min(1).max(100_000).default(10),
});
export type TableConfig = z.infer<typeof TableSchema>;

const TABLE_CONSTANTS = {
  restore: seconds([600, 1800, 14_400], 'estimate', 'rds/backups-undo-logical-errors', 'restore into a new table'),
  lag: seconds([0, 1, 3], 'estimate', 'foundations/higher-level-services-built-in-ha', 'copies of a global table'),
} as const;

const SECONDS_PER_MONTH = 2_628_000;

export const dynamodbTable: Service<TableConfig> = {
  type: 'dynamodb-table',
  title: 'DynamoDB table',
  summary: 'A managed key-value store, spread over zones by itself.',
  topic: 'foundations',
  placement: 'regional',
  glyph: 'database',
  beyond: true,
  schema: TableSchema,
  fields: [
    {
      key: 'pointInTimeRecovery',
      label: 'Point-in-time recovery',
      kind: 'switch',
      default: false,
      fact: 'rds/backups-undo-logical-errors',
    },
    {
      key: 'alsoIn',
      label: 'Also in Regions',
      kind: 'regions',
      optional: true,
      fact: 'regions-azs/multi-az-vs-multi-region',
    },
    { key: 'gigabytes', label: 'Content', kind: 'number', unit: 'GB', min: 1, max: 100_000, default: 10 },
  ],
  constants: TABLE_CONSTANTS,
  laws: [
    {
      says: 'It survives the loss of a zone without being asked to.',
      fact: 'foundations/higher-level-services-built-in-ha',
    },
    { says: 'It is out with its Region unless it is also in another.', fact: 'regions-azs/multi-az-vs-multi-region' },
    { says: 'Only a backup undoes a wrong delete.', fact: 'rds/backups-undo-logical-errors' },
  ],
  responsible: (_c, asked) => {
    if (asked.measure === 'monthly-cost') return 'gigabytes';
    return under(asked, 'wrong-delete') ? 'pointInTimeRecovery' : 'alsoIn';
  },
  references: () => [],
  zones: () => [],
  check: (c, view) =>
    c.alsoIn.flatMap((region, i) =>
      region === c.region || view.zonesOf(region).length === 0
        ? [{ path: `alsoIn[${i}]`, rule: 'unknown-region', message: 'Name other Regions of the design.' }]
        : [],
    ),
  improvements: (c) =>
    worthTrying([
      !c.pointInTimeRecovery,
      `Switch point-in-time recovery of ${c.id} on`,
      c.id,
      { pointInTimeRecovery: true },
    ]),
  needs: (c) => all(any(place(c.region), ...c.alsoIn.map((region) => place(region))), part(c.id, DOWN_SHARE.managed)),
  build: (config) =>
    new RegionalStore(config, {
      deletion: 'wrong-delete',
      wayBackS: config.pointInTimeRecovery ? 0 : null,
      restore: TABLE_CONSTANTS.restore,
      restoreFact: 'rds/backups-undo-logical-errors',
      noWayBackFact: 'rds/backups-undo-logical-errors',
      zone: null,
      otherRegions: config.alsoIn,
      lag: config.alsoIn.length === 0 ? null : TABLE_CONSTANTS.lag,
      scopeFact: 'foundations/higher-level-services-built-in-ha',
    }),
  cost: (c, _view, workload) => {
    const copies = 1 + c.alsoIn.length;
    const millions = (rate: number | undefined) => ((rate ?? 0) * SECONDS_PER_MONTH) / 1e6;
    return [
      { what: 'table storage', item: 'dynamodb.storage', quantity: c.gigabytes * copies },
      { what: 'reads', item: 'dynamodb.reads', quantity: millions(workload.reads?.rate) },
      { what: 'writes', item: 'dynamodb.writes', quantity: millions(workload.writes?.rate) * copies },
      ...(c.pointInTimeRecovery ? [{ what: 'recovery', item: 'dynamodb.recovery', quantity: c.gigabytes }] : []),
    ];
  },
};
