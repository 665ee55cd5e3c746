import { componentFault } from './component-fault';

export const volumeLoss = componentFault({
  kind: 'volume-loss',
  title: 'Volume loss',
  says: 'A volume fails with everything on it.',
  failureMode: 'volume-loss',
  fact: 'ebs/durability-figures',
  perYear: { low: 0.001, value: 0.002, high: 0.002 },
});
