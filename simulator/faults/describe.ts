import type { Design } from '../design/design';
import type { FaultRef } from '../grade/report';
import { faultOf } from './index';

/** A fault on its target in words: `Zone outage: home/a`, `Instance loss: Web servers`. */
export function describeFault(ref: FaultRef, design?: Design): string {
  const label = design?.resources.find((r) => r.id === ref.target)?.label ?? ref.target;
  return `${faultOf(ref.kind)?.title ?? ref.kind}: ${label}`;
}
