import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Language } from '@/language/languages';

const Manifest = z.object({
  /** By language, then by name. */
  addresses: z.record(z.string(), z.record(z.string(), z.string().startsWith('/islands/'))),
  inline: z.array(z.string().startsWith('sha256-')),
});

let known: z.infer<typeof Manifest> | null = null;

/**
 * Address of an island's script in a language, with the hash of its content in the name. Read from what scripts/build-islands.ts wrote;
 * once a process in production, every time in development.
 */
export function islandAddress(name: string, language: Language): string {
  const address = manifest().addresses[language]?.[name];
  if (address === undefined) throw new Error(`There is no island "${name}" in public/islands. ${HOW}`);
  return address;
}

/** Hashes of the scripts that stand in the pages themselves, as a content security policy names them. */
export function inlineHashes(): readonly string[] {
  return manifest().inline;
}

function manifest(): z.infer<typeof Manifest> {
  if (known === null || process.env.NODE_ENV !== 'production') known = readManifest();
  return known;
}

const HOW = 'Build them with: npx tsx scripts/build-islands.ts';

function readManifest(): z.infer<typeof Manifest> {
  const file = path.join(process.cwd(), 'public', 'islands', 'manifest.json');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`The islands are not built: public/islands/manifest.json is missing. ${HOW}`);
  }
  return Manifest.parse(JSON.parse(text));
}
