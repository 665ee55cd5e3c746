import { z } from 'zod';
import { worthTrying } from '../design/improvement';
import { baseShape, IdSchema } from '../design/resource';
import { Component } from '../kernel/component';
import { under } from './asked';
import { seconds } from './constant';
import type { Service } from './service';

const AmiSchema = z.strictObject({
  ...baseShape,
  type: z.literal('ami'),
  /** `baked`: software is in the image. `bootstrap`: a script installs it at first start. */
  software: z.enum(['baked', 'bootstrap']).default('baked'),
  /** What the script downloads from; something that is always there where left out. */
  downloadsFrom: IdSchema.optional(),
  /** Regions it has been copied to. */
  copies: z.array(IdSchema).max(8).default([]),
});
export type AmiConfig = z.infer<typeof AmiSchema>;

/** Types of what a first start can download from. */
const DOWNLOAD_SOURCES = ['s3-bucket', 'ec2-instance', 'efs-file-system'] as const;

export const AMI_CONSTANTS = {
  /** Launch until a baked image serves. */
  bakedBoot: seconds(
    [60, 90, 180],
    'documented',
    'ami/baked-image-recovers-faster',
    'EBS-backed instances usually boot in about a minute',
  ),
  /** Launch until a bootstrapped image serves. */
  bootstrapBoot: seconds([180, 240, 600], 'estimate', 'ami/golden-vs-bootstrap', 'installing software at first start'),
  /** A start whose downloads fail tries them again. */
  downloadRetry: seconds(
    [10, 60, 300],
    'estimate',
    'ami/bootstrap-is-user-data',
    'the script tries its downloads again',
  ),
} as const;

/** An image does nothing by itself; what starts from it asks for its start-up time. */
class Ami extends Component {}

export const ami: Service<AmiConfig> = {
  type: 'ami',
  title: 'Amazon Machine Image',
  summary: 'The template instances start from.',
  topic: 'ami',
  placement: 'regional',
  glyph: 'image',
  beyond: false,
  schema: AmiSchema,
  fields: [
    {
      key: 'software',
      label: 'Software',
      kind: 'choice',
      options: [
        { value: 'baked', label: 'In the image' },
        { value: 'bootstrap', label: 'Installed at first start' },
      ],
      default: 'baked',
      fact: 'ami/golden-vs-bootstrap',
    },
    {
      key: 'downloadsFrom',
      label: 'Its first start downloads from',
      kind: 'resource',
      of: [...DOWNLOAD_SOURCES],
      optional: true,
      fact: 'ami/bootstrap-is-user-data',
    },
    { key: 'copies', label: 'Copied to Regions', kind: 'regions', optional: true, fact: 'ami/copy-is-independent' },
  ],
  constants: AMI_CONSTANTS,
  laws: [
    { says: 'A replacement needs an image in its own Region.', fact: 'ami/regional-scope' },
    {
      says: 'A baked image serves sooner than one that installs its software at first start.',
      fact: 'ami/baked-image-recovers-faster',
    },
    {
      says: 'One that installs its software cannot start while what it downloads from is down.',
      fact: 'ami/bootstrap-is-user-data',
    },
    { says: 'Any instance type can start from it.', fact: 'ami/one-image-many-instances' },
  ],
  responsible: (_c, asked) => (under(asked, 'region-outage') ? 'copies' : 'software'),
  references: (c) =>
    c.downloadsFrom === undefined ? [] : [{ key: 'downloadsFrom', id: c.downloadsFrom, of: [...DOWNLOAD_SOURCES] }],
  zones: () => [],
  check: (c) =>
    c.downloadsFrom !== undefined && c.software === 'baked'
      ? [
          {
            path: 'downloadsFrom',
            rule: 'baked-downloads-nothing',
            message: 'Only an image that installs its software at first start downloads anything; take this out.',
          },
        ]
      : [],
  improvements: (c) =>
    worthTrying([
      c.software !== 'baked',
      `Bake the software into ${c.id}`,
      c.id,
      { software: 'baked', downloadsFrom: null },
    ]),
  build: (config) => new Ami(config),
  cost: () => [],
};
