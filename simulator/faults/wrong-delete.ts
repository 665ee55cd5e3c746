import { componentFault } from './component-fault';

export const wrongDelete = componentFault({
  kind: 'wrong-delete',
  title: 'Wrong DELETE',
  says: 'A person deletes data that every request needs, and it is noticed only after a while.',
  failureMode: 'operator-data-error',
  fact: 'rds/backups-undo-logical-errors',
  perYear: { low: 0.02, value: 0.1, high: 0.5 },
});
