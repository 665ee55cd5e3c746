import type { Mapper } from '../../template/mapper';
import * as balancers from './balancers';
import { environment } from './beanstalk';
import * as compute from './compute';
import * as databases from './databases';
import * as lightsail from './lightsail';
import { managed } from './managed';
import * as network from './network';
import * as storage from './storage';

/** Every mapper, by the type that it takes. */
const mappers: readonly Mapper[] = [
  ...Object.values(network),
  ...Object.values(compute),
  ...Object.values(balancers),
  ...Object.values(storage),
  ...Object.values(databases),
  ...Object.values(lightsail),
  environment,
  managed,
];

const byType = new Map(mappers.flatMap((mapper) => mapper.types.map((type) => [type, mapper] as const)));

export function mapperOf(type: string): Mapper | undefined {
  return byType.get(type);
}
