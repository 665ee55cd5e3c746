import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { PGlite } from '@electric-sql/pglite';
import { DatabaseError, reason } from './database-error';
import { renameDurably, syncPath } from './sync-to-disk';

/** How many automatic backups are kept; those made by hand or before an upgrade stay until somebody deletes them. */
export const KEPT_BACKUPS = 7;

/** Why a backup was made; the first word of its file's name. */
export type BackupOccasion = 'daily' | 'manual' | 'before-upgrade';

/** Where the backups of a data folder are. */
export function backupsFolder(folder: string): string {
  return path.join(folder, 'backups');
}

/** `daily-20260101T120000Z.tar.gz`, which sorts by time. */
export function backupName(occasion: BackupOccasion, now: Date): string {
  return `${occasion}-${compactTime(now)}.tar.gz`;
}

/** `20260101T120000Z` */
export function compactTime(now: Date): string {
  return now.toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '');
}

/**
 * The database's files at this moment as a compressed archive. The reading holds up queries (0.4 s for 40 MB); the
 * compressing does not.
 */
export async function archiveDatabase(engine: PGlite): Promise<Buffer> {
  const archive = await engine.dumpDataDir('none');
  return promisify(gzip)(Buffer.from(await archive.arrayBuffer()), { level: 4 });
}

/** Writes a backup so that its name appears only when all of it is on disk. Throws `backup-failed`. */
export function writeBackup(file: string, archive: Buffer): void {
  const unfinished = `${file}.${randomUUID()}.unfinished`;
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(unfinished, archive, { mode: 0o600 });
    syncPath(unfinished);
    renameDurably(unfinished, file);
  } catch (error) {
    fs.rmSync(unfinished, { force: true });
    throw new DatabaseError('backup-failed', `The backup ${file} could not be written: ${reason(error)}.`, {
      cause: error,
    });
  }
}

/** Reads a backup and checks that it is whole and one of a database. Throws `restore-failed`. */
export async function readBackup(file: string): Promise<Blob> {
  const refuse = (why: string, cause?: unknown) =>
    new DatabaseError('restore-failed', `${file} ${why}. Nothing was changed.`, { cause });
  let archive: Buffer;
  try {
    archive = await promisify(gunzip)(fs.readFileSync(file));
  } catch (error) {
    throw refuse(`is not a whole backup of Faultline: ${reason(error)}`, error);
  }
  // PGlite ends the process on an archive that it cannot read, so it is looked at before.
  const names = archivedNames(archive);
  if (!names.includes('/PG_VERSION') || !names.includes('/global/pg_control')) throw refuse('holds no database');
  return new Blob([new Uint8Array(archive)], { type: 'application/x-tar' });
}

/** Names in a tar archive (POSIX ustar: blocks of 512 bytes, the size in octal at byte 124 of a file's header). */
function archivedNames(archive: Buffer): string[] {
  const names: string[] = [];
  const text = (from: number, to: number) => archive.toString('latin1', from, to).split('\0')[0] ?? '';
  for (let at = 0; at + 512 <= archive.length && text(at + 257, at + 262) === 'ustar'; ) {
    names.push(text(at, at + 100));
    at += 512 + Math.ceil(Number.parseInt(text(at + 124, at + 136) || '0', 8) / 512) * 512;
  }
  return names;
}

/** The automatic backups of a data folder, newest first. */
export function dailyBackups(folder: string): { file: string; time: Date }[] {
  const place = backupsFolder(folder);
  const names = fs.existsSync(place) ? fs.readdirSync(place) : [];
  return names
    .flatMap((name) => {
      const [, ...parts] = name.match(/^daily-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.tar\.gz$/) ?? [];
      const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map(Number);
      if (parts.length === 0) return [];
      return [{ file: path.join(place, name), time: new Date(Date.UTC(year, month - 1, day, hour, minute, second)) }];
    })
    .sort((a, b) => b.time.getTime() - a.time.getTime());
}

/** Deletes the automatic backups beyond those that are kept, oldest first, and what crashed backups left behind. */
export function pruneBackups(folder: string): void {
  for (const { file } of dailyBackups(folder).slice(KEPT_BACKUPS)) fs.rmSync(file, { force: true });
  for (const name of fs.readdirSync(backupsFolder(folder))) {
    if (/^daily-.*\.unfinished$/.test(name)) fs.rmSync(path.join(backupsFolder(folder), name), { force: true });
  }
}
