import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { SourceFile } from '@/curriculum/document';
import { type Pack, parsePack } from '@/curriculum/pack';
import type { Problem } from '@/curriculum/problem';

/** A pack as it was read from disk, with what is wrong with it. */
export interface LoadedPack {
  id: string;
  folder: string;
  pack: Pack | null;
  problems: Problem[];
}

/** Largest pack that is read, in files. */
const MAX_FILES = 2_000;

const cache = new Map<string, { stamp: string; loaded: LoadedPack }>();

/** Folder of all packs: `FAULTLINE_CONTENT`, else `content/packs` under the working directory. */
export function packsFolder(): string {
  return process.env.FAULTLINE_CONTENT ?? path.join(process.cwd(), 'content', 'packs');
}

/** Ids of the packs of this installation, in alphabetical order. */
export function packIds(folder = packsFolder()): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((id) => /^[a-z0-9-]+$/.test(id) && existsSync(path.join(folder, id, 'pack.yaml')))
    .sort();
}

/** Every pack that can be read. */
export function listPacks(): Pack[] {
  return packIds().flatMap((id) => loadPack(id) ?? []);
}

/** The pack of that id, or null where there is none or its `pack.yaml` cannot be read. */
export function loadPack(id: string): Pack | null {
  return packIds().includes(id) ? readPack(path.join(packsFolder(), id)).pack : null;
}

/**
 * Reads the pack in a folder, once a process; in development again whenever a file has changed.
 * Only `pack.yaml`, data files and pages under the known folders are looked at.
 */
export function readPack(folder: string): LoadedPack {
  const known = cache.get(folder);
  if (known && process.env.NODE_ENV === 'production') return known.loaded;
  const names = packFiles(folder);
  const stamp = names.map((name) => `${name}:${statSync(path.join(folder, name)).mtimeMs}`).join('|');
  if (known?.stamp === stamp) return known.loaded;
  const files: SourceFile[] = names.map((name) => ({
    path: name,
    text: readFileSync(path.join(folder, name), 'utf8'),
  }));
  const loaded = { id: path.basename(folder), folder, ...parsePack(files) };
  cache.set(folder, { stamp, loaded });
  return loaded;
}

function packFiles(folder: string): string[] {
  const top = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const nested = ['facts', 'topics', 'briefs', 'designs'].flatMap((sub) => {
    const inside = path.join(folder, sub);
    if (!existsSync(inside)) return [];
    return readdirSync(inside)
      .filter((name) => name.endsWith('.yaml') || name.endsWith('.md'))
      .map((name) => `${sub}/${name}`);
  });
  const names = [...top, ...nested].sort();
  if (names.length > MAX_FILES)
    throw new Error(`${folder} holds ${names.length} files; a pack has at most ${MAX_FILES}.`);
  return names;
}
