import type { Design } from '../design/design';
import { serviceOf } from '../services';
import type { Target } from './fault';

/** Zones of a design in which something stands. Each is its own target: a zone with the primary fares worse than one without. */
export function zoneTargets(design: Design): Target[] {
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
}
