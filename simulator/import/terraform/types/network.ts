import type { Mapped, Mapper } from '../../template/mapper';
import type { PropertyReader } from '../../template/property-reader';
import { byDefault, mapValue, valueOr, written } from '../../value';

export const subnet: Mapper = {
  types: ['aws_subnet', 'aws_default_subnet'],
  map: (r) => {
    const path = r.has('availability_zone') ? 'availability_zone' : 'availability_zone_id';
    return [{ kind: 'subnet', properties: { zone: r.zone(path), outside: false } }];
  },
};

export const subnetGroup: Mapper = {
  types: [
    'aws_db_subnet_group',
    'aws_neptune_subnet_group',
    'aws_docdb_subnet_group',
    'aws_elasticache_subnet_group',
    'aws_memorydb_subnet_group',
    'aws_redshift_subnet_group',
    'aws_dax_subnet_group',
  ],
  map: (r) => [{ kind: 'subnet-group', properties: { subnets: r.subnets('subnet_ids') } }],
};

const TARGETS = {
  nat_gateway_id: 'nat',
  instance_id: 'nat',
  network_interface_id: 'nat',
  gateway_id: 'internet',
  vpc_endpoint_id: 'endpoint',
  transit_gateway_id: 'other',
  vpc_peering_connection_id: 'other',
  egress_only_gateway_id: 'other',
} as const;

function routeOf(r: PropertyReader, table: ReturnType<PropertyReader['ref']>, suffix?: string): Mapped[] {
  const [key, by] = Object.entries(TARGETS).find(([name]) => r.has(name)) ?? [];
  const target = key === undefined ? undefined : r.ref(key);
  if (by === undefined || target === undefined || table === undefined) return [];
  const destination = r.text(r.has('cidr_block') ? 'cidr_block' : 'destination_cidr_block');
  return [
    { kind: 'route', ...(suffix === undefined ? {} : { suffix }), properties: { table, destination, target, by } },
  ];
}

export const route: Mapper = {
  types: ['aws_route'],
  map: (r) => routeOf(r, r.ref('route_table_id')),
};

/** Routes that are written inside of their table. */
export const routeTable: Mapper = {
  types: ['aws_route_table', 'aws_default_route_table'],
  map: (r) => {
    const own = written(r.resource.id, r.source());
    return r.each('route').flatMap((inner, i) => routeOf(inner, own, `route-${i}`));
  },
};

export const routeAssociation: Mapper = {
  types: ['aws_route_table_association'],
  map: (r) => {
    const [table, of] = [r.ref('route_table_id'), r.subnet('subnet_id')];
    return table === undefined || of === undefined
      ? []
      : [{ kind: 'route-association', properties: { table, subnet: of } }];
  },
};

export const endpoint: Mapper = {
  types: ['aws_vpc_endpoint'],
  map: (r) => [
    { kind: 'endpoint', properties: { service: mapValue(r.text('service_name'), (s) => s.split('.').at(-1) ?? s) } },
  ],
};

export const natGateway: Mapper = {
  types: ['aws_nat_gateway'],
  map: (r) => {
    const of = r.subnet('subnet_id');
    const regional = mapValue(r.text('availability_mode', 'zonal'), (mode) => mode === 'regional');
    if (of === undefined) return [{ kind: 'managed', properties: { service: 'NAT gateway', role: 'glue' } }];
    return [{ kind: 'nat', properties: { subnet: of, regional } }];
  },
};

export const elasticIp: Mapper = {
  types: ['aws_eip', 'aws_eip_association'],
  map: (r) => {
    const path = ['instance', 'instance_id', 'network_interface', 'network_interface_id'].find((p) => r.has(p));
    const target = path === undefined ? undefined : r.ref(path);
    return [{ kind: 'elastic-ip', properties: target === undefined ? {} : { target } }];
  },
};

export const healthCheckOfDns: Mapper = {
  types: ['aws_route53_health_check'],
  map: (r) => [
    {
      kind: 'health-check',
      properties: {
        target: r.text(r.has('fqdn') ? 'fqdn' : 'ip_address'),
        intervalS: r.count('request_interval', 30),
        threshold: r.count('failure_threshold', 3),
      },
    },
  ],
};

const POLICIES = {
  failover_routing_policy: 'failover',
  weighted_routing_policy: 'weighted',
  latency_routing_policy: 'latency',
  geolocation_routing_policy: 'geolocation',
  geoproximity_routing_policy: 'geolocation',
  cidr_routing_policy: 'geolocation',
} as const;

export const dnsRecord: Mapper = {
  types: ['aws_route53_record'],
  map: (r) => {
    const check = r.ref('health_check_id');
    const policy = Object.entries(POLICIES).find(([name]) => r.has(name))?.[1];
    const many = valueOr(r.flag('multivalue_answer_routing_policy', false), false);
    return [
      {
        kind: 'dns-record',
        properties: {
          name: r.text('name'),
          policy: policy ?? (many ? 'multivalue' : 'simple'),
          ...(policy === 'failover' ? { role: r.text('failover_routing_policy.type') } : {}),
          ...(check === undefined ? {} : { healthCheck: check }),
          ...(r.has('ttl') ? { ttl: r.count('ttl', 60) } : {}),
          targets: r.has('alias') ? r.refs('alias.name') : r.refs('records'),
          evaluateTargetHealth: r.flag('alias.evaluate_target_health', false),
        },
      },
    ];
  },
};

export const distribution: Mapper = {
  types: ['aws_cloudfront_distribution'],
  map: (r) => {
    const origins = r.each('origin');
    const from = r.source('origin');
    const refs = origins.flatMap((o) => o.ref('domain_name') ?? []);
    const byId = new Map(origins.map((o) => [valueOr(o.text('origin_id'), ''), o.ref('domain_name')]));
    const groups = r.each('origin_group').map((g) => {
      const ids = g.each('member').map((m) => valueOr(m.text('origin_id'), ''));
      return written(
        ids.flatMap((id) => byId.get(id) ?? []),
        g.source('member'),
      );
    });
    return [
      {
        kind: 'distribution',
        properties: { origins: refs.length > 0 ? written(refs, from) : byDefault([], from), originGroups: groups },
      },
    ];
  },
};
