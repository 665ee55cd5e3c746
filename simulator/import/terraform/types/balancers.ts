import type { HealthCheck } from '../../kinds';
import type { Mapper } from '../../template/mapper';
import type { PropertyReader } from '../../template/property-reader';
import { byDefault, mapValue, valueOr, written } from '../../value';

export const classicBalancer: Mapper = {
  types: ['aws_elb'],
  map: (r) => [
    {
      kind: 'load-balancer',
      properties: {
        type: 'classic',
        subnets: r.subnets('subnets'),
        zones: r.zones('availability_zones'),
        crossZone: r.flag('cross_zone_load_balancing', true),
        internal: r.flag('internal', false),
        instances: r.refs('instances'),
        healthCheck: {
          intervalS: r.count('health_check.interval', 30),
          timeoutS: r.count('health_check.timeout', 5),
          unhealthyAfter: r.count('health_check.unhealthy_threshold', 2),
          healthyAfter: r.count('health_check.healthy_threshold', 10),
          path: mapValue(r.text('health_check.target', 'TCP:80'), (t) => /:\d+(\/.*)$/.exec(t)?.[1] ?? ''),
        },
      },
    },
  ],
};

export const loadBalancer: Mapper = {
  types: ['aws_lb', 'aws_alb'],
  map: (r) => {
    const name = valueOr(r.text('load_balancer_type', 'application'), 'application');
    const type = name === 'network' || name === 'gateway' ? name : 'application';
    const mapped = r.each('subnet_mapping').flatMap((m) => m.subnet('subnet_id') ?? []);
    return [
      {
        kind: 'load-balancer',
        properties: {
          type,
          subnets: mapped.length > 0 ? written(mapped, r.source('subnet_mapping')) : r.subnets('subnets'),
          zones: byDefault([], r.source()),
          crossZone:
            type === 'application' ? byDefault(true, r.source()) : r.flag('enable_cross_zone_load_balancing', false),
          internal: r.flag('internal', false),
          instances: byDefault([], r.source()),
        },
      },
    ];
  },
};

function forwards(r: PropertyReader, path: string) {
  const refs = r.each(path).flatMap((action) => {
    const one = action.ref('target_group_arn');
    const many = action.each('forward.target_group').flatMap((g) => g.ref('arn') ?? []);
    return one === undefined ? many : [one, ...many];
  });
  return written(refs, r.source(path));
}

export const listener: Mapper = {
  types: ['aws_lb_listener', 'aws_alb_listener'],
  map: (r) => {
    const balancer = r.ref('load_balancer_arn');
    return balancer === undefined
      ? []
      : [{ kind: 'listener', properties: { balancer, targetGroups: forwards(r, 'default_action') } }];
  },
};

export const listenerRule: Mapper = {
  types: ['aws_lb_listener_rule', 'aws_alb_listener_rule'],
  map: (r) => {
    const balancer = r.ref('listener_arn');
    return balancer === undefined
      ? []
      : [{ kind: 'listener', properties: { balancer, targetGroups: forwards(r, 'action') } }];
  },
};

export const targetGroup: Mapper = {
  types: ['aws_lb_target_group', 'aws_alb_target_group'],
  map: (r) => {
    const check: HealthCheck = {
      intervalS: r.count('health_check.interval', 30),
      timeoutS: r.count('health_check.timeout', 5),
      unhealthyAfter: r.count('health_check.unhealthy_threshold', 3),
      healthyAfter: r.count('health_check.healthy_threshold', 3),
      path: r.text('health_check.path', '/'),
    };
    return [
      {
        kind: 'target-group',
        properties: {
          targetType: r.text('target_type', 'instance'),
          targets: byDefault([], r.source()),
          healthCheck: check,
          deregistrationDelayS: r.count('deregistration_delay', 300),
        },
      },
    ];
  },
};

/** Arguments that name what is registered with, and what is registered. */
const ATTACHMENTS: Readonly<Record<string, { to: readonly string[]; target: string }>> = {
  aws_lb_target_group_attachment: { to: ['target_group_arn'], target: 'target_id' },
  aws_alb_target_group_attachment: { to: ['target_group_arn'], target: 'target_id' },
  aws_elb_attachment: { to: ['elb'], target: 'instance' },
  aws_autoscaling_attachment: {
    to: ['lb_target_group_arn', 'alb_target_group_arn', 'elb'],
    target: 'autoscaling_group_name',
  },
  aws_autoscaling_traffic_source_attachment: { to: ['traffic_source.identifier'], target: 'autoscaling_group_name' },
};

export const targetAttachment: Mapper = {
  types: Object.keys(ATTACHMENTS),
  map: (r) => {
    const names = ATTACHMENTS[r.resource.type];
    const to = names?.to.map((path) => r.ref(path)).find((ref) => ref !== undefined);
    const target = names === undefined ? undefined : r.ref(names.target);
    return to === undefined || target === undefined ? [] : [{ kind: 'target-attachment', properties: { to, target } }];
  },
};
