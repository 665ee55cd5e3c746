/** Wrong beliefs that a template shows, each as the belief in one clause. */
export const TRAP_NAMES = {
  'minimum-of-one': 'One instance or task counts as enough',
  'all-in-one-zone': 'Everything stands in one zone',
  'single-az-database': 'A managed database counts as a redundant one',
  'replica-as-failover': 'A read replica counts as a standby',
  'writer-without-replica': 'A cluster counts as redundant with its writer alone',
  'no-backup': 'A copy that follows along counts as a backup',
  'database-on-replaced-disk': 'A disk that goes with its instance counts as a place for a database',
  'no-point-in-time': 'A durable table counts as a recoverable one',
  'no-versioning': 'Durable storage counts as protection from deletion',
  'volume-without-snapshot': 'A disk counts as safe without snapshots',
  'files-in-one-zone': 'A shared file system counts as one of several zones',
  'files-without-backup': 'A shared file system counts as its own backup',
  'single-nat-gateway': 'One NAT gateway counts as enough for every zone',
  'one-region': 'Several zones count as protection from the loss of a Region',
} as const;

export type TrapId = keyof typeof TRAP_NAMES;
