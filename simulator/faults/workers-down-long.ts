import { componentFault } from './component-fault';

export const workersDownLong = componentFault({
  kind: 'workers-down-long',
  title: 'Workers down for five days',
  says: 'No worker takes messages for five days, longer than the usual retention.',
  failureMode: 'worker-crash',
  fact: 'sqs/expiry-is-silent-loss',
  perYear: null,
});
