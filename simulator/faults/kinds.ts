/** Names of all faults, in the order in which reports list them. */
export const FAULT_KINDS = [
  'process-hang',
  'instance-loss',
  'bad-image',
  'zone-outage',
  'zone-outage-short-capacity',
  'region-outage',
  'volume-loss',
  'database-primary-loss',
  'wrong-delete',
  'object-deleted',
  'surge-2',
  'surge-10',
  'worker-crash',
  'poison-message',
  'workers-down-day',
  'workers-down-long',
  'lying-health-check',
  'origin-down',
  'dependency-slow',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];
