// npm run migration -- <name>     writes prisma/migrations/<time>_<name> from prisma/schema.prisma
// npm run migration -- --check    says whether schema and migrations agree (exit code 1 when they do not)
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { reason } from '@/server/db/database-error';
import { migrationsFolder, readMigrations } from '@/server/db/migration-files';
import { schemaDifference } from './schema-engine';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const [argument, ...rest] = process.argv.slice(2);
if (argument === undefined || rest.length > 0 || !/^(--check|[a-z][a-z0-9_]{0,60})$/.test(argument)) {
  process.stderr.write(
    'Usage: npm run migration -- <name>   (small letters, digits and _, what changes: add_class)\n' +
      '       npm run migration -- --check\n',
  );
  process.exit(2);
}
try {
  process.exit(argument === '--check' ? await check() : await create(argument));
} catch (error) {
  process.stderr.write(`${reason(error)}\n`);
  process.exit(1);
}

async function check(): Promise<number> {
  const sql = await schemaDifference(readSchema(), readMigrations(migrationsFolder()));
  if (sql === null) return 0;
  process.stderr.write(
    `prisma/schema.prisma and prisma/migrations differ. Run "npm run migration -- <name>". Missing:\n\n${sql}`,
  );
  return 1;
}

async function create(name: string): Promise<number> {
  mkdirSync(migrationsFolder(), { recursive: true });
  const schema = readSchema();
  const migrations = readMigrations(migrationsFolder());
  const sql = await schemaDifference(schema, migrations);
  if (sql === null) {
    process.stdout.write('Nothing to do: the migrations already lead to prisma/schema.prisma.\n');
    return 0;
  }
  await proveComplete(schema, [...migrations, { name, sql, checksum: '' }]);
  const folder = path.join(migrationsFolder(), `${timeStamp(migrations.at(-1)?.name)}_${name}`);
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'migration.sql'), sql);
  writeFileSync(path.join(migrationsFolder(), 'migration_lock.toml'), 'provider = "postgresql"\n');
  spawnSync(process.execPath, ['scripts/generate-client.mjs'], { stdio: 'inherit' });
  process.stdout.write(`Wrote ${path.relative('.', folder)}/migration.sql and generated the client again.\n`);
  warnAboutLoss(sql);
  return 0;
}

function readSchema(): string {
  return readFileSync('prisma/schema.prisma', 'utf8');
}

/** The SQL has to apply after the others, and lead exactly to the schema. */
async function proveComplete(schema: string, migrations: Parameters<typeof schemaDifference>[1]): Promise<void> {
  const left = await schemaDifference(schema, migrations);
  if (left !== null) throw new Error(`The migration would not lead to the schema; this would be left over:\n\n${left}`);
}

/** UTC, to the second; later than the newest migration, since the order of the names is the order of applying. */
function timeStamp(newest = ''): string {
  const now = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const last = newest.slice(0, 14);
  return now > last ? now : String(BigInt(last) + 1n);
}

function warnAboutLoss(sql: string): void {
  const losses = sql.split('\n').filter((line) => /\bDROP (TABLE|COLUMN|TYPE)\b|\bSET DATA TYPE\b/.test(line));
  const required = sql.split('\n').filter((line) => /\bADD COLUMN\b.*\bNOT NULL\b(?!.*\bDEFAULT\b)/.test(line));
  if (losses.length > 0) {
    process.stdout.write(`Read it before you commit it, this may lose data that people have:\n${losses.join('\n')}\n`);
  }
  if (required.length > 0) {
    process.stdout.write(
      `This fails on a table that has rows; give the column a default or fill it in the SQL:\n${required.join('\n')}\n`,
    );
  }
}
