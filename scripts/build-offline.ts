import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { z } from 'zod';
import type { SiteFiles } from '@/components/offline/site-cache';
import { LANGUAGES, type Language } from '@/language/languages';
import { workerFileOf } from '@/server/offline/worker-file';

// A step of the build: the service worker of every language with the list of what works without a network (docs/decisions/0024-offline.md).
const root = path.resolve(import.meta.dirname, '..');
const dist = path.resolve(root, process.env.FAULTLINE_DIST || '.next');

/** Pages and data that are the same for everybody, beside the documents that the build has made. */
const PAGES = [
  '/practice/offline',
  '/lab/offline',
  '/offline-briefs.json',
  '/search-index.json',
  '/manifest.webmanifest',
];

const Manifest = z.object({ routes: z.record(z.string(), z.unknown()) });
const { routes } = Manifest.parse(JSON.parse(readFileSync(path.join(dist, 'prerender-manifest.json'), 'utf8')));
const buildId = readFileSync(path.join(dist, 'BUILD_ID'), 'utf8');
/** Of all languages: the build is the same in each. */
const allAssets = filesIn(path.join(root, 'public', 'islands'), '/islands').filter((name) => name.endsWith('.js'));
const scripts = filesIn(path.join(dist, 'static'), '/_next/static').filter((name) => /\.(js|css|woff2)$/.test(name));

for (const language of Object.keys(LANGUAGES) as Language[]) await makeWorker(language);

async function makeWorker(language: Language): Promise<void> {
  const prefix = `/${language}`;
  const documents = Object.keys(routes)
    .filter((route) => route.startsWith(`${prefix}/`))
    .map((route) => route.slice(prefix.length))
    .filter((route) => /^\/(learn|about)(\/|$)/.test(route));
  if (!documents.includes('/about/offline')) throw new Error(`The build made no page /about/offline in "${language}".`);
  const islands = filesIn(path.join(root, 'public', 'islands', language), `/islands/${language}`);
  const assets = [...scripts, ...islands].sort();
  const pages = [...documents, ...PAGES].sort();
  const worker = await bundle({ version: '', language: '', assets: [], pages: [] });
  const build = createHash('sha256')
    .update(JSON.stringify([buildId, allAssets, pages, worker]))
    .digest('hex')
    .slice(0, 20);
  const version = `${build}.${language}`;
  writeFileSync(path.join(dist, workerFileOf(language)), await bundle({ version, language, assets, pages }));
  process.stdout.write(`${language}: ${pages.length} pages and ${assets.length} files work without a network.\n`);
}

async function bundle(files: SiteFiles): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['islands/offline/worker.ts'],
    bundle: true,
    format: 'iife',
    target: ['es2022'],
    minify: true,
    write: false,
    legalComments: 'none',
    tsconfig: path.join(root, 'tsconfig.json'),
    define: { SITE_FILES: JSON.stringify(files) },
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}

function filesIn(folder: string, address: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    return entry.isDirectory() ? filesIn(place, `${address}/${entry.name}`) : [`${address}/${entry.name}`];
  });
}
