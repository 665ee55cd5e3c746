import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { migrationsFolder, readMigrations } from '@/server/db/migration-files';
import { openDatabase } from '@/server/db/open-database';

/**
 * A data folder with an empty, migrated database, to be copied and not opened. Making one takes seconds, copying one a
 * fraction; it is kept until a migration or PGlite changes.
 */
export async function embeddedTemplate(): Promise<string> {
  const version = readFileSync('node_modules/@electric-sql/pglite/package.json', 'utf8');
  const migrations = readMigrations(migrationsFolder()).map(({ name, checksum }) => name + checksum);
  const key = createHash('sha256')
    .update([version, ...migrations].join('\n'))
    .digest('hex')
    .slice(0, 16);
  const template = path.resolve('.cache', `test-database-${key}`);
  if (existsSync(template)) return template;
  const unfinished = `${template}.${randomUUID()}`;
  mkdirSync(path.dirname(template), { recursive: true });
  const database = await openDatabase({ url: undefined, pool: 1, folder: unfinished });
  await database.close();
  try {
    renameSync(unfinished, template);
  } catch {
    // Another run was faster; its template is the same.
    rmSync(unfinished, { recursive: true, force: true });
  }
  return template;
}
