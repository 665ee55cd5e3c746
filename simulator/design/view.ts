import type { DesignView } from '../services/service';
import type { Design } from './design';

/** A design as the services look at it. */
export function viewOf(design: Design): DesignView {
  const resources = new Map(design.resources.map((r) => [r.id, r]));
  const zones = new Map(design.regions.map((r) => [r.id, r.zones]));
  return {
    tool: design.tool,
    resource: (id) => resources.get(id),
    zonesOf: (region) => zones.get(region) ?? [],
    all: () => design.resources,
    links: () => design.links,
  };
}
