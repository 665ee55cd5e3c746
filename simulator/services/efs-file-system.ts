import { z } from 'zod';
import { worthTrying } from '../design/improvement';
import { baseShape, ZoneSchema } from '../design/resource';
import { under } from './asked';
import { seconds } from './constant';
import { all, DOWN_SHARE, part, place } from './need';
import { RegionalStore } from './regional-store';
import type { Service } from './service';

const FileSystemSchema = z.strictObject({
  ...baseShape,
  type: z.literal('efs-file-system'),
  storage: z.enum(['regional', 'one-zone']).default('regional'),
  /** The zone of one-zone storage. */
  zone: ZoneSchema.optional(),
  /** A backup every day. */
  backup: z.boolean().default(true),
  gigabytes: z.number().int().min(1).max(100_000).default(100),
});
export type FileSystemConfig = z.infer<typeof FileSystemSchema>;

const FILE_SYSTEM_CONSTANTS = {
  restore: seconds([1800, 7200, 28_800], 'estimate', 'rds/backups-undo-logical-errors', 'copy files out of a backup'),
} as const;

const DAY_S = 86_400;

export const efsFileSystem: Service<FileSystemConfig> = {
  type: 'efs-file-system',
  title: 'EFS file system',
  summary: 'Files that servers in several zones share.',
  topic: 'ebs',
  placement: 'regional',
  glyph: 'layers',
  beyond: true,
  schema: FileSystemSchema,
  fields: [
    {
      key: 'storage',
      label: 'Storage',
      kind: 'choice',
      options: [
        { value: 'regional', label: 'Regional' },
        { value: 'one-zone', label: 'One zone' },
      ],
      default: 'regional',
      fact: 'foundations/higher-level-services-built-in-ha',
    },
    { key: 'zone', label: 'Zone of one-zone storage', kind: 'zone', optional: true },
    { key: 'backup', label: 'Daily backup', kind: 'switch', default: true, fact: 'rds/backups-undo-logical-errors' },
    { key: 'gigabytes', label: 'Content', kind: 'number', unit: 'GB', min: 1, max: 100_000, default: 100 },
  ],
  constants: FILE_SYSTEM_CONSTANTS,
  laws: [
    { says: 'Regional storage survives a zone.', fact: 'foundations/higher-level-services-built-in-ha' },
    { says: 'One-zone storage is out with its zone.', fact: 'foundations/infrastructure-services-are-zonal' },
    { says: 'A deleted file comes back as old as the last backup.', fact: 'foundations/rto-rpo' },
  ],
  responsible: (_c, asked) => {
    if (asked.measure === 'monthly-cost') return 'gigabytes';
    return under(asked, 'wrong-delete') ? 'backup' : 'storage';
  },
  references: () => [],
  zones: (c) => (c.zone === undefined ? [] : [{ key: 'zone', zone: c.zone }]),
  check: (c) =>
    c.storage === 'one-zone' && c.zone === undefined
      ? [{ path: 'zone', rule: 'one-zone', message: 'Name the zone of one-zone storage.' }]
      : [],
  improvements: (c) =>
    worthTrying(
      [!c.backup, `Back ${c.id} up every day`, c.id, { backup: true }],
      [c.storage !== 'regional', `Keep ${c.id} in all zones`, c.id, { storage: 'regional', zone: null }],
    ),
  needs: (c) => all(place(c.region, c.storage === 'one-zone' ? c.zone : undefined), part(c.id, DOWN_SHARE.files)),
  build: (config) =>
    new RegionalStore(config, {
      deletion: 'wrong-delete',
      wayBackS: config.backup ? DAY_S : null,
      restore: FILE_SYSTEM_CONSTANTS.restore,
      restoreFact: 'foundations/rto-rpo',
      noWayBackFact: 'rds/backups-undo-logical-errors',
      zone: config.storage === 'one-zone' ? (config.zone ?? null) : null,
      otherRegions: [],
      lag: null,
      scopeFact:
        config.storage === 'one-zone'
          ? 'foundations/infrastructure-services-are-zonal'
          : 'foundations/higher-level-services-built-in-ha',
    }),
  cost: (c) => [
    { what: 'file storage', item: c.storage === 'regional' ? 'efs.regional' : 'efs.one-zone', quantity: c.gigabytes },
    ...(c.backup ? [{ what: 'backup', item: 'efs.backup', quantity: c.gigabytes }] : []),
  ],
};
