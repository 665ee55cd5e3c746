import { componentFault } from './component-fault';

export const databasePrimaryLoss = componentFault({
  kind: 'database-primary-loss',
  title: 'Database primary loss',
  says: 'The primary of a database, its host or its storage fails.',
  failureMode: 'db-primary-loss',
  fact: 'rds/multi-az-protects-against',
  perYear: { low: 0.02, value: 0.05, high: 0.2 },
});
