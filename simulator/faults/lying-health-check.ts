import { componentFault } from './component-fault';

export const lyingHealthCheck = componentFault({
  kind: 'lying-health-check',
  title: 'Health check that lies',
  says: 'The application of one instance fails every request while a static file on it is still answered.',
  failureMode: 'health-check-misconfiguration',
  fact: 'elb/health-checks',
  perYear: { low: 0.2, value: 1, high: 4 },
});
