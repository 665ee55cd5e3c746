import type { Fault } from './fault';
import { takeOut } from './outage';
import { zoneTargets } from './zone-targets';

export const zoneOutage: Fault = {
  kind: 'zone-outage',
  title: 'Zone outage',
  says: 'Everything zonal in one zone is unreachable for hours.',
  failureMode: 'az-outage',
  fact: 'regions-azs/multi-az-vs-multi-region',
  perYear: { low: 0.05, value: 0.1, high: 0.3 },
  targets: zoneTargets,
  strike: (run, target) => takeOut(run, target, `Zone ${target} is out`, 'regions-azs/az-fault-isolation'),
};
