import { lightsailDatabaseOf, lightsailServerOf } from '../../template/lightsail';
import type { Mapper } from '../../template/mapper';

export const server: Mapper = {
  types: ['aws_lightsail_instance'],
  map: (r) => lightsailServerOf(r, { zone: 'availability_zone', bundle: 'bundle_id', userData: 'user_data' }),
};

export const lightsailDatabase: Mapper = {
  types: ['aws_lightsail_database'],
  map: (r) =>
    lightsailDatabaseOf(r, {
      zone: 'availability_zone',
      blueprint: 'blueprint_id',
      bundle: 'bundle_id',
      backups: 'backup_retention_enabled',
      // The provider switches them off after it has made the database, unless told not to.
      keepsBackups: false,
    }),
};
