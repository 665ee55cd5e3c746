import type { Constant } from './constant';

/** Where in a probe interval the fault falls: half way unless a run takes an end of the range. */
export const PROBE_PHASE: Constant = {
  value: 0.5,
  low: 0,
  high: 1,
  unit: 'share',
  kind: 'low',
  basis: 'derived',
  source: 'The fault may strike just before or just after a probe.',
  fact: 'elb/health-check-defaults',
  checked: '2026-11-23',
};

/** Settings of a periodic probe. Times in seconds. */
export interface Probe {
  intervalS: number;
  timeoutS: number;
  unhealthyAfter: number;
}

/** Seconds from the fault until the last probe needed has failed: formula `elb-detection-time`. */
export function detectionS(probe: Probe, phase: number): number {
  return (probe.unhealthyAfter - 1 + phase) * probe.intervalS + probe.timeoutS;
}
