import type { FaultKind } from '../faults/kinds';
import type { Measure } from '../grade/measure';

/** What a requirement asks of a resource: a measure, and the faults it is asked under (none for the bill). */
export interface Asked {
  measure: Measure;
  faults: readonly FaultKind[];
}

/** Whether it is asked under one of some faults. */
export function under({ faults }: Asked, ...kinds: readonly FaultKind[]): boolean {
  return faults.some((kind) => kinds.includes(kind));
}

/** Whether it is asked under the loss of a zone. */
export function underZone(asked: Asked): boolean {
  return under(asked, 'zone-outage', 'zone-outage-shortage');
}

/** Whether it is asked under more load than usual. */
export function underSurge(asked: Asked): boolean {
  return under(asked, 'load-surge-2', 'load-surge-10');
}

/** Whether it is asked what comes back. */
export function asksForData({ measure }: Asked): boolean {
  return measure === 'data-lost' || measure === 'writes-lost';
}

/** Whether it is asked how much a resource can do at once. */
export function asksForRoom(asked: Asked): boolean {
  return asked.measure === 'latency' || underSurge(asked) || under(asked, 'dependency-slow');
}
