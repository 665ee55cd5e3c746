import { workersStopped } from './workers-stopped';

export const workersDown = workersStopped(
  {
    kind: 'workers-down',
    title: 'Workers down for a day',
    says: 'No worker takes messages for a day.',
    failureMode: 'worker-crash',
    fact: 'sqs/decouples-components',
    perYear: null,
  },
  86_400,
);
