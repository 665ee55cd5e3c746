import { componentFault } from './component-fault';

export const processHang = componentFault({
  kind: 'process-hang',
  title: 'Process hang',
  says: 'The application of one instance no longer answers while its host is well.',
  failureMode: 'process-crash',
  fact: 'auto-scaling/health-check-types',
  perYear: { low: 0.5, value: 2, high: 6 },
});
