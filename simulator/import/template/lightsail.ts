import { byDefault, mapValue } from '../value';
import type { Mapped } from './mapper';
import type { PropertyReader } from './property-reader';

/** What a tool calls the settings of a server of Lightsail. */
export interface ServerNames {
  zone: string;
  bundle: string;
  userData: string;
}

/** A server of Lightsail: one machine in one zone. */
export function lightsailServerOf(r: PropertyReader, names: ServerNames): Mapped[] {
  return [
    {
      kind: 'instance',
      properties: {
        zone: r.zone(names.zone),
        instanceType: r.text(names.bundle),
        devices: [],
        userData: r.text(names.userData),
        autoRecovery: byDefault(false, r.source()),
        spot: byDefault(false, r.source()),
      },
    },
  ];
}

/** What a tool calls the settings of a database of Lightsail. */
export interface DatabaseNames {
  zone: string;
  blueprint: string;
  bundle: string;
  backups: string;
  /** Whether backups are kept where nothing is said. */
  keepsBackups: boolean;
}

/** A database of Lightsail: the plans for high availability have a standby, and backups are kept for seven days or not at all. */
export function lightsailDatabaseOf(r: PropertyReader, names: DatabaseNames): Mapped[] {
  return [
    {
      kind: 'database-instance',
      properties: {
        engine: r.text(names.blueprint),
        multiZone: mapValue(r.text(names.bundle), (plan) => /(^|_)ha(_|$)/.test(plan)),
        zone: r.zone(names.zone),
        backupRetentionDays: mapValue(r.flag(names.backups, names.keepsBackups), (kept) => (kept ? 7 : 0)),
      },
    },
  ];
}
