import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** `npm run check`: types, lint with layering and format, messages, content. Every step runs; the first failure decides the exit code. */
const root = path.resolve(import.meta.dirname, '..');
const steps: { name: string; bin: string; args: string[] }[] = [
  { name: 'types', bin: 'typescript/bin/tsc', args: ['--noEmit', '-p', '.'] },
  { name: 'lint, layering, format', bin: '@biomejs/biome/bin/biome', args: ['check', '--error-on-warnings', '.'] },
  { name: 'messages', bin: 'tsx/dist/cli.mjs', args: ['scripts/check-messages.ts'] },
  { name: 'content', bin: 'tsx/dist/cli.mjs', args: ['cli/main.ts', 'check'] },
];

let failed = 0;
for (const step of steps) {
  const run = spawnSync(process.execPath, [path.join(root, 'node_modules', step.bin), ...step.args], {
    cwd: root,
    stdio: 'inherit',
  });
  process.stdout.write(`${run.status === 0 ? 'ok    ' : 'failed'} ${step.name}\n`);
  if (run.status !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
