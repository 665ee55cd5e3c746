// Generates the Prisma client after an install. Prisma's own command wants to download its schema engine, which
// `generate` does not use; pointing the variable at an existing program keeps it from asking the network.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const prisma = fileURLToPath(new URL('../node_modules/prisma/build/index.js', import.meta.url));
const run = spawnSync(process.execPath, [prisma, 'generate'], {
  cwd: root,
  encoding: 'utf8',
  env: {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  },
});
if (run.status !== 0) {
  process.stderr.write(`${run.stdout}\n${run.stderr}\n`);
  process.exit(run.status ?? 1);
}
