import { componentFault } from './component-fault';

export const badImage = componentFault({
  kind: 'bad-image',
  title: 'Image that will not boot',
  says: 'A new version is rolled out whose instances start but never serve.',
  failureMode: 'bad-deployment',
  fact: 'auto-scaling/instance-refresh',
  perYear: null,
});
