import path from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { archiveDatabase, backupName, backupsFolder, dailyBackups, pruneBackups, writeBackup } from './backup-files';
import { reason } from './database-error';

const DAY = 24 * 60 * 60 * 1000;
const LOOK = 60 * 60 * 1000;

/** Makes the day's backup when the last one is older than a day; the new file's path, or null when none was due. */
export async function backUpWhenDue(engine: PGlite, folder: string, now: Date): Promise<string | null> {
  const [last] = dailyBackups(folder);
  if (last && now.getTime() - last.time.getTime() < DAY) return null;
  const file = path.join(backupsFolder(folder), backupName('daily', now));
  writeBackup(file, await archiveDatabase(engine));
  pruneBackups(folder);
  return file;
}

/**
 * Keeps the daily backups of a running server going: looks now (unless the database is new and empty) and every hour.
 * A backup that fails is reported and tried again at the next look; serving goes on. Returns what stops it.
 */
export function keepBackups(engine: PGlite, folder: string, options: { fresh: boolean }): () => void {
  const look = async () => {
    try {
      await backUpWhenDue(engine, folder, new Date());
    } catch (error) {
      process.stderr.write(`The daily backup failed and is tried again in an hour. ${reason(error)}\n`);
    }
  };
  if (!options.fresh) void look();
  const timer = setInterval(look, LOOK).unref();
  return () => clearInterval(timer);
}
