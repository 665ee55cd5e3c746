import type { Random } from '../random';

type Settings = Record<string, unknown>;

/** Settings that differ from those of the plain tier; null leaves the part out. */
export interface TierWish {
  servers: number;
  site: string;
  zones?: string[];
  balancer?: Settings;
  image?: Settings;
  group?: Settings;
  /** Resource that keeps the data, with its id: the servers wait for it. */
  store?: Settings & { id: string };
  carries?: string[];
}

/** Servers of a group behind a load balancer, with what keeps their data: the design most exam questions start from. */
export function tier(wish: TierWish): {
  faultline: 'design/1';
  title: string;
  resources: Settings[];
  links: Settings[];
} {
  const {
    servers,
    site,
    zones = ['a', 'b'],
    balancer = {},
    image = {},
    group = {},
    store,
    carries = ['reads', 'writes'],
  } = wish;
  return {
    faultline: 'design/1',
    title: `The ${site}`,
    resources: [
      { id: 'balancer', type: 'load-balancer', label: 'Load balancer', zones, ...balancer },
      { id: 'image', type: 'ami', label: 'Image', ...image },
      {
        ...{ id: 'web', type: 'auto-scaling-group', label: 'Web servers', zones, min: servers, max: servers * 2 },
        ...{ image: 'image', healthCheckType: 'ELB', ...group },
      },
      ...(store ? [store] : []),
    ],
    links: [
      { from: 'users', to: 'balancer', carries },
      { from: 'balancer', to: 'web', carries },
      ...(store ? [{ from: 'web', to: store.id, carries }] : []),
    ],
  };
}

/** Load for some m5.large servers: `busy` is the share of their processors that it keeps at work. Nine reads to one write. */
export function loadFor(servers: number, busy: number): { reads: { rate: number }; writes: { rate: number } } {
  const total = servers * 100 * busy; // an m5.large has two processors, a request takes one of them for 0.02 s
  return { reads: { rate: Math.round(total * 0.9) }, writes: { rate: Math.max(1, Math.round(total * 0.1)) } };
}

/** An even number of servers that people run: four, six or eight. */
export function someServers(random: Random): number {
  return random.pick([4, 6, 8]);
}
