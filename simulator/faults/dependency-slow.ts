import { componentFault } from './component-fault';

export const dependencySlow = componentFault({
  kind: 'dependency-slow',
  title: 'Dependency slow',
  says: 'What servers wait for takes ten times as long for an hour.',
  failureMode: 'load-surge',
  fact: 'rds/read-replica-scales-reads',
  perYear: { low: 0.2, value: 1, high: 4 },
});
