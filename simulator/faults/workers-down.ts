import { componentFault } from './component-fault';

export const workersDown = componentFault({
  kind: 'workers-down',
  title: 'Workers down for a day',
  says: 'No worker takes messages for a day.',
  failureMode: 'worker-crash',
  fact: 'sqs/decouples-components',
  perYear: null,
});
