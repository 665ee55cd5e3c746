import { z } from 'zod';
import { worthTrying } from '../design/improvement';
import { baseShape } from '../design/resource';
import { CLASSES, STATIC, TRAFFIC } from '../design/traffic';
import { Component } from '../kernel/component';
import type { Network } from '../kernel/network';
import type { Run } from '../kernel/run';
import { DOWN_SHARE, part } from './need';
import type { Service } from './service';

const DistributionSchema = z.strictObject({
  ...baseShape,
  type: z.literal('cloudfront-distribution'),
  /** Seconds an object is kept at the edge. */
  ttlS: z.number().min(0).max(31_536_000).default(86_400),
  /** Share of static requests that the edge answers by itself. */
  hitShare: z.number().min(0).max(0.99).default(0.9),
});
export type DistributionConfig = z.infer<typeof DistributionSchema>;

const FADE = 0;
/** Objects were cached at moments spread over their time to live; without an origin they expire in this many steps. */
const STEPS = 4;
const ORIGIN_UP_FROM = 0.5;

/** Edge caches in front of origins. */
class Distribution extends Component {
  override readonly everywhere = true;
  readonly #config: DistributionConfig;
  /** Share of what is usually cached that is still there. */
  #left = 1;
  #fading = false;

  constructor(config: DistributionConfig) {
    super(config);
    this.#config = config;
  }

  /** Edges are everywhere and out with no Region; dynamic work passes through. */
  override admit(_run: Run, network: Network): void {
    network.passAll(this.node, 1);
    network.local[this.node * CLASSES + STATIC] = this.#config.ttlS === 0 ? 0 : this.#config.hitShare * this.#left;
  }

  override onFlow(run: Run, network: Network): void {
    const works = this.#originWorks(network);
    if (works && this.#left < 1) {
      this.#left = 1;
      run.flowChanged = true;
      run.note(this.id, 'The origin answers again and the edge fills', {
        fact: 'cloudfront/origin-is-the-source-of-truth',
      });
    } else if (!works && !this.#fading) {
      this.#fading = true;
      run.note(this.id, 'The origin does not answer; what is cached is served until it expires', {
        fact: 'cloudfront/serves-from-cache-during-origin-failure',
      });
      run.schedule(this.#config.ttlS / STEPS, this, FADE);
    }
  }

  /** Whether static work that misses the cache succeeds behind it. */
  #originWorks(network: Network): boolean {
    const at = this.node * CLASSES + STATIC;
    if (!network.handsOn(this, STATIC)) return true;
    const local = network.local[at] as number;
    return ((network.success[at] as number) - local) / (1 - local) >= ORIGIN_UP_FROM;
  }

  override onTimer(run: Run): void {
    this.#fading = false;
    if (this.#originWorks(run.network) || this.#left === 0) return;
    this.#left = Math.max(0, this.#left - 1 / STEPS);
    run.flowChanged = true;
    this.#fading = this.#left > 0;
    if (this.#fading) run.schedule(this.#config.ttlS / STEPS, this, FADE);
  }
}

export const cloudfrontDistribution: Service<DistributionConfig> = {
  type: 'cloudfront-distribution',
  title: 'CloudFront distribution',
  summary: 'Edge caches in front of an origin.',
  topic: 'cloudfront',
  placement: 'edge',
  glyph: 'edge',
  beyond: false,
  schema: DistributionSchema,
  fields: [
    {
      key: 'ttlS',
      label: 'Time to live',
      kind: 'number',
      unit: 's',
      min: 0,
      max: 31_536_000,
      default: 86_400,
      fact: 'cloudfront/default-ttl',
    },
    {
      key: 'hitShare',
      label: 'Static hits',
      kind: 'number',
      unit: 'share',
      min: 0,
      max: 0.99,
      default: 0.9,
      fact: 'cloudfront/static-and-dynamic',
    },
  ],
  constants: {},
  laws: [
    {
      says: 'Cached objects are served while the origin is down.',
      fact: 'cloudfront/serves-from-cache-during-origin-failure',
    },
    { says: 'They expire with their time to live.', fact: 'cloudfront/default-ttl' },
    { says: 'Dynamic work passes through to the origin.', fact: 'cloudfront/static-and-dynamic' },
    { says: 'An origin group retries reads on its second origin, never writes.', fact: 'cloudfront/origin-failover' },
    { says: 'It works from everywhere and is out with no Region.', fact: 'cloudfront/global-edge-network' },
  ],
  responsible: (_c, asked) => (asked.measure === 'monthly-cost' ? 'hitShare' : 'ttlS'),
  references: () => [],
  zones: () => [],
  check: () => [],
  checkLinks: (_c, links) =>
    links.flatMap((l) =>
      l.use === 'fallback' && l.carries.some((name) => name === 'writes' || name === 'jobs')
        ? [
            {
              path: 'id',
              rule: 'origin-failover',
              message: `The second origin ${l.to} gets reads and static work only; take writes and jobs off the link.`,
            },
          ]
        : [],
    ),
  improvements: (c) =>
    worthTrying([c.ttlS < 86_400, `Keep objects at the edge of ${c.id} for a day`, c.id, { ttlS: 86_400 }]),
  needs: (c) => part(c.id, DOWN_SHARE.edge),
  build: (config) => new Distribution(config),
  cost: (_c, _view, workload) => {
    const rate = TRAFFIC.reduce((sum, name) => sum + (name === 'jobs' ? 0 : (workload[name]?.rate ?? 0)), 0);
    return [
      { what: 'data to viewers', item: 'cloudfront.transfer', quantity: (rate * 2_628_000 * workload.kilobytes) / 1e6 },
    ];
  },
};
