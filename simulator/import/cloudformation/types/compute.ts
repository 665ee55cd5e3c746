import type { BlockDevice, Ref, Refs } from '../../kinds';
import { fargateProfileOf } from '../../template/fargate-profile';
import type { Mapped, Mapper } from '../../template/mapper';
import type { PropertyReader } from '../../template/property-reader';
import { byDefault, mapValue, valueOr, written } from '../../value';

function devices(r: PropertyReader, path: string): BlockDevice[] {
  return r.each(path).map((d) => ({
    device: valueOr(d.text('DeviceName'), 'a device'),
    storage: d.has('VirtualName') ? 'instance-store' : 'ebs',
    deleteOnTermination: d.flag('Ebs.DeleteOnTermination', true),
  }));
}

/** The text that an instance starts with: user data and what cfn-init is told to install. */
function userData(r: PropertyReader, path: string) {
  const text = `${r.has(path) ? r.at(path).allText() : ''}\n${r.metadataText()}`.trim();
  return text === '' ? byDefault('', r.source()) : written(text, r.source(path));
}

export const instance: Mapper = {
  types: ['AWS::EC2::Instance'],
  map: (r) => {
    const subnet = r.subnet('SubnetId') ?? r.each('NetworkInterfaces')[0]?.subnet('SubnetId');
    const launch = r.ref('LaunchTemplate.LaunchTemplateId') ?? r.ref('LaunchTemplate.LaunchTemplateName');
    const own: Mapped = {
      kind: 'instance',
      properties: {
        ...(subnet === undefined ? {} : { subnet }),
        ...(launch === undefined ? {} : { launch }),
        zone: r.zone('AvailabilityZone'),
        instanceType: r.text('InstanceType', 'm1.small'),
        devices: devices(r, 'BlockDeviceMappings'),
        userData: userData(r, 'UserData'),
        autoRecovery: byDefault(true, r.source()),
        spot: byDefault(false, r.source()),
      },
    };
    const attached = r.each('Volumes').flatMap((v, i): Mapped[] => {
      const volume = v.ref('VolumeId');
      if (volume === undefined) return [];
      return [
        {
          kind: 'attachment',
          suffix: `volume-${i}`,
          properties: { volume, instance: written(r.resource.id, v.source()) },
        },
      ];
    });
    return [own, ...attached];
  },
};

/** Single machines that a service looks after: a notebook, a place to write code. */
export const workbench: Mapper = {
  types: ['AWS::SageMaker::NotebookInstance', 'AWS::Cloud9::EnvironmentEC2'],
  map: (r) => {
    const subnet = r.subnet('SubnetId');
    return [
      {
        kind: 'instance',
        properties: {
          ...(subnet === undefined ? {} : { subnet }),
          zone: r.zone('AvailabilityZone'),
          instanceType: r.text('InstanceType', 't3.medium'),
          devices: [],
          userData: byDefault('', r.source()),
          autoRecovery: byDefault(true, r.source()),
          spot: byDefault(false, r.source()),
        },
      },
    ];
  },
};

export const launch: Mapper = {
  types: ['AWS::EC2::LaunchTemplate', 'AWS::AutoScaling::LaunchConfiguration'],
  map: (whole) => {
    const r = whole.has('LaunchTemplateData') ? whole.at('LaunchTemplateData') : whole;
    return [
      {
        kind: 'launch',
        properties: {
          instanceType: r.text('InstanceType', 'm1.small'),
          devices: devices(r, 'BlockDeviceMappings'),
          userData: userData(r, 'UserData'),
          spot: written(r.has('SpotPrice') || r.has('InstanceMarketOptions'), r.source()),
        },
      },
    ];
  },
};

export const autoScalingGroup: Mapper = {
  types: ['AWS::AutoScaling::AutoScalingGroup'],
  map: (r) => {
    const template = ['LaunchTemplate', 'MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification'];
    const names = template.flatMap((path) => [`${path}.LaunchTemplateId`, `${path}.LaunchTemplateName`]);
    const from = [...names, 'LaunchConfigurationName', 'InstanceId'].map((path) => r.ref(path)).find((x) => x);
    const min = r.count('MinSize', 0);
    const group: Mapped = {
      kind: 'auto-scaling-group',
      properties: {
        min,
        max: r.count('MaxSize', 0),
        desired: r.has('DesiredCapacity') ? r.count('DesiredCapacity', 0) : min,
        subnets: r.subnets('VPCZoneIdentifier'),
        zones: r.zones('AvailabilityZones'),
        ...(from === undefined ? {} : { launch: from }),
        healthCheckType: r.text('HealthCheckType', 'EC2'),
        graceS: r.count('HealthCheckGracePeriod', 0),
        targetGroups: r.refs('TargetGroupARNs'),
        balancers: r.refs('LoadBalancerNames'),
      },
    };
    return [group];
  },
};

/** Fleets that keep a number of machines, as a group does. */
export const fleet: Mapper = {
  types: ['AWS::EC2::SpotFleet', 'AWS::EC2::EC2Fleet'],
  map: (whole) => {
    const spot = whole.has('SpotFleetRequestConfigData');
    const r = spot ? whole.at('SpotFleetRequestConfigData') : whole;
    const size = r.count(spot ? 'TargetCapacity' : 'TargetCapacitySpecification.TotalTargetCapacity', 1);
    const places = [
      ...r.each('LaunchSpecifications').flatMap((one) => valuesOf(one.subnets('SubnetId'))),
      ...r
        .each('LaunchTemplateConfigs')
        .flatMap((one) => one.each('Overrides').flatMap((over) => valuesOf(over.subnets('SubnetId')))),
    ];
    const from = r.source(spot ? 'LaunchSpecifications' : 'LaunchTemplateConfigs');
    return [
      {
        kind: 'auto-scaling-group',
        properties: {
          min: size,
          max: size,
          desired: size,
          subnets: written(places, from),
          zones: byDefault([], from),
          healthCheckType: byDefault('EC2', r.source()),
          graceS: byDefault(0, r.source()),
          targetGroups: byDefault([], r.source()),
          balancers: byDefault([], r.source()),
        },
      },
    ];
  },
};

