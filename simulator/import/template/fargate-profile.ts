import { byDefault, unknown } from '../value';
import type { Mapped } from './mapper';
import type { PropertyReader } from './property-reader';

/** What a tool calls the settings of a Fargate profile. */
export interface ProfileNames {
  cluster: string;
  subnets: string;
}

/** Pods of a Fargate profile: how many there are is decided in Kubernetes. */
export function fargateProfileOf(r: PropertyReader, names: ProfileNames): Mapped[] {
  const cluster = r.ref(names.cluster);
  return [
    {
      kind: 'container-service',
      properties: {
        launchType: byDefault('fargate', r.source()),
        desired: unknown('how many pods it runs is decided in Kubernetes', r.source()),
        daemon: byDefault(false, r.source()),
        subnets: r.subnets(names.subnets),
        ...(cluster === undefined ? {} : { cluster }),
        targetGroups: byDefault([], r.source()),
        balancers: byDefault([], r.source()),
      },
    },
  ];
}
