import { z } from 'zod';
import { worthTrying } from '../design/improvement';
import { baseShape, ZoneSchema } from '../design/resource';
import { CLASSES, READS } from '../design/traffic';
import type { FaultKind } from '../faults/kinds';
import { Component, type Weakness } from '../kernel/component';
import type { Network } from '../kernel/network';
import type { Run } from '../kernel/run';
import { seconds } from './constant';
import type { Service } from './service';

const CacheSchema = z.strictObject({
  ...baseShape,
  type: z.literal('elasticache-cluster'),
  zone: ZoneSchema,
  /** Zone of a replica that takes over. */
  replicaZone: ZoneSchema.optional(),
  /** Share of reads it answers when it is warm. */
  hitShare: z.number().min(0).max(0.99).default(0.8),
});
export type CacheConfig = z.infer<typeof CacheSchema>;

const CACHE_CONSTANTS = {
  failover: seconds([15, 30, 90], 'estimate', 'foundations/high-availability-definition', 'promotion of a replica'),
  replace: seconds([300, 480, 900], 'estimate', 'foundations/high-availability-definition', 'a new, empty node'),
  warm: seconds([300, 900, 3600], 'estimate', 'regions-azs/surviving-zones-need-capacity', 'an empty cache fills'),
} as const;

const FAILED_OVER = 0;
const REPLACED = 1;
const WARMER = 2;
/** Steps in which an empty cache fills. */
const STEPS = 4;

/**
 * A cache between servers and their database. Its loss fails nothing by itself: all reads go on to what is behind, which must
 * then carry them.
 */
class Cache extends Component {
  readonly #config: CacheConfig;
  #zone: string;
  #replica: string | undefined;
  /** Share of its usual hits it has. */
  #warmth = 1;

  constructor(config: CacheConfig) {
    super(config);
    this.#config = config;
    this.#zone = config.zone;
    this.#replica = config.replicaZone;
  }

  override weaknesses(): readonly Weakness[] {
    return [{ kind: 'instance-loss', likeness: this.id }];
  }

  override strike(run: Run, kind: FaultKind): void {
    if (kind === 'instance-loss') this.#lost(run, 'Its node fails with all it held');
  }

  override onPlace(run: Run, place: string, up: boolean): void {
    if (!up && (place === this.#place() || place === this.region)) this.#lost(run, `Out with ${place}`);
    else if (up && !this.up && (place === this.#place() || place === this.region))
      run.schedule(run.constant(CACHE_CONSTANTS.replace), this, REPLACED);
  }

  #place(): string {
    return `${this.region}/${this.#zone}`;
  }

  #lost(run: Run, what: string): void {
    this.become(
      run,
      'down',
      `${what}; all reads go on to what is behind it`,
      'regions-azs/surviving-zones-need-capacity',
    );
    const ready = this.#replica !== undefined && run.isUp(`${this.region}/${this.#replica}`);
    if (ready) run.schedule(run.constant(CACHE_CONSTANTS.failover), this, FAILED_OVER);
    else run.schedule(run.constant(CACHE_CONSTANTS.replace), this, REPLACED);
  }

  override onTimer(run: Run, kind: number): void {
    if (kind === WARMER) {
      if (!this.up) return;
      this.#warmth = Math.min(1, this.#warmth + 1 / STEPS);
      if (this.#warmth < 1) this.#warmLater(run);
      this.become(
        run,
        this.#warmth < 1 ? 'degraded' : 'serving',
        `Has ${100 * this.#warmth} % of its hits again`,
        null,
      );
    } else if (kind === FAILED_OVER && this.#replica !== undefined) {
      if (!run.isUp(`${this.region}/${this.#replica}`)) return;
      [this.#zone, this.#replica] = [this.#replica, this.#zone];
      this.become(run, 'serving', 'Its replica takes over, warm', 'foundations/high-availability-definition');
    } else if (kind === REPLACED && run.isUp(this.#place()) && !this.up) {
      this.#warmth = 0;
      this.become(run, 'degraded', 'A new node serves, empty', 'foundations/high-availability-definition');
      this.#warmLater(run);
    }
  }

  #warmLater(run: Run): void {
    run.schedule(run.constant(CACHE_CONSTANTS.warm) / STEPS, this, WARMER);
  }

  override admit(_run: Run, network: Network): void {
    network.passAll(this.node, 1);
    network.local[this.node * CLASSES + READS] = this.up ? this.#config.hitShare * this.#warmth : 0;
  }
}

export const elasticacheCluster: Service<CacheConfig> = {
  type: 'elasticache-cluster',
  title: 'ElastiCache cluster',
  summary: 'A cache that keeps reads off a database.',
  topic: 'rds',
  placement: 'zonal',
  glyph: 'layers',
  beyond: true,
  schema: CacheSchema,
  fields: [
    { key: 'zone', label: 'Zone', kind: 'zone' },
    {
      key: 'replicaZone',
      label: 'Zone of the replica',
      kind: 'zone',
      optional: true,
      fact: 'foundations/high-availability-definition',
    },
    { key: 'hitShare', label: 'Hits', kind: 'number', unit: 'share', min: 0, max: 0.99, default: 0.8 },
  ],
  constants: CACHE_CONSTANTS,
  laws: [
    { says: 'Its loss sends all reads to what is behind it.', fact: 'regions-azs/surviving-zones-need-capacity' },
    { says: 'A replica in another zone takes over warm.', fact: 'foundations/high-availability-definition' },
    { says: 'It is zonal and out with its zone.', fact: 'foundations/infrastructure-services-are-zonal' },
  ],
  responsible: (_c, asked) => (asked.measure === 'latency' ? 'hitShare' : 'replicaZone'),
  references: () => [],
  zones: (c) => [
    { key: 'zone', zone: c.zone },
    ...(c.replicaZone === undefined ? [] : [{ key: 'replicaZone', zone: c.replicaZone }]),
  ],
  check: (c) =>
    c.replicaZone === c.zone
      ? [{ path: 'replicaZone', rule: 'standby-zone', message: 'Place the replica in another zone.' }]
      : [],
  improvements: (c, view) => {
    const other = view.zonesOf(c.region).find((z) => z !== c.zone);
    return worthTrying([
      c.replicaZone === undefined && other !== undefined,
      `Add a replica of ${c.id} in zone ${other}`,
      c.id,
      { replicaZone: other },
    ]);
  },
  build: (config) => new Cache(config),
  cost: (c) => [{ what: 'cache nodes', item: 'elasticache.node', quantity: c.replicaZone === undefined ? 1 : 2 }],
};
