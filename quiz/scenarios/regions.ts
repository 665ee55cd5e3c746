type Settings = Record<string, unknown>;

/** A stack in two Regions under one name: balancer and servers in both, the database in the first and its copy in the second. */
export function twoRegions(site: string, name: Settings, copy: Settings | null, carries: string[]) {
  const stack = (suffix: string, region: string, store: string | null) => ({
    resources: [
      { id: `balancer${suffix}`, type: 'load-balancer', label: `Load balancer${suffix}`, region, zones: ['a', 'b'] },
      {
        id: `web${suffix}`,
        type: 'auto-scaling-group',
        label: `Web servers${suffix}`,
        region,
        zones: ['a', 'b'],
        min: 4,
        max: 8,
        healthCheckType: 'ELB',
      },
    ],
    links: [
      { from: 'name', to: `balancer${suffix}`, carries, use: 'spread' },
      { from: `balancer${suffix}`, to: `web${suffix}`, carries },
      ...(store === null ? [] : [{ from: `web${suffix}`, to: store, carries }]),
    ],
  });
  const first = stack('', 'home', copy === null ? null : 'database');
  const second = stack('-2', 'away', copy === null ? null : 'copy');
  const database = {
    id: 'database',
    type: 'rds-instance',
    label: 'Database',
    zone: 'a',
    standbyZone: 'b',
    deployment: 'multi-az',
  };
  return {
    ...{ faultline: 'design/1', title: `The ${site}` },
    regions: [
      { id: 'home', zones: ['a', 'b', 'c'] },
      { id: 'away', zones: ['a', 'b', 'c'] },
    ],
    resources: [
      { id: 'name', type: 'route53-record', label: 'Route 53', policy: 'failover', primary: 'balancer', ...name },
      ...first.resources,
      ...second.resources,
      ...(copy === null
        ? []
        : [database, { id: 'copy', region: 'away', zone: 'a', source: 'database', label: 'Copy', ...copy }]),
    ],
    links: [{ from: 'users', to: 'name', carries }, ...first.links, ...second.links],
  };
}
