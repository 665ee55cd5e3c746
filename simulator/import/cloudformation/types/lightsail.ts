import { lightsailDatabaseOf, lightsailServerOf } from '../../template/lightsail';
import type { Mapper } from '../../template/mapper';

export const server: Mapper = {
  types: ['AWS::Lightsail::Instance'],
  map: (r) => lightsailServerOf(r, { zone: 'AvailabilityZone', bundle: 'BundleId', userData: 'UserData' }),
};

export const lightsailDatabase: Mapper = {
  types: ['AWS::Lightsail::Database'],
  map: (r) =>
    lightsailDatabaseOf(r, {
      zone: 'AvailabilityZone',
      blueprint: 'RelationalDatabaseBlueprintId',
      bundle: 'RelationalDatabaseBundleId',
      backups: 'BackupRetention',
      keepsBackups: true,
    }),
};
