import { VOLUME_CONSTANTS } from '../services/ebs-volume';
import { componentFault } from './component-fault';
import type { Fault } from './fault';

const { failures, failuresIo2 } = VOLUME_CONSTANTS;

export const volumeLoss: Fault = {
  ...componentFault({
    kind: 'volume-loss',
    title: 'Volume loss',
    says: 'A volume fails with everything on it.',
    failureMode: 'volume-loss',
    fact: 'ebs/durability-figures',
    perYear: failures,
  }),
  rateOf: (design, target) =>
    design.resources.some((r) => r.id === target && r.type === 'ebs-volume' && r.kind === 'io2')
      ? failuresIo2
      : failures,
};
