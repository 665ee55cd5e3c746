import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type BuildOptions, build, context } from 'esbuild';
import { THEME_SCRIPT } from '@/components/shell/theme-script';

// Bundles islands/*.ts into public/islands: one module each, its content's hash in its name, shared chunks beside it, and
// manifest.json with the address of each and the hash of the one script
// that stands in the pages themselves. `--watch` goes on until stopped.
const root = path.resolve(import.meta.dirname, '..');
const output = path.join(root, 'public', 'islands');
const watch = process.argv.includes('--watch');

const entries = readdirSync(path.join(root, 'islands'))
  .filter((name) => name.endsWith('.ts'))
  .sort();

const options: BuildOptions & { metafile: true } = {
  absWorkingDir: root,
  entryPoints: entries.map((name) => `islands/${name}`),
  entryNames: '[name]-[hash]',
  chunkNames: 'chunk-[hash]',
  outdir: output,
  bundle: true,
  splitting: true,
  format: 'esm',
  target: ['es2022'],
  minify: true,
  legalComments: 'none',
  metafile: true,
  tsconfig: path.join(root, 'tsconfig.json'),
  logLevel: 'warning',
  plugins: [
    {
      name: 'manifest',
      setup(plugin) {
        plugin.onEnd((result) => {
          if (result.errors.length === 0 && result.metafile) writeManifest(result.metafile.outputs);
        });
      },
    },
  ],
};

mkdirSync(output, { recursive: true });
if (watch) await (await context(options)).watch();
else await build(options);

/** Writes the manifest and removes what earlier builds left. */
function writeManifest(outputs: Record<string, { entryPoint?: string; bytes: number }>): void {
  const addresses: Record<string, string> = {};
  const kept = new Set(['manifest.json']);
  for (const [file, { entryPoint }] of Object.entries(outputs)) {
    const name = path.basename(file);
    kept.add(name);
    // A part that an island fetches later is an entry point of its own to esbuild; nobody asks for it by name.
    if (entryPoint && entries.includes(path.basename(entryPoint)))
      addresses[path.basename(entryPoint, '.ts')] = `/islands/${name}`;
  }
  const inline = [`sha256-${createHash('sha256').update(THEME_SCRIPT).digest('base64')}`];
  const manifest = { addresses, inline };
  writeFileSync(path.join(output, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  for (const name of readdirSync(output)) if (!kept.has(name)) rmSync(path.join(output, name));
}
