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
  'dependency-slow',
  'load-surge-2',
  'load-surge-10',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];
