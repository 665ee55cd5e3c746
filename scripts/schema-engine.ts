import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PGlite } from '@electric-sql/pglite';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { embeddedPool } from '@/server/db/embedded-pool';
import { applyMigrations } from '@/server/db/migrate';
import type { MigrationFile } from '@/server/db/migration-files';

const SCHEMA = 'prisma/schema.prisma';

/**
 * The SQL that takes a database with these migrations to the schema; null when there is nothing to do. Runs Prisma's
 * WASM schema engine (its native one would have to be downloaded) against an empty database in memory. Throws with the
 * engine's own words when the schema is not valid.
 */
export async function schemaDifference(schema: string, migrations: MigrationFile[]): Promise<string | null> {
  const database = await PGlite.create();
  const pool = embeddedPool(database);
  try {
    const session = await pool.connect();
    await applyMigrations(session, migrations).finally(() => session.release());
    // Not @prisma/adapter-pg, which the application uses: it refuses the catalogue's "char" columns that the engine reads.
    const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPGlite(database));
    const engine = await loadEngine().new({ datamodels: [[SCHEMA, schema]] }, () => undefined, adapter);
    const files = [{ path: SCHEMA, content: schema }];
    const result = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: process.cwd() },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    return result.exitCode === 2 ? result.stdout : null;
  } finally {
    await pool.end();
    await database.close();
  }
}

let loaded: typeof engineModule.SchemaEngine | undefined;

/** The package expects a bundler to instantiate the WASM file; in plain Node this does. */
function loadEngine(): typeof engineModule.SchemaEngine {
  if (!loaded) {
    const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
    const bytes = readFileSync(entry.replace(/schema_engine\.js$/, 'schema_engine_bg.wasm'));
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
      './schema_engine_bg.js': { ...engineModule },
    });
    const { __wbg_set_wasm: install } = engineModule as typeof engineModule & Record<string, unknown>;
    if (typeof install !== 'function') throw new Error('This version of @prisma/schema-engine-wasm loads differently.');
    install(exports);
    if (typeof exports.__wbindgen_start === 'function') exports.__wbindgen_start();
    loaded = engineModule.SchemaEngine;
  }
  return loaded;
}