function valuesOf(refs: Refs): readonly Ref[] {
  return refs.known ? refs.value : [];
}

export const fargateProfile: Mapper = {
  types: ['AWS::EKS::FargateProfile'],
  map: (r) => fargateProfileOf(r, { cluster: 'ClusterName', subnets: 'Subnets' }),
};

export const scaling: Mapper = {
  types: ['AWS::AutoScaling::ScalingPolicy', 'AWS::ApplicationAutoScaling::ScalingPolicy'],
  map: (r) => {
    const target = r.ref('AutoScalingGroupName') ?? r.ref('ScalingTargetId') ?? r.ref('ResourceId');
    return target === undefined ? [] : [{ kind: 'scaling-policy', properties: { target } }];
  },
};

export const scalableTarget: Mapper = {
  types: ['AWS::ApplicationAutoScaling::ScalableTarget'],
  map: (r) =>
    valueOr(r.text('ServiceNamespace'), '') === 'ecs'
      ? [{ kind: 'scalable-target', properties: { min: r.count('MinCapacity', 0), max: r.count('MaxCapacity', 0) } }]
      : [],
};

export const scheduledAction: Mapper = {
  types: ['AWS::AutoScaling::ScheduledAction'],
  map: (r) => {
    const group = r.ref('AutoScalingGroupName');
    if (group === undefined) return [];
    const [min, max, desired] = ['MinSize', 'MaxSize', 'DesiredCapacity'].map((key) => r.maybeCount(key));
    return [
      {
        kind: 'scheduled-action',
        properties: { group, ...(min && { min }), ...(max && { max }), ...(desired && { desired }) },
      },
    ];
  },
};

export const lambda: Mapper = {
  types: ['AWS::Lambda::Function', 'AWS::Serverless::Function'],
  map: (r) => [
    {
      kind: 'function',
      properties: {
        ...(r.has('VpcConfig.SubnetIds') ? { subnets: r.subnets('VpcConfig.SubnetIds') } : {}),
        sources: byDefault([], r.source()),
      },
    },
  ],
};

export const containerService: Mapper = {
  types: ['AWS::ECS::Service'],
  map: (r) => {
    const cluster = r.ref('Cluster');
    const type = r.text('LaunchType', r.has('CapacityProviderStrategy') ? providers(r) : 'EC2');
    return [
      {
        kind: 'container-service',
        properties: {
          launchType: mapValue(type, (t) => (t.toUpperCase() === 'FARGATE' ? ('fargate' as const) : ('ec2' as const))),
          desired: r.count('DesiredCount', 1),
          daemon: mapValue(r.text('SchedulingStrategy', 'REPLICA'), (s) => s === 'DAEMON'),
          subnets: r.subnets('NetworkConfiguration.AwsvpcConfiguration.Subnets'),
          ...(cluster === undefined ? {} : { cluster }),
          targetGroups: written(
            r.each('LoadBalancers').flatMap((b) => b.ref('TargetGroupArn') ?? []),
            r.source('LoadBalancers'),
          ),
          balancers: written(
            r.each('LoadBalancers').flatMap((b) => b.ref('LoadBalancerName') ?? []),
            r.source('LoadBalancers'),
          ),
        },
      },
    ];
  },
};

function providers(r: PropertyReader): string {
  const names = r.each('CapacityProviderStrategy').map((p) => valueOr(p.text('CapacityProvider'), ''));
  return names.some((name) => name.startsWith('FARGATE')) ? 'FARGATE' : 'EC2';
}

export const containerCluster: Mapper = {
  types: ['AWS::ECS::Cluster', 'AWS::EKS::Cluster'],
  map: (r) => [
    {
      kind: 'container-cluster',
      properties: { family: r.resource.type.includes('EKS') ? 'eks' : 'ecs', groups: byDefault([], r.source()) },
    },
  ],
};

export const nodeGroup: Mapper = {
  types: ['AWS::EKS::Nodegroup'],
  map: (r) => {
    const cluster = r.ref('ClusterName');
    const min = r.count('ScalingConfig.MinSize', 1);
    return [
      {
        kind: 'node-group',
        properties: {
          ...(cluster === undefined ? {} : { cluster }),
          min,
          desired: r.has('ScalingConfig.DesiredSize')
            ? r.count('ScalingConfig.DesiredSize', 2)
            : r.count('ScalingConfig.MinSize', 2),
          subnets: r.subnets('Subnets'),
        },
      },
    ];
  },
};

const RECOVERY = /:(recover|reboot|terminate|stop)$/;

export const alarm: Mapper = {
  types: ['AWS::CloudWatch::Alarm'],
  map: (r) => {
    const texts = r.has('AlarmActions') ? r.at('AlarmActions').allText() : '';
    const actions = texts.split('\n').flatMap((text) => {
      const action = RECOVERY.exec(text)?.[1];
      return action === undefined ? [] : [action as 'recover' | 'reboot' | 'terminate' | 'stop'];
    });
    const on = r
      .each('Dimensions')
      .find((d) => valueOr(d.text('Name'), '') === 'InstanceId')
      ?.ref('Value');
    return [{ kind: 'alarm', properties: { ...(on === undefined ? {} : { instance: on }), actions } }];
  },
};
