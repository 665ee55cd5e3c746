import { serviceOf } from '../services';
import type { Fault } from './fault';
import { takeOut } from './outage';

/** Zones of a design in which something stands. Each is its own target: a zone with the primary fares worse than one without. */
export const zoneOutage: Fault = {
  kind: 'zone-outage',
  title: 'Zone outage',
  says: 'Everything zonal in one zone is unreachable for hours.',
  failureMode: 'az-outage',
  fact: 'regions-azs/multi-az-vs-multi-region',
  perYear: { low: 0.05, value: 0.1, high: 0.3 },
  targets: (design) => {
    const used = new Set(
      design.resources.flatMap((r) =>
        serviceOf(r.type)
          .zones(r)
          .map(({ zone }) => `${r.region}/${zone}`),
      ),
    );
    return design.regions.flatMap((region) =>
      region.zones
        .map((zone) => `${region.id}/${zone}`)
        .filter((place) => used.has(place))
        .map((place) => ({ target: place, likeness: place })),
    );
  },
  strike: (run, target) => takeOut(run, target, `Zone ${target} is out`, 'regions-azs/az-fault-isolation'),
};
