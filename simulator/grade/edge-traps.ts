import type { Design } from '../design/design';
import { each, type Trap } from './trap';

const SERVERS: ReadonlySet<string> = new Set(['ec2-instance', 'auto-scaling-group']);

const typeOf = (design: Design, id: string) => design.resources.find((r) => r.id === id)?.type;

const targetsOf = (design: Design, record: string) => design.links.filter((l) => l.from === record).length;

/** Traps of names, addresses, edges, objects and Regions. */
export const edgeTraps: readonly Trap[] = [
  {
    id: 'one-region',
    title: 'Several zones taken for several Regions',
    fact: 'regions-azs/multi-az-vs-multi-region',
    under: ['region-outage'],
    shows: (d) => (new Set(d.resources.map((r) => r.region)).size === 1 ? (d.resources[0]?.id ?? null) : null),
  },
  {
    id: 'replica-never-promoted',
    title: 'A replica in another Region that nobody promotes',
    fact: 'rds/read-replica-promotion',
    under: ['region-outage'],
    shows: (d, { workload }) =>
      workload.writes === undefined ? null : each(d, 'rds-read-replica', (r) => r.onSourceLoss === 'wait'),
  },
  {
    id: 'addresses-written-down',
    title: 'A name that holds the addresses of a balancer',
    fact: 'elb/ip-addresses-can-change',
    under: ['zone-outage', 'zone-outage-shortage'],
    shows: (d) => each(d, 'route53-record', (r) => r.answer === 'address'),
  },
  {
    id: 'weights-left-equal',
    title: 'Half of the users for a trial',
    fact: 'route53/routing-policies',
    under: ['bad-image', 'process-hang', 'lying-health-check', 'instance-loss', 'load-surge-2'],
    shows: (d) =>
      each(d, 'route53-record', (r) => r.policy === 'weighted' && new Set(Object.values(r.weights ?? {})).size < 2),
  },
  {
    id: 'record-without-health-check',
    title: 'A record that answers with what is down',
    fact: 'route53/failover-routing',
    under: ['region-outage', 'zone-outage', 'instance-loss', 'process-hang', 'bad-image', 'lying-health-check'],
    shows: (d) => each(d, 'route53-record', (r) => r.healthCheck === 'none' && targetsOf(d, r.id) > 1),
  },
  {
    id: 'long-time-to-live',
    title: 'Clients that keep a dead answer',
    fact: 'route53/ttl-delays-failover',
    under: ['region-outage', 'zone-outage', 'instance-loss', 'process-hang', 'bad-image'],
    shows: (d) => each(d, 'route53-record', (r) => r.ttlS > 60 && targetsOf(d, r.id) > 1),
  },
  {
    id: 'address-moved-by-hand',
    title: 'An address that waits for a person',
    fact: 'elastic-ip/remap-is-not-automatic',
    under: ['zone-outage', 'instance-loss', 'process-hang'],
    shows: (d) => each(d, 'elastic-ip', (r) => r.remap !== 'automation'),
  },
  {
    id: 'address-without-spare',
    title: 'An address with nowhere to go',
    fact: 'elastic-ip/masks-failure',
    under: ['zone-outage', 'instance-loss', 'process-hang'],
    shows: (d) => each(d, 'elastic-ip', (r) => r.instances.length === 1),
  },
  {
    id: 'no-versioning',
    title: 'Objects without a way back',
    fact: 's3/versioning',
    under: ['object-deleted'],
    shows: (d) => each(d, 's3-bucket', (r) => !r.versioning),
  },
  {
    id: 'one-zone-storage',
    title: 'Objects in one zone',
    fact: 's3/one-zone-classes',
    under: ['zone-outage'],
    shows: (d) => each(d, 's3-bucket', (r) => r.storageClass === 'one-zone'),
  },
  {
    id: 'short-edge-ttl',
    title: 'A cache that forgets before the origin is back',
    fact: 'cloudfront/default-ttl',
    under: ['origin-down', 'region-outage'],
    shows: (d, { outageS }) => each(d, 'cloudfront-distribution', (r) => r.ttlS < 2 * outageS),
  },
  {
    id: 'static-from-servers',
    title: 'Files that servers hand out',
    fact: 's3/suits-static-content',
    under: ['load-surge-2', 'load-surge-10', 'instance-loss', 'zone-outage'],
    shows: (d) => {
      const servers = new Set(d.resources.flatMap((r) => (SERVERS.has(r.type) ? [r.id] : [])));
      return d.links.find((l) => servers.has(l.to) && l.carries.includes('static'))?.to ?? null;
    },
  },
  {
    id: 'no-edge',
    title: 'Static work that depends on its origin',
    fact: 'cloudfront/serves-from-cache-during-origin-failure',
    under: ['origin-down', 'region-outage', 'zone-outage', 'instance-loss', 'load-surge-2', 'load-surge-10'],
    shows: (d, { workload }) =>
      workload.static === undefined || d.resources.some((r) => r.type === 'cloudfront-distribution')
        ? null
        : (d.resources[0]?.id ?? null),
  },
  {
    id: 'second-origin-empty',
    title: 'A second origin that nobody fills',
    fact: 's3/replication',
    under: ['origin-down', 'region-outage'],
    shows: (d) => {
      const second = d.links.find((l) => l.use === 'fallback' && typeOf(d, l.to) === 's3-bucket')?.to;
      const filled = d.resources.some((r) => r.type === 's3-bucket' && r.replicateTo === second);
      return second === undefined || filled ? null : second;
    },
  },
  {
    id: 'one-origin',
    title: 'A distribution with one origin',
    fact: 'cloudfront/origin-failover',
    under: ['origin-down', 'region-outage'],
    shows: (d) =>
      each(d, 'cloudfront-distribution', (r) => !d.links.some((l) => l.from === r.id && l.use === 'fallback')),
  },
];
