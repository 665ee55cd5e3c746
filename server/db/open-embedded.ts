import fs from 'node:fs';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type pg from 'pg';
import { DatabaseError, reason } from './database-error';
import { DurableNodeFS } from './durable-node-fs';
import { embeddedPool } from './embedded-pool';
import { lockFolder, unwritable } from './folder-lock';
import { renameDurably, syncTree } from './sync-to-disk';

/** An open embedded database. */
export interface OpenFiles {
  engine: PGlite;
  /** Its file system, which counts the syncs. */
  disk: DurableNodeFS;
  pool: pg.Pool;
  close(): Promise<void>;
}

/** The embedded database of one data folder, which this process holds until it closes it. */
export interface EmbeddedDatabase extends OpenFiles {
  kind: 'embedded';
  folder: string;
  /** Made by this opening. */
  fresh: boolean;
}

/** Major version of the PostgreSQL inside PGlite; its files are readable by this version only. */
export const EMBEDDED_MAJOR = 18;

/** PGlite switches fsync off; here every commit reaches the disk before it is acknowledged. */
const START_PARAMETERS = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
];

/** The PostgreSQL files inside a data folder. */
export function databaseFolder(folder: string): string {
  return path.join(folder, 'database');
}

/** Whether a data folder holds a database, or a restored one that the next opening puts in its place. */
export function hasDatabase(folder: string): boolean {
  return [databaseFolder(folder), restoredFolder(folder)].some((place) => fs.existsSync(place));
}

/** A restored database that has been proven and not yet put in its place. */
export function restoredFolder(folder: string): string {
  return path.join(folder, 'database-restored');
}

/**
 * Takes the data folder and opens its database, making it when there is none. Throws `folder-held`,
 * `folder-unwritable`, `folder-newer` or `folder-corrupt`.
 */
export async function openEmbedded(folder: string): Promise<EmbeddedDatabase> {
  const lock = await lockFolder(folder);
  lock.use();
  try {
    const files = databaseFolder(folder);
    if (!fs.existsSync(files) && fs.existsSync(restoredFolder(folder))) renameDurably(restoredFolder(folder), files);
    const fresh = isEmpty(files);
    if (fresh) await createFiles(folder, files);
    const opened = await openFiles(folder, files);
    const close = () => opened.close().finally(lock.release);
    return { kind: 'embedded', folder, fresh, ...opened, close };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Opens existing files; the caller holds the folder. */
export async function openFiles(folder: string, files: string): Promise<OpenFiles> {
  checkFiles(folder, files);
  const { engine, disk } = await start(folder, files);
  const pool = embeddedPool(engine);
  const close = async () => {
    await pool.end();
    await engine.close();
  };
  return { engine, disk, pool, close };
}

/**
 * Makes the files of a new database, from a backup when one is given, beside their place and moves them there when they
 * are complete and on disk: a crash half-way leaves no half database behind.
 */
export async function createFiles(folder: string, files: string, backup?: Blob): Promise<void> {
  const unfinished = `${files}.unfinished`;
  try {
    fs.rmSync(unfinished, { recursive: true, force: true });
    fs.mkdirSync(unfinished);
    const { engine } = await start(folder, unfinished, backup);
    await engine.close();
    syncTree(unfinished);
    renameDurably(unfinished, files);
  } catch (error) {
    fs.rmSync(unfinished, { recursive: true, force: true });
    throw error instanceof DatabaseError ? error : unwritable(folder, error);
  }
}

/** One PGlite on the files; a damaged database ends in `folder-corrupt`. */
async function start(folder: string, files: string, backup?: Blob): Promise<Pick<OpenFiles, 'engine' | 'disk'>> {
  const disk = new DurableNodeFS(files);
  try {
    const engine = await PGlite.create({ fs: disk, startParams: START_PARAMETERS, loadDataDir: backup });
    return { engine, disk };
  } catch (error) {
    throw corrupt(folder, reason(error), error);
  }
}

function isEmpty(files: string): boolean {
  return !fs.existsSync(files) || fs.readdirSync(files).length === 0;
}

function checkFiles(folder: string, files: string): void {
  const versionFile = path.join(files, 'PG_VERSION');
  // PGlite takes a folder without this file for a new one and would write over what is there.
  if (!fs.existsSync(versionFile)) throw corrupt(folder, 'the file database/PG_VERSION is missing');
  try {
    // What the database opens first, so that files left by another user are named before it fails in its own words.
    for (const name of [files, versionFile, path.join(files, 'global', 'pg_control')]) {
      if (fs.existsSync(name)) fs.accessSync(name, fs.constants.R_OK | fs.constants.W_OK);
    }
  } catch (error) {
    throw unwritable(folder, error);
  }
  const version = fs.readFileSync(versionFile, 'utf8').trim();
  if (version === String(EMBEDDED_MAJOR)) return;
  throw new DatabaseError(
    'folder-newer',
    `The database in ${folder} was made by another version of Faultline: its files are of PostgreSQL ${version}, this ` +
      `version reads those of ${EMBEDDED_MAJOR}. Start the version that made it, or name another folder with ` +
      'FAULTLINE_DATA=<folder>.',
  );
}

function corrupt(folder: string, why: string, cause?: unknown): DatabaseError {
  return new DatabaseError(
    'folder-corrupt',
    `The database in ${folder} cannot be opened (${why}). Its files are damaged or incomplete. Restore a backup: ` +
      `npm run -s faultline -- db restore <file>, with a file from ${path.join(folder, 'backups')}. The damaged files ` +
      'are kept beside the restored ones.',
    { cause },
  );
}
