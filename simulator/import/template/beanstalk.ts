import { assumed, byDefault, mapValue, type Value, valueOr, written } from '../value';
import type { Mapped } from './mapper';
import type { PropertyReader } from './property-reader';
import { zonesOf } from './zone-names';

/** What a tool calls the settings of an environment. */
export interface BeanstalkNames {
  settings: string;
  namespace: string;
  name: string;
  value: string;
  tier: string;
  saved: string;
}

/** Elastic Beanstalk: a group with a balancer of its own, and a database where its settings ask for one. */
export function beanstalkOf(r: PropertyReader, names: BeanstalkNames): Mapped[] {
  const settings = r.each(names.settings);
  const value = names.value;
  const option = (namespace: string, name: string): PropertyReader | undefined =>
    settings.find(
      (s) => valueOr(s.text(names.namespace), '') === namespace && valueOr(s.text(names.name), '') === name,
    );
  const single =
    valueOr(option('aws:elasticbeanstalk:environment', 'EnvironmentType')?.text(value) ?? none(r), '') ===
    'SingleInstance';
  const worker = valueOr(r.text(names.tier), '') === 'Worker';
  const saved = r.has(names.saved) ? 'The saved configuration of the environment keeps' : undefined;
  const size = (name: string, standard: number): Value<number> =>
    option('aws:autoscaling:asg', name)?.count(value, standard) ??
    (saved === undefined
      ? byDefault(standard, r.source())
      : assumed(standard, `${saved} ${name} at ${standard}`, r.source()));
  const min = single ? byDefault(1, r.source()) : size('MinSize', 1);
  const subnets = option('aws:ec2:vpc', 'Subnets')?.subnets(value) ?? byDefault([], r.source());
  const any = option('aws:autoscaling:asg', 'Availability Zones')?.text(value) ?? byDefault('Any', r.source());
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
  return [...own, ...(single || worker ? [] : [balancer(r, subnets, zones)]), ...database(r, settings, names)];
}

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

function database(r: PropertyReader, settings: readonly PropertyReader[], names: BeanstalkNames): Mapped[] {
  const own = settings.filter((s) => valueOr(s.text(names.namespace), '') === DATABASE);
  if (own.length === 0) return [];
  const multiZone = own.find((s) => valueOr(s.text(names.name), '') === 'MultiAZDatabase');
  const engine = own.find((s) => valueOr(s.text(names.name), '') === 'DBEngine');
  return [
    {
      kind: 'database-instance',
      suffix: 'database',
      properties: {
        engine: engine?.text(names.value) ?? byDefault('mysql', r.source()),
        multiZone: multiZone?.flag(names.value, false) ?? byDefault(false, r.source()),
        backupRetentionDays: byDefault(1, r.source()),
      },
    },
  ];
}
