import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type BuildOptions, build, context, type Plugin } from 'esbuild';
import { THEME_SCRIPT } from '@/components/shell/theme-script';
import { type Area, compiledMessages } from '@/language/catalogue';
import { LANGUAGES, type Language } from '@/language/languages';

// Bundles islands/*.ts into public/islands, once in every language: one module each, its content's hash in its name, shared
// chunks beside it, and manifest.json with the address of each and the hash of the one script
// that stands in the pages themselves. `--watch` goes on until stopped.
const root = path.resolve(import.meta.dirname, '..');
const output = path.join(root, 'public', 'islands');
const watch = process.argv.includes('--watch');
const languages = Object.keys(LANGUAGES) as Language[];

const entries = readdirSync(path.join(root, 'islands'))
  .filter((name) => name.endsWith('.ts'))
  .sort();

const addresses: Partial<Record<Language, Record<string, string>>> = {};

rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
for (const language of languages) {
  if (watch) await (await context(optionsFor(language))).watch();
  else await build(optionsFor(language));
}

function optionsFor(language: Language): BuildOptions {
  return {
    absWorkingDir: root,
    entryPoints: entries.map((name) => `islands/${name}`),
    entryNames: '[name]-[hash]',
    chunkNames: 'chunk-[hash]',
    outdir: path.join(output, language),
    bundle: true,
    splitting: true,
    format: 'esm',
    target: ['es2022'],
    minify: true,
    legalComments: 'none',
    metafile: true,
    tsconfig: path.join(root, 'tsconfig.json'),
    logLevel: 'warning',
    define: { ISLAND_LANGUAGE: JSON.stringify(language) },
    plugins: [messagesIn(language), manifestOf(language)],
  };
}

/** `#messages/<area>` is the area in the language of the bundle, parsed, so that an island carries no parser and one language. */
function messagesIn(language: Language): Plugin {
  return {
    name: 'messages',
    setup(plugin) {
      plugin.onResolve({ filter: /^#messages\// }, ({ path: name }) => ({
        path: name.slice(10),
        namespace: 'messages',
      }));
      plugin.onLoad({ filter: /.*/, namespace: 'messages' }, ({ path: file }) => {
        const area = file.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase()) as Area;
        return {
          contents: `export const ${area} = ${JSON.stringify(compiledMessages(language, area))};`,
          loader: 'js',
        };
      });
    },
  };
}

function manifestOf(language: Language): Plugin {
  return {
    name: 'manifest',
    setup(plugin) {
      plugin.onEnd((result) => {
        if (result.errors.length === 0 && result.metafile) writeManifest(language, result.metafile.outputs);
      });
    },
  };
}

/** Writes the manifest and removes what earlier builds of the language left. */
function writeManifest(language: Language, outputs: Record<string, { entryPoint?: string }>): void {
  const kept = new Set<string>();
  const names: Record<string, string> = {};
  for (const [file, { entryPoint }] of Object.entries(outputs)) {
    const name = path.basename(file);
    kept.add(name);
    // A part that an island fetches later is an entry point of its own to esbuild; nobody asks for it by name.
    if (entryPoint && entries.includes(path.basename(entryPoint)))
      names[path.basename(entryPoint, '.ts')] = `/islands/${language}/${name}`;
  }
  addresses[language] = names;
  const inline = [`sha256-${createHash('sha256').update(THEME_SCRIPT).digest('base64')}`];
  writeFileSync(path.join(output, 'manifest.json'), `${JSON.stringify({ addresses, inline }, null, 2)}\n`);
  const folder = path.join(output, language);
  for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(path.join(folder, name));
}
