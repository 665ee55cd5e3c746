/** Names of all faults, in the order in which reports list them. */
export const FAULT_KINDS = [
  'process-hang',
  'instance-loss',
  'zone-outage',
  'volume-loss',
  'database-primary-loss',
  'wrong-delete',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];
