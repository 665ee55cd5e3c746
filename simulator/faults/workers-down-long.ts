import { workersStopped } from './workers-stopped';

export const workersDownLong = workersStopped(
  {
    kind: 'workers-down-long',
    title: 'Workers down for five days',
    says: 'No worker takes messages for five days, longer than the usual retention.',
    failureMode: 'worker-crash',
    fact: 'sqs/expiry-is-silent-loss',
    perYear: null,
  },
  432_000,
);
