import { componentFault } from './component-fault';

export const instanceLoss = componentFault({
  kind: 'instance-loss',
  title: 'Instance loss',
  says: 'One instance stops with its host; its memory and instance store are gone.',
  failureMode: 'host-loss',
  fact: 'ebs/instance-store-loss-conditions',
  perYear: { low: 0.05, value: 0.1, high: 0.5 },
});
