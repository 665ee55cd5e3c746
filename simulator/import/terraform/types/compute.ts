import type { BlockDevice } from '../../kinds';
import { fargateProfileOf } from '../../template/fargate-profile';
import type { Mapped, Mapper } from '../../template/mapper';
import type { PropertyReader } from '../../template/property-reader';
import { byDefault, mapValue, valueOr, written } from '../../value';

/** Devices of an instance or a launch configuration. */
function devices(r: PropertyReader): BlockDevice[] {
  const ebs = [...r.each('root_block_device'), ...r.each('ebs_block_device')].map(
    (d): BlockDevice => ({
      device: valueOr(d.text('device_name'), 'the root device'),
      storage: 'ebs',
      deleteOnTermination: d.flag('delete_on_termination', true),
    }),
  );
  const local = r.each('ephemeral_block_device').map(
    (d): BlockDevice => ({
      device: valueOr(d.text('device_name'), 'a device'),
      storage: 'instance-store',
      deleteOnTermination: byDefault(true, d.source()),
    }),
  );
  return [...ebs, ...local];
}

/** Devices of a launch template. */
function mappedDevices(r: PropertyReader): BlockDevice[] {
  return r.each('block_device_mappings').map((d) => ({
    device: valueOr(d.text('device_name'), 'a device'),
    storage: d.has('virtual_name') ? 'instance-store' : 'ebs',
    deleteOnTermination: d.flag('ebs.delete_on_termination', true),
  }));
}

function userData(r: PropertyReader) {
  const path = r.has('user_data') ? 'user_data' : 'user_data_base64';
  return r.has(path) ? written(r.at(path).allText(), r.source(path)) : byDefault('', r.source());
}

/** Spot where an argument asks for it. */
function spot(r: PropertyReader) {
  const path = ['spot_price', 'instance_market_options'].find((name) => r.has(name));
  const always = r.resource.type === 'aws_spot_instance_request';
  return path === undefined ? byDefault(always, r.source()) : written(true, r.source(path));
}

export const instance: Mapper = {
  types: ['aws_instance', 'aws_spot_instance_request'],
  map: (r) => {
    const subnet = r.subnet('subnet_id');
    const launch = r.ref('launch_template.id') ?? r.ref('launch_template.name');
    return [
      {
        kind: 'instance',
        properties: {
          ...(subnet === undefined ? {} : { subnet }),
          ...(launch === undefined ? {} : { launch }),
          zone: r.zone('availability_zone'),
          instanceType: r.text('instance_type'),
          devices: devices(r),
          userData: userData(r),
          autoRecovery: mapValue(r.text('maintenance_options.auto_recovery', 'default'), (v) => v !== 'disabled'),
          spot: spot(r),
        },
      },
    ];
  },
};

export const launch: Mapper = {
  types: ['aws_launch_template', 'aws_launch_configuration'],
  map: (r) => [
    {
      kind: 'launch',
      properties: {
        instanceType: r.text('instance_type'),
        devices: r.resource.type === 'aws_launch_template' ? mappedDevices(r) : devices(r),
        userData: userData(r),
        spot: spot(r),
      },
    },
  ],
};

const MIXED = 'mixed_instances_policy.launch_template.launch_template_specification';
const LAUNCHES = [
  'launch_template.id',
  'launch_template.name',
  `${MIXED}.launch_template_id`,
  `${MIXED}.launch_template_name`,
  'launch_configuration',
];

export const autoScalingGroup: Mapper = {
  types: ['aws_autoscaling_group'],
  map: (r) => {
    const from = LAUNCHES.map((path) => r.ref(path)).find((x) => x);
    const min = r.count('min_size', 0);
    return [
      {
        kind: 'auto-scaling-group',
        properties: {
          min,
          max: r.count('max_size', 0),
          desired: r.has('desired_capacity') ? r.count('desired_capacity', 0) : min,
          subnets: r.subnets('vpc_zone_identifier'),
          zones: r.zones('availability_zones'),
          ...(from === undefined ? {} : { launch: from }),
          healthCheckType: r.text('health_check_type', 'EC2'),
          // The provider waits five minutes where the API waits none.
          graceS: r.count('health_check_grace_period', 300),
          targetGroups: withSources(r),
          balancers: r.refs('load_balancers'),
        },
      },
    ];
  },
};

/** Target groups, those given as traffic sources included. */
function withSources(r: PropertyReader) {
  const sources = r.each('traffic_source').flatMap((s) => s.ref('identifier') ?? []);
  return sources.length > 0 ? written(sources, r.source('traffic_source')) : r.refs('target_group_arns');
}

export const scaling: Mapper = {
  types: ['aws_autoscaling_policy', 'aws_appautoscaling_policy'],
  map: (r) => {
    const target = r.ref('autoscaling_group_name') ?? r.ref('resource_id');
    return target === undefined ? [] : [{ kind: 'scaling-policy', properties: { target } }];
  },
};

