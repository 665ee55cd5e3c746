/** Names of all faults, in the order in which reports list them. */
export const FAULT_KINDS = [
  'process-hang',
  'lying-health-check',
  'instance-loss',
  'bad-image',
  'zone-outage',
  'zone-outage-shortage',
  'region-outage',
  'volume-loss',
  'database-primary-loss',
  'wrong-delete',
  'object-deleted',
  'origin-down',
  'dependency-slow',
  'load-surge-2',
  'load-surge-10',
  'worker-crash',
  'poison-message',
  'workers-down',
  'workers-down-long',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];
