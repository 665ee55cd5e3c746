import type { Mapper } from '../../template/mapper';
import { byDefault, mapValue } from '../../value';

/** A server of Lightsail: one machine in one zone. */
export const server: Mapper = {
  types: ['AWS::Lightsail::Instance'],
  map: (r) => [
    {
      kind: 'instance',
      properties: {
        zone: r.zone('AvailabilityZone'),
        instanceType: r.text('BundleId'),
        devices: [],
        userData: r.text('UserData'),
        autoRecovery: byDefault(false, r.source()),
        spot: byDefault(false, r.source()),
      },
    },
  ],
};

/** A database of Lightsail: the plans for high availability have a standby, and all keep seven days unless told otherwise. */
export const lightsailDatabase: Mapper = {
  types: ['AWS::Lightsail::Database'],
  map: (r) => [
    {
      kind: 'database-instance',
      properties: {
        engine: r.text('RelationalDatabaseBlueprintId'),
        multiZone: mapValue(r.text('RelationalDatabaseBundleId'), (plan) => /(^|_)ha(_|$)/.test(plan)),
        zone: r.zone('AvailabilityZone'),
        backupRetentionDays: mapValue(r.flag('BackupRetention', true), (kept) => (kept ? 7 : 0)),
      },
    },
  ],
};
