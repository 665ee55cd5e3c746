import { componentFault } from './component-fault';

export const objectDeleted = componentFault({
  kind: 'object-deleted',
  title: 'Object deleted',
  says: 'A person deletes objects that every page needs, and it is noticed only after a while.',
  failureMode: 'operator-data-error',
  fact: 's3/versioning',
  perYear: { low: 0.02, value: 0.1, high: 0.5 },
});
