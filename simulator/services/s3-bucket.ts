import { z } from 'zod';
import { worthTrying } from '../design/improvement';
import { USERS } from '../design/link';
import { baseShape, IdSchema, ZoneSchema } from '../design/resource';
import { CLASSES, READS, STATIC } from '../design/traffic';
import type { Workload } from '../design/workload';
import type { Network } from '../kernel/network';
import type { Run } from '../kernel/run';
import { under, underZone } from './asked';
import { type Constant, perYear, seconds } from './constant';
import { all, DOWN_SHARE, part, place } from './need';
import { transferBetweenRegions } from './region-transfer';
import { RegionalStore } from './regional-store';
import type { DesignView, Service } from './service';

const SECONDS_PER_MONTH = 2_628_000;

const BucketSchema = z.strictObject({
  ...baseShape,
  type: z.literal('s3-bucket'),
  storageClass: z.enum(['standard', 'one-zone']).default('standard'),
  /** The zone of a one-zone class. */
  zone: ZoneSchema.optional(),
  versioning: z.boolean().default(false),
  /** Bucket that new objects are copied to. */
  replicateTo: IdSchema.optional(),
  gigabytes: z.number().int().min(1).max(1_000_000).default(100),
});
export type BucketConfig = z.infer<typeof BucketSchema>;

const BUCKET_CONSTANTS = {
  undelete: seconds([60, 300, 1800], 'estimate', 's3/versioning', 'a person removes the delete markers'),
  replication: seconds(
    [1, 60, 900],
    'documented',
    's3/replication',
    'most objects in seconds, nearly all in 15 minutes',
  ),
  objectLoss: perYear([0, 0.00000000001, 0.00000000001], 'documented', 's3/durability', 'designed for eleven nines'),
} as const;

/** An object store of one Region. */
class Bucket extends RegionalStore {
  #source: Bucket | undefined;
  readonly #replicateTo: string | undefined;
  /** It stands in for a bucket that does not copy anything to it. */
  readonly #holdsNothing: boolean;

  constructor(config: BucketConfig, view: DesignView) {
    super(config, {
      deletion: 'object-deleted',
      wayBackS: config.versioning ? 0 : null,
      restore: BUCKET_CONSTANTS.undelete,
      restoreFact: 's3/versioning',
      noWayBackFact: 's3/versioning',
      zone: config.storageClass === 'one-zone' ? (config.zone ?? null) : null,
      otherRegions: [],
      lag: null,
      scopeFact: config.storageClass === 'one-zone' ? 's3/one-zone-classes' : 's3/regional-classes-use-three-azs',
    });
    this.#replicateTo = config.replicateTo;
    this.#holdsNothing = standsInEmpty(config, view);
  }

