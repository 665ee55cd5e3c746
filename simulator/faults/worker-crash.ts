import { componentFault } from './component-fault';

export const workerCrash = componentFault({
  kind: 'worker-crash',
  title: 'Worker crash mid-message',
  says: 'A worker dies while it holds messages.',
  failureMode: 'worker-crash',
  fact: 'sqs/reading-does-not-delete',
  perYear: null,
});
