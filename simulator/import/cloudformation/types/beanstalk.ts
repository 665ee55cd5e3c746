import type { Mapped, Mapper } from '../../template/mapper';
import type { PropertyReader } from '../../template/property-reader';
import { zonesOf } from '../../template/zone-names';
import { assumed, byDefault, mapValue, type Value, valueOr, written } from '../../value';

/** Elastic Beanstalk: a group with a balancer of its own, and a database where its settings ask for one. */
export const environment: Mapper = {
  types: ['AWS::ElasticBeanstalk::Environment'],
  map: (r) => {
    const settings = r.each('OptionSettings');
    const option = (namespace: string, name: string): PropertyReader | undefined =>
      settings.find(
        (s) => valueOr(s.text('Namespace'), '') === namespace && valueOr(s.text('OptionName'), '') === name,
      );
    const single =
      valueOr(option('aws:elasticbeanstalk:environment', 'EnvironmentType')?.text('Value') ?? none(r), '') ===
      'SingleInstance';
    const worker = valueOr(r.text('Tier.Name'), '') === 'Worker';
    const saved = r.has('TemplateName') ? 'The saved configuration of the environment keeps' : undefined;
    const size = (name: string, standard: number): Value<number> =>
      option('aws:autoscaling:asg', name)?.count('Value', standard) ??
      (saved === undefined
        ? byDefault(standard, r.source())
        : assumed(standard, `${saved} ${name} at ${standard}`, r.source()));
    const min = single ? byDefault(1, r.source()) : size('MinSize', 1);
    const subnets = option('aws:ec2:vpc', 'Subnets')?.subnets('Value') ?? byDefault([], r.source());
    const any = option('aws:autoscaling:asg', 'Availability Zones')?.text('Value') ?? byDefault('Any', r.source());
    const zones = mapValue(any, (text) => {
      const several = zonesOf(r.reading.region).slice(0, text === 'Any 1' ? 1 : text === 'Any 2' ? 2 : 3);
      return several.map((zone) =>
        assumed(zone, 'The default VPC has a subnet in each zone that the environment may use', r.source()),
      );
    });
    const own: Mapped[] = [
      {
        kind: 'auto-scaling-group',
        properties: {
          min,
          max: single ? byDefault(1, r.source()) : size('MaxSize', 4),
          desired: min,
          subnets,
          zones,
          healthCheckType: byDefault('EC2', r.source()),
          graceS: byDefault(0, r.source()),
          targetGroups: byDefault([], r.source()),
          balancers: written(single || worker ? [] : [written(`${r.resource.id}/balancer`, r.source())], r.source()),
        },
      },
    ];
    return [...own, ...(single || worker ? [] : [balancer(r, subnets, zones)]), ...database(r, settings)];
  },
};

function none(r: PropertyReader): Value<string> {
  return byDefault('', r.source());
}

function balancer(r: PropertyReader, subnets: ReturnType<PropertyReader['subnets']>, zones: typeof subnets): Mapped {
  return {
    kind: 'load-balancer',
    suffix: 'balancer',
    properties: {
      type: 'application',
      subnets,
      zones,
      crossZone: byDefault(true, r.source()),
      internal: byDefault(false, r.source()),
      instances: byDefault([], r.source()),
    },
  };
}

const DATABASE = 'aws:rds:dbinstance';

function database(r: PropertyReader, settings: readonly PropertyReader[]): Mapped[] {
  const own = settings.filter((s) => valueOr(s.text('Namespace'), '') === DATABASE);
  if (own.length === 0) return [];
  const multiZone = own.find((s) => valueOr(s.text('OptionName'), '') === 'MultiAZDatabase');
  const engine = own.find((s) => valueOr(s.text('OptionName'), '') === 'DBEngine');
  return [
    {
      kind: 'database-instance',
      suffix: 'database',
      properties: {
        engine: engine?.text('Value') ?? byDefault('mysql', r.source()),
        multiZone: multiZone?.flag('Value', false) ?? byDefault(false, r.source()),
        backupRetentionDays: byDefault(1, r.source()),
      },
    },
  ];
}
