import { componentFault } from './component-fault';

export const poisonMessage = componentFault({
  kind: 'poison-message',
  title: 'Poison message',
  says: 'One message crashes every worker that takes it.',
  failureMode: 'worker-crash',
  fact: 'sqs/dead-letter-queue',
  perYear: null,
});
