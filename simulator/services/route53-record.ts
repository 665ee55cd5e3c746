import { z } from 'zod';
import { worthTrying } from '../design/improvement';
import { baseShape, IdSchema } from '../design/resource';
import { CLASSES, JOBS, READS, STATIC, WRITES } from '../design/traffic';
import { Component } from '../kernel/component';
import type { Network } from '../kernel/network';
import type { Run } from '../kernel/run';
import { under } from './asked';
import { seconds } from './constant';
import { detectionS, PROBE_PHASE } from './probing';
import type { Service } from './service';

const RecordSchema = z.strictObject({
  ...baseShape,
  type: z.literal('route53-record'),
  /** `alias` follows its target, `cname` names it, `address` holds the addresses it had when the record was written. */
  answer: z.enum(['alias', 'cname', 'address']).default('alias'),
  /** The name is the bare domain itself, without anything before it. */
  apex: z.boolean().default(false),
  policy: z.enum(['simple', 'weighted', 'latency', 'failover']).default('simple'),
  /** The record answered while it is healthy, under the failover policy. */
  primary: IdSchema.optional(),
  /** Share of each target under the weighted policy; 1 where left out. */
  weights: z.record(IdSchema, z.number().min(0).max(255)).optional(),
  /** `target`: the health of an alias target. `endpoint`: probes of its own. */
  healthCheck: z.enum(['none', 'target', 'endpoint']).default('none'),
  intervalS: z.union([z.literal(10), z.literal(30)]).default(30),
  unhealthyAfter: z.number().int().min(1).max(10).default(3),
  /** Seconds clients keep an answer. */
  ttlS: z.number().min(0).max(86_400).default(300),
});
export type RecordConfig = z.infer<typeof RecordSchema>;

const RECORD_CONSTANTS = {
  probePhase: PROBE_PHASE,
  /** An alias hears of its target's health. */
  targetHealth: seconds(
    [10, 30, 60],
    'estimate',
    'route53/evaluate-target-health',
    'health of a target reaches the record',
  ),
  probeTimeout: seconds([2, 4, 6], 'documented', 'route53/health-check-settings', 'connection and answer of a probe'),
} as const;

const JUDGE = 0;
const MOVE = 1;
/** Clients asked at moments spread over the time an answer lives; they move in this many steps. */
const STEPS = 4;
const HEALTHY_FROM = 0.5;

/** A name that is answered with one of several targets. */
export class DnsRecord extends Component {
  override readonly everywhere = true;
  override readonly spreads = true;
  readonly #config: RecordConfig;
  #targets: Component[] = [];
  /** Per target: judged healthy, being judged, share of the clients that would use it and still do. */
  readonly #healthy: boolean[] = [];
  readonly #pending: boolean[] = [];
  readonly #share: number[] = [];

  constructor(config: RecordConfig) {
    super(config);
    this.#config = config;
  }

  /** It goes on naming addresses that its target no longer uses. */
  get holdsAddresses(): boolean {
    return this.#config.answer === 'address';
  }

  override start(run: Run): void {
    this.#targets = run.network.calledBy(this);
    for (let i = 0; i < this.#targets.length; i++) {
      this.#healthy.push(true);
      this.#pending.push(false);
      this.#share.push(1);
    }
  }

  /** The name servers are everywhere; they are not out with a Region. */
  override admit(_run: Run, network: Network): void {
    network.passAll(this.node, 1);
  }

