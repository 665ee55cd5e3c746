import { mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { workerFile } from '@/server/worker/worker-file';

// Bundles server/worker/simulation-worker.ts with all that it needs into one file, so that a thread starts from it alike under the
// built server, in development and in tests. Written beside and moved, so that nobody starts from half a file.
const root = path.resolve(import.meta.dirname, '..');
const file = workerFile();
const beside = `${file}.${process.pid}`;

mkdirSync(path.dirname(file), { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: ['server/worker/simulation-worker.ts'],
  outfile: beside,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: ['node20'],
  legalComments: 'none',
  tsconfig: path.join(root, 'tsconfig.json'),
  logLevel: 'warning',
});
renameSync(beside, file);
