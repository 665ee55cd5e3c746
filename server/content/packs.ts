import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { SourceFile } from '@/curriculum/document';
import { type Pack, parsePack } from '@/curriculum/pack';
import { compareProblems, type Problem } from '@/curriculum/problem';
import { MAX_FILE_CHARACTERS } from '@/curriculum/text-bounds';

/** A pack as it was read from disk, with what is wrong with it. File names in `problems` are relative to `folder`. */
export interface LoadedPack {
  id: string;
  folder: string;
  pack: Pack | null;
  problems: Problem[];
}

/** Largest pack that is read, in files. */
const MAX_FILES = 2_000;

/** Bytes that a character takes at most; a file above the limit is not even opened. */
const MAX_FILE_BYTES = 4 * MAX_FILE_CHARACTERS;

/** On the process, not in this module: a server runs a copy of its modules for every route, and a pack is read once for all of them. */
const holder: typeof globalThis & { faultlinePacks?: Map<string, { stamp: string; loaded: LoadedPack }> } = globalThis;
holder.faultlinePacks ??= new Map();
const cache = holder.faultlinePacks;

/** Folder of all packs: `FAULTLINE_CONTENT`, else `content/packs` under the working directory. */
export function packsFolder(): string {
  return process.env.FAULTLINE_CONTENT || path.join(process.cwd(), 'content', 'packs');
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
 * Reads the pack in a folder, once a process; outside production again whenever a file has changed.
 * Only data files and pages in the known places are looked at.
 */
export function readPack(folder: string): LoadedPack {
  const known = cache.get(folder);
  if (known && process.env.NODE_ENV === 'production') return known.loaded;
  const found = packFiles(folder);
  const stamp = found.map(({ name, bytes, changed }) => `${name}:${bytes}:${changed}`).join('|');
  if (known?.stamp === stamp) return known.loaded;
  const loaded = read(folder, found);
  cache.set(folder, { stamp, loaded });
  return loaded;
}

interface PackFile {
  name: string;
  bytes: number;
  /** Time of the last change, milliseconds. */
  changed: number;
}

function read(folder: string, found: readonly PackFile[]): LoadedPack {
  const refused: Problem[] = [];
  const refuse = (file: string, message: string, expected: string, actual: string) =>
    refused.push({ rule: 'limits', severity: 'error', file, line: 1, column: 1, message, expected, actual });
  if (found.length > MAX_FILES) {
    refuse('pack.yaml', 'The pack holds too many files.', `at most ${MAX_FILES}`, `${found.length}`);
    return { id: path.basename(folder), folder, pack: null, problems: refused };
  }
  const files: SourceFile[] = [];
  for (const { name, bytes } of found) {
    if (bytes > MAX_FILE_BYTES) refuse(name, 'The file is too large.', `at most ${MAX_FILE_BYTES} bytes`, `${bytes}`);
    else files.push({ path: name, text: readFileSync(path.join(folder, name), 'utf8') });
  }
  const { pack, problems } = parsePack(files);
  const id = path.basename(folder);
  if (pack !== null && pack.id !== id) {
    const place = pack.documents.get('pack.yaml')?.place(['id']) ?? { line: 1, column: 1 };
    const message = 'The pack is not called as its folder is.';
    refused.push({
      rule: 'files',
      severity: 'error',
      file: 'pack.yaml',
      ...place,
      message,
      expected: id,
      actual: pack.id,
    });
  }
  return { id, folder, pack, problems: [...refused, ...problems].sort(compareProblems) };
}

function packFiles(folder: string): PackFile[] {
  const inside = (sub: string, ending: string) =>
    existsSync(path.join(folder, sub))
      ? readdirSync(path.join(folder, sub))
          .filter((name) => name.endsWith(ending))
          .map((name) => (sub === '' ? name : `${sub}/${name}`))
      : [];
  const names = [
    ...inside('', '.yaml'),
    ...['facts', 'briefs', 'designs', 'items'].flatMap((sub) => inside(sub, '.yaml')),
    ...inside('topics', '.md'),
  ];
  return names.sort().flatMap((name) => {
    const stat = statSync(path.join(folder, name), { throwIfNoEntry: false });
    return stat?.isFile() ? [{ name, bytes: stat.size, changed: stat.mtimeMs }] : [];
  });
}
