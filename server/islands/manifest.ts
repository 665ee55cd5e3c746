import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const Manifest = z.record(z.string(), z.string().startsWith('/islands/'));

let known: Record<string, string> | null = null;

/**
 * Address of an island's script, with the hash of its content in the name. Read from what scripts/build-islands.ts wrote;
 * once a process in production, every time in development.
 */
export function islandAddress(name: string): string {
  if (known === null || process.env.NODE_ENV !== 'production') known = readManifest();
  const address = known[name];
  if (address === undefined) throw new Error(`There is no island "${name}" in public/islands. ${HOW}`);
  return address;
}

const HOW = 'Build them with: npx tsx scripts/build-islands.ts';

function readManifest(): Record<string, string> {
  const file = path.join(process.cwd(), 'public', 'islands', 'manifest.json');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`The islands are not built: public/islands/manifest.json is missing. ${HOW}`);
  }
  return Manifest.parse(JSON.parse(text));
}
