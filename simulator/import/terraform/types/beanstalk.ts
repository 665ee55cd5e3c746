import { type BeanstalkNames, beanstalkOf } from '../../template/beanstalk';
import type { Mapper } from '../../template/mapper';

const NAMES: BeanstalkNames = {
  settings: 'setting',
  namespace: 'namespace',
  name: 'name',
  value: 'value',
  tier: 'tier',
  saved: 'template_name',
};

/** Elastic Beanstalk. */
export const environment: Mapper = {
  types: ['aws_elastic_beanstalk_environment'],
  map: (r) => beanstalkOf(r, NAMES),
};
