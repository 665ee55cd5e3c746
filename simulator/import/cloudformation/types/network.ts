import type { Mapper } from '../../template/mapper';
import { byDefault, mapValue, valueOr, written } from '../../value';

export const subnet: Mapper = {
  types: ['AWS::EC2::Subnet'],
  map: (r) => [{ kind: 'subnet', properties: { zone: r.zone('AvailabilityZone'), outside: false } }],
};

export const subnetGroup: Mapper = {
  types: [
    'AWS::RDS::DBSubnetGroup',
    'AWS::Neptune::DBSubnetGroup',
    'AWS::DocDB::DBSubnetGroup',
    'AWS::ElastiCache::SubnetGroup',
    'AWS::Redshift::ClusterSubnetGroup',
    'AWS::DAX::SubnetGroup',
  ],
  map: (r) => [{ kind: 'subnet-group', properties: { subnets: r.subnets('SubnetIds') } }],
};

const TARGETS = ['NatGatewayId', 'InstanceId', 'GatewayId', 'VpcEndpointId', 'NetworkInterfaceId', 'TransitGatewayId'];

export const route: Mapper = {
  types: ['AWS::EC2::Route'],
  map: (r) => {
    const key = TARGETS.find((k) => r.has(k));
    const target = key === undefined ? undefined : r.ref(key);
    const table = r.ref('RouteTableId');
    if (key === undefined || target === undefined || table === undefined) return [];
    const by = key === 'NatGatewayId' || key === 'InstanceId' ? 'nat' : key === 'GatewayId' ? 'internet' : 'other';
    return [{ kind: 'route', properties: { table, destination: r.text('DestinationCidrBlock'), target, by } }];
  },
};

export const routeAssociation: Mapper = {
  types: ['AWS::EC2::SubnetRouteTableAssociation'],
  map: (r) => {
    const [table, of] = [r.ref('RouteTableId'), r.subnet('SubnetId')];
    return table === undefined || of === undefined
      ? []
      : [{ kind: 'route-association', properties: { table, subnet: of } }];
  },
};

export const endpoint: Mapper = {
  types: ['AWS::EC2::VPCEndpoint'],
  map: (r) => [
    { kind: 'endpoint', properties: { service: mapValue(r.text('ServiceName'), (s) => s.split('.').at(-1) ?? s) } },
  ],
};

export const natGateway: Mapper = {
  types: ['AWS::EC2::NatGateway'],
  map: (r) => {
    const of = r.subnet('SubnetId');
    const mode = r.text('AvailabilityMode', 'zonal');
    const regional = mapValue(mode, (m) => m === 'regional');
    if (of === undefined) return [{ kind: 'managed', properties: { service: 'NAT gateway', role: 'glue' } }];
    return [{ kind: 'nat', properties: { subnet: of, regional } }];
  },
};

export const elasticIp: Mapper = {
  types: ['AWS::EC2::EIP', 'AWS::EC2::EIPAssociation'],
  map: (r) => {
    const target = r.ref('InstanceId') ?? r.ref('NetworkInterfaceId');
    return [{ kind: 'elastic-ip', properties: target === undefined ? {} : { target } }];
  },
};

export const healthCheckOfDns: Mapper = {
  types: ['AWS::Route53::HealthCheck'],
  map: (r) => [
    {
      kind: 'health-check',
      properties: {
        target: r.text('HealthCheckConfig.FullyQualifiedDomainName'),
        intervalS: r.count('HealthCheckConfig.RequestInterval', 30),
        threshold: r.count('HealthCheckConfig.FailureThreshold', 3),
      },
    },
  ],
};

export const dnsRecord: Mapper = {
  types: ['AWS::Route53::RecordSet', 'AWS::Route53::RecordSetGroup'],
  map: (r) => {
    const sets = r.has('RecordSets') ? r.each('RecordSets') : [r];
    return sets.map((s, i) => {
      const alias = s.refs('AliasTarget.DNSName');
      const check = s.ref('HealthCheckId');
      return {
        kind: 'dns-record' as const,
        ...(sets.length > 1 ? { suffix: String(i) } : {}),
        properties: {
          name: s.text('Name'),
          policy: policyOf((key) => s.has(key), valueOr(s.flag('MultiValueAnswer', false), false)),
          ...(s.has('Failover') ? { role: s.text('Failover') } : {}),
          ...(check === undefined ? {} : { healthCheck: check }),
          ...(s.has('TTL') ? { ttl: s.count('TTL', 60) } : {}),
          targets: s.has('AliasTarget.DNSName') ? alias : s.refs('ResourceRecords'),
          evaluateTargetHealth: s.flag('AliasTarget.EvaluateTargetHealth', false),
        },
      };
    });
  },
};

function policyOf(has: (key: string) => boolean, many: boolean) {
  if (has('Failover')) return 'failover';
  if (has('Weight')) return 'weighted';
  if (has('Region')) return 'latency';
  if (has('GeoLocation')) return 'geolocation';
  return many ? 'multivalue' : 'simple';
}

export const distribution: Mapper = {
  types: ['AWS::CloudFront::Distribution'],
  map: (r) => {
    const origins = r.each('DistributionConfig.Origins');
    const from = r.source('DistributionConfig.Origins');
    const refs = origins.flatMap((o) => o.ref('DomainName') ?? []);
    const byId = new Map(origins.map((o) => [valueOr(o.text('Id'), ''), o.ref('DomainName')]));
    const groups = r.each('DistributionConfig.OriginGroups.Items').map((g) => {
      const ids = g.each('Members.Items').map((m) => valueOr(m.text('OriginId'), ''));
      return written(
        ids.flatMap((id) => byId.get(id) ?? []),
        g.source('Members'),
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
