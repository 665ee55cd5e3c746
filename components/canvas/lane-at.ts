import type { DiagramPlan, Lane } from '../diagram/layout';

interface Dragged {
  position: { x: number; y: number };
  width?: number | undefined;
  height?: number | undefined;
}

/** The lane that the middle of a box lies in, or is nearest to inside the frame of its Region; null outside of all Regions. */
export function laneAt({ regions }: DiagramPlan, box: Dragged): (Lane & { region: string }) | null {
  const x = box.position.x + (box.width ?? 0) / 2;
  const y = box.position.y + (box.height ?? 0) / 2;
  const region = regions.find((r) => x >= r.x && x <= r.x + r.width && y >= r.y - 24 && y <= r.y + r.height);
  if (region === undefined) return null;
  const far = (lane: Lane) => Math.max(lane.y - y, y - lane.y - lane.height, 0);
  const [nearest] = [...region.lanes].sort((a, b) => far(a) - far(b));
  return nearest === undefined ? null : { ...nearest, region: region.id };
}
