import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { StripError, stripDocument } from '@/server/documents/strip-document';

// The last step of the build: documents lose the framework's scripts (docs/decisions/0007-documents-and-islands.md).
const DOCUMENTS = /^\/[a-z]{2}\/(?:learn|about)(?:\/|$)/;
const Manifest = z.object({ routes: z.record(z.string(), z.unknown()) });

const root = path.resolve(import.meta.dirname, '..');
const dist = path.resolve(root, process.env.FAULTLINE_DIST || '.next');
const manifest = Manifest.parse(JSON.parse(readFileSync(path.join(dist, 'prerender-manifest.json'), 'utf8')));
const documents = Object.keys(manifest.routes).filter((route) => DOCUMENTS.test(route));
if (documents.length === 0) fail('The build made no documents under /learn and /about.');

let before = 0;
let after = 0;
for (const route of documents) {
  const file = path.join(dist, 'server', 'app', `${route}.html`);
  if (!existsSync(file)) fail(`${route}: the build says it made this page, and its HTML is not there.`);
  const html = readFileSync(file, 'utf8');
  try {
    const stripped = stripDocument(html);
    writeFileSync(file, stripped);
    before += gzipSync(html).length;
    after += gzipSync(stripped).length;
  } catch (error) {
    if (!(error instanceof StripError)) throw error;
    fail(`${route}: ${error.message}.`);
  }
}
const kilobytes = (bytes: number) => Math.round(bytes / documents.length / 1000);
process.stdout.write(
  `${documents.length} documents stripped: ${kilobytes(before)} kB of HTML compressed each before, ${kilobytes(after)} kB after.\n`,
);

function fail(message: string): never {
  process.stderr.write(
    `${message}\nThe framework's markup is not what server/documents/strip-document.ts expects; see docs/decisions/0007-documents-and-islands.md.\n`,
  );
  process.exit(1);
}