export const scheduledAction: Mapper = {
  types: ['aws_autoscaling_schedule', 'aws_appautoscaling_scheduled_action'],
  map: (r) => {
    const group = r.ref('autoscaling_group_name') ?? r.ref('resource_id');
    if (group === undefined) return [];
    const target = r.has('scalable_target_action');
    const [min, max] = target
      ? ['scalable_target_action.min_capacity', 'scalable_target_action.max_capacity']
      : ['min_size', 'max_size'];
    // The provider leaves a size as it is where it says -1.
    const size = (path: string | undefined) => {
      const value = path === undefined ? undefined : r.maybeCount(path);
      return value === undefined || valueOr(value, 0) < 0 ? undefined : value;
    };
    const [least, most, desired] = [size(min), size(max), size('desired_capacity')];
    return [
      {
        kind: 'scheduled-action',
        properties: {
          group,
          ...(least && { min: least }),
          ...(most && { max: most }),
          ...(desired && { desired }),
        },
      },
    ];
  },
};

/** Bounds of a service of ECS. */
export const scalableTarget: Mapper = {
  types: ['aws_appautoscaling_target'],
  map: (r) =>
    valueOr(r.text('service_namespace'), '') === 'ecs'
      ? [{ kind: 'scalable-target', properties: { min: r.count('min_capacity', 0), max: r.count('max_capacity', 0) } }]
      : [],
};

export const lambda: Mapper = {
  types: ['aws_lambda_function'],
  map: (r) => [
    {
      kind: 'function',
      properties: {
        ...(r.has('vpc_config.subnet_ids') ? { subnets: r.subnets('vpc_config.subnet_ids') } : {}),
        sources: byDefault([], r.source()),
      },
    },
  ],
};

export const containerService: Mapper = {
  types: ['aws_ecs_service'],
  map: (r) => {
    const cluster = r.ref('cluster');
    const type = r.has('capacity_provider_strategy') ? providers(r) : r.text('launch_type', 'EC2');
    const from = r.source('load_balancer');
    return [
      {
        kind: 'container-service',
        properties: {
          launchType: mapValue(type, (t) => (t.toUpperCase() === 'FARGATE' ? ('fargate' as const) : ('ec2' as const))),
          // The provider keeps none where nothing is written, unlike the console.
          desired: r.count('desired_count', 0),
          daemon: mapValue(r.text('scheduling_strategy', 'REPLICA'), (s) => s === 'DAEMON'),
          subnets: r.subnets('network_configuration.subnets'),
          ...(cluster === undefined ? {} : { cluster }),
          targetGroups: written(
            r.each('load_balancer').flatMap((b) => b.ref('target_group_arn') ?? []),
            from,
          ),
          balancers: written(
            r.each('load_balancer').flatMap((b) => b.ref('elb_name') ?? []),
            from,
          ),
        },
      } satisfies Mapped,
    ];
  },
};

function providers(r: PropertyReader) {
  const names = r.each('capacity_provider_strategy').map((p) => valueOr(p.text('capacity_provider'), ''));
  const fargate = names.some((name) => name.startsWith('FARGATE'));
  return written(fargate ? 'FARGATE' : 'EC2', r.source('capacity_provider_strategy'));
}

export const containerCluster: Mapper = {
  types: ['aws_ecs_cluster', 'aws_eks_cluster'],
  map: (r) => [
    {
      kind: 'container-cluster',
      properties: { family: r.resource.type.includes('eks') ? 'eks' : 'ecs', groups: byDefault([], r.source()) },
    },
  ],
};

export const nodeGroup: Mapper = {
  types: ['aws_eks_node_group'],
  map: (r) => {
    const cluster = r.ref('cluster_name');
    return [
      {
        kind: 'node-group',
        properties: {
          ...(cluster === undefined ? {} : { cluster }),
          min: r.count('scaling_config.min_size', 1),
          desired: r.count('scaling_config.desired_size', 1),
          subnets: r.subnets('subnet_ids'),
        },
      },
    ];
  },
};

const RECOVERY = /:(recover|reboot|terminate|stop)$/;

export const alarm: Mapper = {
  types: ['aws_cloudwatch_metric_alarm'],
  map: (r) => {
    const texts = r.has('alarm_actions') ? r.at('alarm_actions').allText() : '';
    const actions = texts.split('\n').flatMap((text) => {
      const action = RECOVERY.exec(text)?.[1];
      return action === undefined ? [] : [action as 'recover' | 'reboot' | 'terminate' | 'stop'];
    });
    const on = r.ref('dimensions.InstanceId');
    return [{ kind: 'alarm', properties: { ...(on === undefined ? {} : { instance: on }), actions } }];
  },
};

export const fargateProfile: Mapper = {
  types: ['aws_eks_fargate_profile'],
  map: (r) => fargateProfileOf(r, { cluster: 'cluster_name', subnets: 'subnet_ids' }),
};