  override weightTo(_run: Run, target: Component): number {
    const i = this.#targets.indexOf(target);
    const { policy, primary, weights } = this.#config;
    if (policy === 'failover') {
      const first = this.#targets.findIndex((t) => t.id === primary);
      const spare = this.#targets.some((_, k) => k !== first && this.#healthy[k] === true);
      const onPrimary = spare ? (this.#share[first] ?? 0) : 1;
      return i === first ? onPrimary : (1 - onPrimary) / Math.max(1, this.#targets.length - 1);
    }
    const weight = policy === 'weighted' ? (weights?.[target.id] ?? 1) : 1;
    // With nothing healthy left every record counts as healthy: fact `route53/all-unhealthy-means-all-healthy`.
    return this.#share.some((s) => s > 0) ? weight * (this.#share[i] ?? 0) : weight;
  }

  override onFlow(run: Run, network: Network): void {
    if (this.#config.healthCheck === 'none') return;
    for (let i = 0; i < this.#targets.length; i++) {
      if (this.#pending[i] === true || this.#works(network, i) === this.#healthy[i]) continue;
      this.#pending[i] = true;
      run.schedule(this.#noticeS(run), this, JUDGE, i);
    }
  }

  /** Whether a probe of a target would pass: it answers reads, or what it is asked instead. */
  #works(network: Network, i: number): boolean {
    const node = (this.#targets[i] as Component).node * CLASSES;
    const asked = [READS, STATIC, WRITES, JOBS].find((c) => network.handsOn(this, c)) ?? READS;
    return (network.success[node + asked] as number) >= HEALTHY_FROM;
  }

  #noticeS(run: Run): number {
    const { healthCheck, intervalS, unhealthyAfter } = this.#config;
    if (healthCheck === 'target') return run.constant(RECORD_CONSTANTS.targetHealth);
    const timeoutS = run.constant(RECORD_CONSTANTS.probeTimeout);
    return detectionS({ intervalS, timeoutS, unhealthyAfter }, run.constant(PROBE_PHASE));
  }

  override onTimer(run: Run, kind: number, i: number): void {
    const target = this.#targets[i] as Component;
    if (kind === MOVE) {
      this.#move(run, i);
      return;
    }
    this.#pending[i] = false;
    const works = this.#works(run.network, i);
    if (works === this.#healthy[i]) return;
    this.#healthy[i] = works;
    run.flowChanged = true;
    const what = works ? `${target.id} is answered again` : `${target.id} is judged unhealthy and no longer answered`;
    run.note(this.id, `${what}; clients follow within ${this.#config.ttlS} s`, { fact: 'route53/ttl-delays-failover' });
    run.schedule(this.#config.ttlS / STEPS, this, MOVE, i);
  }

  /** One more part of the clients asks again and gets the new answer. */
  #move(run: Run, i: number): void {
    const step = this.#healthy[i] === true ? 1 / STEPS : -1 / STEPS;
    const share = Math.min(1, Math.max(0, (this.#share[i] as number) + step));
    this.#share[i] = share;
    run.flowChanged = true;
    if (share > 0 && share < 1) run.schedule(this.#config.ttlS / STEPS, this, MOVE, i);
  }
}

export const route53Record: Service<RecordConfig> = {
  type: 'route53-record',
  title: 'Route 53 record',
  summary: 'A name that leads clients to a target that works.',
  topic: 'route53',
  placement: 'global',
  glyph: 'dns',
  beyond: false,
  schema: RecordSchema,
  fields: [
    {
      key: 'answer',
      label: 'Answers with',
      kind: 'choice',
      options: [
        { value: 'alias', label: 'An alias of its target' },
        { value: 'cname', label: 'Another name (CNAME)' },
        { value: 'address', label: 'Addresses written down' },
      ],
      default: 'alias',
      fact: 'route53/alias-to-load-balancer',
    },
    { key: 'apex', label: 'The bare domain', kind: 'switch', default: false, fact: 'route53/alias-at-zone-apex' },
    {
      key: 'policy',
      label: 'Routing policy',
      kind: 'choice',
      options: [
        { value: 'simple', label: 'Simple' },
        { value: 'weighted', label: 'Weighted' },
        { value: 'latency', label: 'Latency' },
        { value: 'failover', label: 'Failover' },
      ],
      default: 'simple',
      fact: 'route53/routing-policies',
    },
    {
      key: 'primary',
      label: 'Primary target',
      kind: 'resource',
      of: ['load-balancer', 'cloudfront-distribution', 'ec2-instance', 'elastic-ip', 's3-bucket'],
      optional: true,
      fact: 'route53/failover-routing',
    },
    {
      key: 'weights',
      label: 'Weights',
      help: 'Shares of what it calls under the weighted policy; 0 gets nothing.',
      kind: 'weights',
      min: 0,
      max: 255,
      optional: true,
      fact: 'route53/routing-policies',
    },
    {
      key: 'healthCheck',
      label: 'Health',
      kind: 'choice',
      options: [
        { value: 'none', label: 'Not looked at' },
        { value: 'target', label: 'Of the alias target' },
        { value: 'endpoint', label: 'Health check of its own' },
      ],
      default: 'none',
      fact: 'route53/evaluate-target-health',
    },
    {
      key: 'intervalS',
      label: 'Check every',
      help: '10 or 30',
      kind: 'number',
      unit: 's',
      min: 10,
      max: 30,
      default: 30,
      fact: 'route53/health-check-settings',
    },
    {
      key: 'unhealthyAfter',
      label: 'Unhealthy after',
      kind: 'number',
      unit: 'failures',
      min: 1,
      max: 10,
      default: 3,
      fact: 'route53/health-check-settings',
    },
    {
      key: 'ttlS',
      label: 'Time to live',
      kind: 'number',
      unit: 's',
      min: 0,
      max: 86_400,
      default: 300,
      fact: 'route53/ttl-delays-failover',
    },
  ],
  constants: RECORD_CONSTANTS,
  laws: [
    { says: 'It answers from everywhere and is out with no Region.', fact: 'route53/highly-available-dns' },
    { says: 'It judges a target by failed checks, at their interval.', fact: 'route53/health-check-settings' },
    { says: 'Clients keep an answer for its time to live.', fact: 'route53/ttl-delays-failover' },
    { says: 'Failover answers the secondary while the primary is unhealthy.', fact: 'route53/failover-routing' },
    { says: 'With nothing healthy it treats all as healthy.', fact: 'route53/all-unhealthy-means-all-healthy' },
    { says: 'An alias follows the addresses of a balancer.', fact: 'route53/alias-to-load-balancer' },
    { says: 'The bare domain takes an alias and no CNAME.', fact: 'route53/alias-at-zone-apex' },
    { says: 'An alias can use the health of its target.', fact: 'route53/evaluate-target-health' },
  ],
  responsible: (c, asked) => {
    if (c.policy === 'simple') return under(asked, 'region-outage') ? 'policy' : 'answer';
    return c.healthCheck === 'none' ? 'healthCheck' : 'ttlS';
  },
  references: (c) =>
    c.primary === undefined
      ? []
      : [
          {
            key: 'primary',
            id: c.primary,
            of: ['load-balancer', 'cloudfront-distribution', 'ec2-instance', 'elastic-ip', 's3-bucket'],
          },
        ],
  zones: () => [],
  check: (c) => [
    ...(c.policy === 'failover' && c.primary === undefined
      ? [{ path: 'primary', rule: 'failover-primary', message: 'Name the primary target of a failover record.' }]
      : []),
    ...(c.apex && c.answer === 'cname'
      ? [{ path: 'answer', rule: 'apex-cname', message: 'The bare domain cannot be a CNAME; use an alias.' }]
      : []),
    ...(c.healthCheck === 'target' && c.answer !== 'alias'
      ? [{ path: 'healthCheck', rule: 'alias-health', message: 'Only an alias can use the health of its target.' }]
      : []),
  ],
  checkLinks: (c, links) =>
    c.primary !== undefined && !links.some((l) => l.to === c.primary)
      ? [{ path: 'primary', rule: 'failover-primary', message: `Link ${c.id} to its primary target ${c.primary}.` }]
      : [],
  improvements: (c) =>
    worthTrying(
      [c.answer === 'address', `Let ${c.id} be an alias`, c.id, { answer: 'alias' }],
      [c.healthCheck === 'none', `Let ${c.id} look at the health of its targets`, c.id, { healthCheck: 'endpoint' }],
      [c.intervalS > 10, `Let ${c.id} check every 10 seconds`, c.id, { intervalS: 10 }],
      [c.ttlS > 60, `Let clients keep answers of ${c.id} for a minute`, c.id, { ttlS: 60 }],
    ),
  build: (config) => new DnsRecord(config),
  cost: (c) => [
    { what: 'hosted zone', item: 'route53.zone', quantity: 1 },
    ...(c.healthCheck === 'endpoint'
      ? [{ what: 'health checks', item: `route53.check-${c.intervalS}`, quantity: 2 }]
      : []),
  ],
};
