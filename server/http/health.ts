import path from 'node:path';
import { packIds, packsFolder, readPack } from '@/server/content/packs';
import { database } from '@/server/db/database';
import { type MigrationState, migrationState } from '@/server/db/migrate';
import { migrationsFolder, readMigrations } from '@/server/db/migration-files';
import type { Database } from '@/server/db/open-database';

/** What `/api/health` says. It names no address, file or error text, since anybody may read it. */
export interface Health {
  /** Whether the app can do its work. */
  healthy: boolean;
  database: {
    kind: 'embedded' | 'postgres' | 'unknown';
    reachable: boolean;
    /** Milliseconds for one query and its answer; null when none came. */
    latencyMs: number | null;
  };
  /** Names of migrations. */
  migrations: { applied: string[]; pending: string[]; failed: string[]; edited: string[] };
  content: { packs: { id: string; version: string | null; problems: number }[] };
}

/** Longest that the database may take to answer, in milliseconds, before it counts as unreachable. */
const LIMIT = 3_000;

/** Looks at the database, its migrations and the packs. Never throws. */
export async function health(): Promise<Health> {
  const open = await within(database());
  const state = open && (await within(look(open)));
  const migrations = state ? named(state.migrations) : named({ applied: [], pending: [], failed: [], edited: [] });
  const packs = content();
  return {
    healthy:
      state !== null &&
      migrations.pending.length + migrations.failed.length === 0 &&
      packs.length > 0 &&
      packs.every((pack) => pack.version !== null),
    database: { kind: open?.kind ?? 'unknown', reachable: state !== null, latencyMs: state?.latencyMs ?? null },
    migrations,
    content: { packs },
  };
}

async function look({ pool }: Database): Promise<{ latencyMs: number; migrations: MigrationState }> {
  const started = performance.now();
  await pool.query('SELECT 1');
  const latencyMs = Math.round((performance.now() - started) * 10) / 10;
  return { latencyMs, migrations: await migrationState(pool, readMigrations(migrationsFolder())) };
}

function named(state: Omit<MigrationState, 'unknown'>): Health['migrations'] {
  const { applied, pending, failed, edited } = state;
  return { applied, pending, failed: failed.map(({ name }) => name), edited };
}

function content(): Health['content']['packs'] {
  try {
    return packIds().map((id) => {
      const { pack, problems } = readPack(path.join(packsFolder(), id));
      return { id, version: pack?.info.version ?? null, problems: problems.length };
    });
  } catch {
    return [];
  }
}

async function within<T>(work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), LIMIT);
  });
  return Promise.race([work.catch(() => null), late]).finally(() => clearTimeout(timer));
}
