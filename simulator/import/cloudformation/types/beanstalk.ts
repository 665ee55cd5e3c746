import { type BeanstalkNames, beanstalkOf } from '../../template/beanstalk';
import type { Mapper } from '../../template/mapper';

const NAMES: BeanstalkNames = {
  settings: 'OptionSettings',
  namespace: 'Namespace',
  name: 'OptionName',
  value: 'Value',
  tier: 'Tier.Name',
  saved: 'TemplateName',
};

/** Elastic Beanstalk. */
export const environment: Mapper = {
  types: ['AWS::ElasticBeanstalk::Environment'],
  map: (r) => beanstalkOf(r, NAMES),
};
