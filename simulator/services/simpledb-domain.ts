import { z } from 'zod';
import { baseShape } from '../design/resource';
import { seconds } from './constant';
import { all, DOWN_SHARE, part, place } from './need';
import { inPlaceOf } from './rebuild';
import { RegionalStore } from './regional-store';
import type { Service } from './service';

const DomainSchema = z.strictObject({
  ...baseShape,
  type: z.literal('simpledb-domain'),
  gigabytes: z.number().int().min(1).max(10).default(1),
});
export type DomainConfig = z.infer<typeof DomainSchema>;

const DOMAIN_CONSTANTS = {
  restore: seconds([3600, 14_400, 86_400], 'estimate', 'foundations/simpledb-legacy', 'no backup of its own; unused'),
} as const;

export const simpledbDomain: Service<DomainConfig> = {
  type: 'simpledb-domain',
  title: 'SimpleDB domain',
  summary: 'A legacy NoSQL store, spread over zones by itself.',
  topic: 'foundations',
  placement: 'regional',
  glyph: 'database',
  beyond: false,
  schema: DomainSchema,
  fields: [
    {
      key: 'gigabytes',
      label: 'Content',
      kind: 'number',
      unit: 'GB',
      min: 1,
      max: 10,
      default: 1,
      fact: 'foundations/simpledb-legacy',
    },
  ],
  constants: DOMAIN_CONSTANTS,
  laws: [
    {
      says: 'It survives the loss of a zone without being asked to.',
      fact: 'foundations/higher-level-services-built-in-ha',
    },
    { says: 'New designs of its kind use DynamoDB.', fact: 'foundations/simpledb-legacy' },
  ],
  responsible: () => 'gigabytes',
  references: () => [],
  zones: () => [],
  check: () => [],
  improvements: ({ id, label, region, gigabytes }, view) => [
    {
      says: `Use a DynamoDB table that can go back in time for ${id}`,
      edits: inPlaceOf(view, id, { type: 'dynamodb-table', label, region, gigabytes, pointInTimeRecovery: true }),
    },
  ],
  needs: (c) => all(place(c.region), part(c.id, DOWN_SHARE.managed)),
  build: (config) =>
    new RegionalStore(config, {
      deletion: 'wrong-delete',
      wayBackS: null,
      restore: DOMAIN_CONSTANTS.restore,
      restoreFact: 'foundations/simpledb-legacy',
      noWayBackFact: 'foundations/simpledb-legacy',
      zone: null,
      otherRegions: [],
      lag: null,
      scopeFact: 'foundations/higher-level-services-built-in-ha',
    }),
  cost: (c) => [{ what: 'SimpleDB storage', item: 'simpledb.storage', quantity: c.gigabytes }],
};
