import fs from 'node:fs';
import path from 'node:path';
import { compactTime, readBackup } from './backup-files';
import { DatabaseError, reason } from './database-error';
import { lockFolder } from './folder-lock';
import { type MigrationState, migrationState } from './migrate';
import { migrationsFolder, readMigrations } from './migration-files';
import { createFiles, databaseFolder, openFiles, restoredFolder } from './open-embedded';
import { renameDurably } from './sync-to-disk';

/** What a restore did. */
export interface Restored {
  /** Where the replaced database is kept; null when there was none. */
  replaced: string | null;
  /** Migrations the backup has; missing ones are applied at the next start. */
  migrations: string[];
}

/**
 * Puts a backup in the place of a folder's database. The backup is unpacked, opened and checked beside it first, and
 * only then do the two change places; the replaced database is kept. Throws `folder-held` while a server runs,
 * `restore-failed` or `database-newer` with nothing changed.
 */
export async function restoreBackup(folder: string, backup: string, now: Date): Promise<Restored> {
  const archive = await readBackup(backup);
  const lock = await lockFolder(folder);
  lock.use();
  try {
    const restored = restoredFolder(folder);
    const state = await unpack(folder, restored, archive, backup);
    const current = databaseFolder(folder);
    const replaced = fs.existsSync(current) ? path.join(folder, `database-replaced-${compactTime(now)}`) : null;
    if (replaced) renameDurably(current, replaced);
    // A crash here leaves no database but a restored one, which the next opening puts in place.
    renameDurably(restored, current);
    return { replaced, migrations: state.applied };
  } finally {
    lock.release();
  }
}

async function unpack(folder: string, place: string, archive: Blob, backup: string): Promise<MigrationState> {
  const unproven = `${place}.unproven`;
  try {
    fs.rmSync(unproven, { recursive: true, force: true });
    await createFiles(folder, unproven, archive);
    const state = await inspect(folder, unproven);
    refuseUnfit(state, backup);
    fs.rmSync(place, { recursive: true, force: true });
    renameDurably(unproven, place);
    return state;
  } catch (error) {
    fs.rmSync(unproven, { recursive: true, force: true });
    if (error instanceof DatabaseError && error.code !== 'folder-corrupt') throw error;
    throw new DatabaseError(
      'restore-failed',
      `${backup} does not hold a database that opens: ${reason(error)} Nothing was changed.`,
      { cause: error },
    );
  }
}

async function inspect(folder: string, files: string): Promise<MigrationState> {
  const { pool, close } = await openFiles(folder, files);
  try {
    return await migrationState(pool, readMigrations(migrationsFolder()));
  } finally {
    await close();
  }
}

function refuseUnfit(state: MigrationState, backup: string): void {
  if (state.applied.length === 0) {
    throw new DatabaseError('restore-failed', `${backup} holds no database of Faultline. Nothing was changed.`);
  }
  if (state.unknown.length > 0) {
    throw new DatabaseError(
      'database-newer',
      `${backup} was made by a newer version of Faultline: it has the migration "${state.unknown.at(-1)}", which this ` +
        'version does not know. Restore it with that version. Nothing was changed.',
    );
  }
}
