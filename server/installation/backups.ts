import fs from 'node:fs';
import path from 'node:path';
import { archiveDatabase, backupName, backupsFolder, writeBackup } from '../db/backup-files';
import { database } from '../db/database';
import { DatabaseError } from '../db/database-error';
import { AppError } from '../errors';

/** A backup in the data folder. */
export interface BackupFile {
  name: string;
  bytes: number;
  /** When it was made. */
  at: Date;
}

const NAME = /^(daily|manual|before-upgrade)-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.tar\.gz$/;

/** The backups of the embedded database, newest first; null with PostgreSQL, which has its own. */
export async function listBackups(): Promise<BackupFile[] | null> {
  const { embedded } = await database();
  if (!embedded) return null;
  const place = backupsFolder(embedded.folder);
  const names = fs.existsSync(place) ? fs.readdirSync(place) : [];
  return names
    .flatMap((name) => {
      const at = timeOf(name);
      const stats = at && fs.statSync(path.join(place, name), { throwIfNoEntry: false });
      return at && stats?.isFile() ? [{ name, bytes: stats.size, at }] : [];
    })
    .sort((a, b) => b.at.getTime() - a.at.getTime() || a.name.localeCompare(b.name));
}

/** Backs the embedded database up now; the file's name. Throws `no-embedded-database` or `not-stored`. */
export async function makeBackup(now: Date): Promise<string> {
  const { embedded } = await database();
  if (!embedded) throw noEmbedded();
  const name = backupName('manual', now);
  try {
    writeBackup(path.join(backupsFolder(embedded.folder), name), await archiveDatabase(embedded.engine));
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    console.error(error.message);
    throw new AppError('not-stored', { say: 'not-stored-backup' });
  }
  return name;
}

/** The backup of that name, open to be read. Throws `no-embedded-database` or `unknown-backup`. */
export async function openBackup(name: string): Promise<{ stream: fs.ReadStream; bytes: number }> {
  const { embedded } = await database();
  if (!embedded) throw noEmbedded();
  const file = path.join(backupsFolder(embedded.folder), name);
  // The pattern also keeps names that lead out of the folder away from the disk.
  const stats = timeOf(name) && fs.lstatSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile()) {
    throw new AppError('unknown-backup');
  }
  return { stream: fs.createReadStream(file), bytes: stats.size };
}

function timeOf(name: string): Date | null {
  const parts = NAME.exec(name)?.slice(2).map(Number);
  if (!parts) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second));
}

function noEmbedded(): AppError {
  return new AppError('no-embedded-database');
}
