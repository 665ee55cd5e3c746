import { design } from '../shop';

type Doc = Record<string, unknown>;

/** The same tiers in two Regions behind one name; the database of the second is what `standIn` says. */
export function twoRegions(record: Doc, standIn: Doc) {
  const tier = (region: string, database: string, use: 'each' | 'fallback') => ({
    resources: [
      { id: `balancer-${region}`, type: 'load-balancer', zones: ['a', 'b'], region },
      {
        id: `web-${region}`,
        type: 'auto-scaling-group',
        zones: ['a', 'b'],
        min: 4,
        max: 8,
        healthCheckType: 'ELB',
        region,
      },
    ],
    links: [
      link(`balancer-${region}`, `web-${region}`),
      { ...link(`web-${region}`, database), use },
      { ...link('name', `balancer-${region}`), use: 'spread' },
    ],
  });
  const home = tier('home', 'database', 'each');
  const away = tier('away', 'copy', 'each');
  return design(
    [
      { id: 'name', type: 'route53-record', ...record },
      ...home.resources,
      ...away.resources,
      { id: 'database', type: 'rds-instance', zone: 'a', deployment: 'multi-az' },
      { id: 'copy', source: 'database', region: 'away', zone: 'a', ...standIn },
    ],
    [],
    {
      regions: [{ id: 'home' }, { id: 'away' }],
      links: [link('users', 'name'), ...home.links, ...away.links],
    },
  );
}

function link(from: string, to: string) {
  return { from, to, carries: ['reads', 'writes'] };
}