  override admit(run: Run, network: Network): void {
    super.admit(run, network);
    if (this.#holdsNothing) network.passAll(this.node, 0);
  }

  override start(run: Run): void {
    this.#source = run.components.find((c): c is Bucket => c instanceof Bucket && c.#replicateTo === this.id);
  }

  /** A copy that answers while its source does not gives what it had: as old as replication is slow. */
  override onFlow(run: Run, network: Network): void {
    super.onFlow(run, network);
    if (this.#source === undefined || this.#source.up) return;
    const at = this.node * CLASSES;
    if ((network.offered[at + READS] as number) + (network.offered[at + STATIC] as number) === 0) return;
    const { counts } = run.trace;
    counts.stalenessS = Math.max(counts.stalenessS, run.constant(BUCKET_CONSTANTS.replication as Constant));
  }
}

export const s3Bucket: Service<BucketConfig> = {
  type: 's3-bucket',
  title: 'S3 bucket',
  summary: 'Objects of one Region, kept in several zones.',
  topic: 's3',
  placement: 'regional',
  glyph: 'bucket',
  beyond: false,
  schema: BucketSchema,
  fields: [
    {
      key: 'storageClass',
      label: 'Storage class',
      kind: 'choice',
      options: [
        { value: 'standard', label: 'Standard' },
        { value: 'one-zone', label: 'One Zone-IA' },
      ],
      default: 'standard',
      fact: 's3/one-zone-classes',
    },
    { key: 'zone', label: 'Zone of a one-zone class', kind: 'zone', optional: true, fact: 's3/one-zone-classes' },
    { key: 'versioning', label: 'Versioning', kind: 'switch', default: false, fact: 's3/versioning' },
    {
      key: 'replicateTo',
      label: 'Replicate to',
      kind: 'resource',
      of: ['s3-bucket'],
      optional: true,
      fact: 's3/replication',
    },
    { key: 'gigabytes', label: 'Content', kind: 'number', unit: 'GB', min: 1, max: 1_000_000, default: 100 },
  ],
  constants: BUCKET_CONSTANTS,
  laws: [
    { says: 'It survives the loss of a zone, except in a one-zone class.', fact: 's3/regional-classes-use-three-azs' },
    { says: 'A one-zone class is out with its zone.', fact: 's3/one-zone-classes' },
    { says: 'Versioning undoes a delete.', fact: 's3/versioning' },
    { says: 'A second origin that nothing is copied to holds nothing.', fact: 's3/replication' },
    { says: 'Replication copies to another bucket with a lag.', fact: 's3/replication' },
    { says: 'It takes static load off the servers.', fact: 's3/suits-static-content' },
  ],
  responsible: (_c, asked) => {
    if (under(asked, 'object-deleted', 'wrong-delete')) return 'versioning';
    return asked.measure === 'monthly-cost' || underZone(asked) ? 'storageClass' : 'replicateTo';
  },
  references: (c) =>
    c.replicateTo === undefined ? [] : [{ key: 'replicateTo', id: c.replicateTo, of: ['s3-bucket'] }],
  zones: (c) => (c.zone === undefined ? [] : [{ key: 'zone', zone: c.zone }]),
  check: (c, view) => {
    if (c.storageClass === 'one-zone' && c.zone === undefined)
      return [{ path: 'zone', rule: 'one-zone', message: 'Name the zone of a one-zone class.' }];
    const target = c.replicateTo === undefined ? undefined : (view.resource(c.replicateTo) as BucketConfig | undefined);
    if (target?.type !== 's3-bucket') return [];
    if (c.replicateTo === c.id)
      return [{ path: 'replicateTo', rule: 'other-bucket', message: 'Replicate to another bucket.' }];
    return c.versioning && target.versioning
      ? []
      : [
          {
            path: 'replicateTo',
            rule: 'needs-versioning',
            message: 'Switch versioning on in both buckets to replicate.',
          },
        ];
  },
  improvements: (c) =>
    worthTrying(
      [!c.versioning, `Switch versioning of ${c.id} on`, c.id, { versioning: true }],
      [c.storageClass !== 'standard', `Keep ${c.id} in three zones`, c.id, { storageClass: 'standard', zone: null }],
    ),
  needs: (c) => all(place(c.region, c.storageClass === 'one-zone' ? c.zone : undefined), part(c.id, DOWN_SHARE.bucket)),
  build: (config, view) => new Bucket(config, view),
  cost: (c, view, workload) => {
    const target = c.replicateTo === undefined ? undefined : view.resource(c.replicateTo);
    return [
      { what: 'objects', item: c.storageClass === 'standard' ? 's3.standard' : 's3.one-zone', quantity: c.gigabytes },
      ...(target === undefined ? [] : transferBetweenRegions(view, c.id, target.region, workload)),
      ...(askedByUsers(c, view)
        ? [{ what: 'data to users', item: 's3.transfer', quantity: gigabytesToUsers(workload) }]
        : []),
    ];
  },
};

/** A second origin has what the first has only where that copies it there: fact `s3/replication`. */
function standsInEmpty(c: BucketConfig, view: DesignView): boolean {
  const callers = view.links().flatMap((l) => (l.to === c.id && l.use === 'fallback' ? [l.from] : []));
  const firsts = view.links().flatMap((l) => (callers.includes(l.from) && l.use !== 'fallback' ? [l.to] : []));
  const buckets = view.all().filter((r): r is BucketConfig => r.type === 's3-bucket' && firsts.includes(r.id));
  return buckets.length > 0 && buckets.every((b) => b.replicateTo !== c.id);
}

/** Whether users get its objects without an edge between. */
function askedByUsers(c: BucketConfig, view: DesignView): boolean {
  return view
    .links()
    .some((l) => l.to === c.id && (l.from === USERS || view.resource(l.from)?.type === 'route53-record'));
}

function gigabytesToUsers({ reads, static: files, kilobytes }: Workload): number {
  return (((reads?.rate ?? 0) + (files?.rate ?? 0)) * SECONDS_PER_MONTH * kilobytes) / 1e6;
}
