import type { Fault } from './fault';
import { takeOut } from './outage';
import { zoneTargets } from './zone-targets';

/** A zone outage in which everybody relaunches at once: the other zones of its Region have nothing left that is not reserved. */
export const zoneOutageShortage: Fault = {
  kind: 'zone-outage-shortage',
  title: 'Zone outage with capacity shortage',
  says: 'A zone is out, and the other zones of its Region refuse launches that nothing is reserved for.',
  failureMode: 'capacity-shortage',
  fact: 'reserved-instances/odcr-for-failover',
  perYear: { low: 0.01, value: 0.03, high: 0.15 },
  targets: zoneTargets,
  strike: (run, target) => {
    const region = target.slice(0, target.indexOf('/'));
    run.shortRegions.add(region);
    run.after(run.setting.outageS, (later) => later.shortRegions.delete(region));
    takeOut(
      run,
      target,
      `Zone ${target} is out; capacity in the rest of ${region} is short`,
      'reserved-instances/odcr-for-failover',
    );
  },
};
