import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One folder of `prisma/migrations`. */
export interface MigrationFile {
  /** The folder's name, a UTC time stamp and a word: `20260101120000_init`. */
  name: string;
  sql: string;
  /** SHA-256 of the file's text in hex, as Prisma records it. */
  checksum: string;
}

/** Reads every migration in `folder`, oldest first. */
export function readMigrations(folder: string): MigrationFile[] {
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, 'migration.sql')))
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/** Where the project keeps its migrations; every entry point runs in the project's folder. */
export function migrationsFolder(): string {
  return path.join(process.cwd(), 'prisma', 'migrations');
}
