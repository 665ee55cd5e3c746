import type { Mapper } from '../../template/mapper';
import { byDefault, mapValue } from '../../value';

/** A server of Lightsail: one machine in one zone. */
export const server: Mapper = {
  types: ['aws_lightsail_instance'],
  map: (r) => [
    {
      kind: 'instance',
      properties: {
        zone: r.zone('availability_zone'),
        instanceType: r.text('bundle_id'),
        devices: [],
        userData: r.text('user_data'),
        autoRecovery: byDefault(false, r.source()),
        spot: byDefault(false, r.source()),
      },
    },
  ],
};

/** A database of Lightsail: the plans for high availability have a standby. The provider keeps no backups unless told to. */
export const lightsailDatabase: Mapper = {
  types: ['aws_lightsail_database'],
  map: (r) => [
    {
      kind: 'database-instance',
      properties: {
        engine: r.text('blueprint_id'),
        multiZone: mapValue(r.text('bundle_id'), (plan) => /(^|_)ha(_|$)/.test(plan)),
        zone: r.zone('availability_zone'),
        backupRetentionDays: mapValue(r.flag('backup_retention_enabled', true), (kept) => (kept ? 7 : 0)),
      },
    },
  ],
};
