import type { HealthCheck } from '../../kinds';
import type { Mapped, Mapper } from '../../template/mapper';
import type { PropertyReader } from '../../template/property-reader';
import { byDefault, mapValue, written } from '../../value';

export const classicBalancer: Mapper = {
  types: ['AWS::ElasticLoadBalancing::LoadBalancer'],
  map: (r) => [
    {
      kind: 'load-balancer',
      properties: {
        type: 'classic',
        subnets: r.subnets('Subnets'),
        zones: r.zones('AvailabilityZones'),
        crossZone: r.flag('CrossZone', false),
        internal: mapValue(r.text('Scheme', 'internet-facing'), (s) => s === 'internal'),
        instances: r.refs('Instances'),
        healthCheck: {
          intervalS: r.count('HealthCheck.Interval', 30),
          timeoutS: r.count('HealthCheck.Timeout', 5),
          unhealthyAfter: r.count('HealthCheck.UnhealthyThreshold', 2),
          healthyAfter: r.count('HealthCheck.HealthyThreshold', 10),
          path: mapValue(r.text('HealthCheck.Target', 'TCP:80'), (t) => /:\d+(\/.*)$/.exec(t)?.[1] ?? ''),
        },
      },
    },
  ],
};

export const loadBalancer: Mapper = {
  types: ['AWS::ElasticLoadBalancingV2::LoadBalancer'],
  map: (r) => {
    const type = r.raw('Type')?.data;
    const name = type?.is === 'scalar' ? String(type.value) : 'application';
    const kind = name === 'network' || name === 'gateway' ? name : 'application';
    const mapped = r.each('SubnetMappings').flatMap((m) => m.subnet('SubnetId') ?? []);
    const attribute = r.each('LoadBalancerAttributes').find((a) => {
      const key = a.raw('Key')?.data;
      return key?.is === 'scalar' && key.value === 'load_balancing.cross_zone.enabled';
    });
    return [
      {
        kind: 'load-balancer',
        properties: {
          type: kind,
          subnets: mapped.length > 0 ? written(mapped, r.source('SubnetMappings')) : r.subnets('Subnets'),
          zones: byDefault([], r.source()),
          crossZone: attribute?.flag('Value', false) ?? byDefault(kind === 'application', r.source()),
          internal: mapValue(r.text('Scheme', 'internet-facing'), (s) => s === 'internal'),
          instances: byDefault([], r.source()),
        },
      },
    ];
  },
};

function forwards(r: PropertyReader, path: string) {
  return r.each(path).flatMap((action) => {
    const one = action.ref('TargetGroupArn');
    const many = action.each('ForwardConfig.TargetGroups').flatMap((g) => g.ref('TargetGroupArn') ?? []);
    return one === undefined ? many : [one, ...many];
  });
}

export const listener: Mapper = {
  types: ['AWS::ElasticLoadBalancingV2::Listener'],
  map: (r) => {
    const balancer = r.ref('LoadBalancerArn');
    if (balancer === undefined) return [];
    return [
      {
        kind: 'listener',
        properties: { balancer, targetGroups: written(forwards(r, 'DefaultActions'), r.source('DefaultActions')) },
      },
    ];
  },
};

export const listenerRule: Mapper = {
  types: ['AWS::ElasticLoadBalancingV2::ListenerRule'],
  map: (r) => {
    const of = r.ref('ListenerArn');
    if (of === undefined) return [];
    return [
      {
        kind: 'listener',
        properties: { balancer: of, targetGroups: written(forwards(r, 'Actions'), r.source('Actions')) },
      },
    ];
  },
};

export const targetGroup: Mapper = {
  types: ['AWS::ElasticLoadBalancingV2::TargetGroup'],
  map: (r) => {
    const targets = r.each('Targets').flatMap((t) => t.ref('Id') ?? []);
    const check: HealthCheck = {
      intervalS: r.count('HealthCheckIntervalSeconds', 30),
      timeoutS: r.count('HealthCheckTimeoutSeconds', 5),
      unhealthyAfter: r.count('UnhealthyThresholdCount', 2),
      healthyAfter: r.count('HealthyThresholdCount', 5),
      path: r.text('HealthCheckPath', '/'),
    };
    return [
      {
        kind: 'target-group',
        properties: {
          targetType: r.text('TargetType', 'instance'),
          targets: written(targets, r.source('Targets')),
          healthCheck: check,
          deregistrationDelayS: byDefault(300, r.source()),
        },
      } satisfies Mapped,
    ];
  },
};
