// npm run build: makes what `npm start` serves, step by step.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFolder, fingerprint, markBuilt, unmarkBuilt } from './build-state';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const require = createRequire(import.meta.url);

/** In this order: the pages load the islands, their documents are stripped when they are there, and all of it is listed. */
const steps = [
  { name: 'islands', program: 'scripts/build-islands.ts' },
  { name: 'pages', program: require.resolve('next/dist/bin/next'), arguments: ['build'] },
  { name: 'documents', program: 'scripts/strip-documents.ts' },
  // After the pages, whose build empties the folder.
  { name: 'workers', program: 'scripts/build-workers.ts' },
  { name: 'offline', program: 'scripts/build-offline.ts' },
];

const sources = fingerprint(root);
// `next build` adds its folder's types to this file; a build changes no source.
const settings = readFileSync('tsconfig.json', 'utf8');
process.on('exit', () => writeFileSync('tsconfig.json', settings));
unmarkBuilt(root);
for (const step of steps) {
  if (!existsSync(path.resolve(step.program))) continue;
  process.stdout.write(`Build: ${step.name}\n`);
  const environment = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };
  const command = [...process.execArgv, step.program, ...(step.arguments ?? [])];
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit', env: environment });
  if (status !== 0) {
    process.stderr.write(`The build stopped at the step "${step.name}".\n`);
    process.exit(1);
  }
}
markBuilt(root, sources);
process.stdout.write(`Built into ${buildFolder()}\n`);
