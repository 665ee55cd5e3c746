import path from 'node:path';
import type { Command } from 'commander';
import { backupName, backupsFolder } from '@/server/db/backup-files';
import { backupFolder } from '@/server/db/backup-folder';
import { DatabaseError } from '@/server/db/database-error';
import { migrationState } from '@/server/db/migrate';
import { migrationsFolder, readMigrations } from '@/server/db/migration-files';
import { moveDatabase } from '@/server/db/move-database';
import { openDatabase } from '@/server/db/open-database';
import { restoreBackup } from '@/server/db/restore-backup';
import { type DatabaseSettings, databaseSettings } from '@/server/db/settings';
import { type CliCommand, ProblemError, printJson, UsageError } from '../command';

/** Common to every command here. */
interface Options {
  json?: boolean;
}

/** `faultline db …`: looks after the database that DATABASE_URL or FAULTLINE_DATA name. */
export const addDb: CliCommand = (program) => {
  const group = program
    .command('db')
    .description('Look after the database: bring it up to date, back it up, restore it, move it to PostgreSQL.');
  addMigrate(group);
  addBackup(group);
  addRestore(group);
  addMove(group);
};

function addMigrate(group: Command): void {
  group
    .command('migrate')
    .description('Apply the migrations that the database lacks. The server does the same when it starts.')
    .option('--retry', 'try a migration again that failed before')
    .option('--json', 'print the result as JSON')
    .action(async ({ retry, json }: Options & { retry?: boolean }) => {
      const done = await expectable(async () => {
        const database = await openDatabase(databaseSettings(), { retry });
        const state = await migrationState(database.pool, readMigrations(migrationsFolder())).finally(database.close);
        return { kind: database.kind, appliedNow: database.applied, edited: state.edited, total: state.applied.length };
      });
      const now = done.appliedNow.length === 0 ? 'Nothing to apply' : `Applied ${done.appliedNow.join(', ')}`;
      say(json, done, `${now}; the database has ${counted(done.total, 'migration')}.`);
      if (done.edited.length > 0) {
        throw new ProblemError(
          `Changed after they were applied: ${done.edited.join(', ')}. Put the files back as they were and make a new ` +
            'migration for the change: the database has what the old files said.',
        );
      }
    });
}

function addBackup(group: Command): void {
  group
    .command('backup')
    .description('Write a backup of the embedded database, whether or not the server is running.')
    .option('--out <file>', 'where to write it (default: the folder "backups" in the data folder)')
    .option('--json', 'print the result as JSON')
    .action(async ({ out, json }: Options & { out?: string }) => {
      const done = await expectable(async () => {
        const { folder } = embeddedSettings('Back it up with pg_dump.');
        const file = out ?? path.join(backupsFolder(folder), backupName('manual', new Date()));
        return backupFolder(folder, path.resolve(file));
      });
      say(json, done, `Wrote ${done.file} (${megabytes(done.bytes)} MB).`);
    });
}

function addRestore(group: Command): void {
  group
    .command('restore')
    .argument('<file>', 'a backup')
    .description('Put a backup in the place of the embedded database; the replaced one is kept. Stop the server first.')
    .option('--json', 'print the result as JSON')
    .action(async (file: string, { json }: Options) => {
      const done = await expectable(() => {
        const { folder } = embeddedSettings('Restore it with pg_restore or psql.');
        return restoreBackup(folder, path.resolve(file), new Date());
      });
      const kept = done.replaced ? ` The replaced database is kept in ${done.replaced}.` : '';
      say(json, done, `Restored ${file}.${kept} Start the server again.`);
    });
}

function addMove(group: Command): void {
  group
    .command('move')
    .requiredOption('--to <url>', 'an empty PostgreSQL database: postgresql://user:password@host/name')
    .description('Copy the embedded database to PostgreSQL and count every row. Stop the server first.')
    .option('--json', 'print the result as JSON')
    .action(async ({ to, json }: Options & { to: string }) => {
      if (!/^postgres(ql)?:\/\//.test(to)) throw new UsageError('--to takes an address that starts with postgresql://');
      const moved = await expectable(() => moveDatabase(databaseSettings().folder, to));
      const rows = Object.values(moved).reduce((sum, one) => sum + one, 0);
      say(
        json,
        { tables: moved, rows },
        `Moved ${counted(rows, 'row')} of ${counted(Object.keys(moved).length, 'table')}. Set DATABASE_URL to that ` +
          'address and start the server; the embedded database stays as it is and is no longer used.',
      );
    });
}

function embeddedSettings(instead: string): DatabaseSettings {
  const settings = databaseSettings();
  if (settings.url === undefined) return settings;
  throw new UsageError(
    `This command is for the embedded database, and DATABASE_URL names a PostgreSQL one. ${instead}`,
  );
}

/** Turns what the data layer expects to go wrong into a problem of the command. */
async function expectable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    throw error.code === 'bad-settings' ? new UsageError(error.message) : new ProblemError(error.message);
  }
}

function say(json: boolean | undefined, value: unknown, words: string): void {
  if (json) printJson(value);
  else process.stdout.write(`${words}\n`);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
