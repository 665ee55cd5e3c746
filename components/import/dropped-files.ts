import type { ChosenFile } from './read-files';

/** The part of a browser's entries that is read here; a file or a folder. */
export interface DroppedEntry {
  isFile: boolean;
  fullPath: string;
  file?(done: (file: File) => void, failed: (error: unknown) => void): void;
  createReader?(): { readEntries(done: (entries: DroppedEntry[]) => void, failed: (error: unknown) => void): void };
}

/** Most entries that are looked at, and levels of folders below the one that was dropped. */
const MOST_ENTRIES = 5_000;
const DEEPEST = 12;
const PASSED_OVER = /\/(\.[^/]+|node_modules)$/;

/** The files that were dropped, those in dropped folders with their paths. Folders of tools and hidden ones are passed over. */
export async function droppedFiles(entries: readonly DroppedEntry[]): Promise<ChosenFile[]> {
  const files: ChosenFile[] = [];
  let looked = 0;
  const walk = async (entry: DroppedEntry, depth: number): Promise<void> => {
    if (++looked > MOST_ENTRIES || depth > DEEPEST) return;
    if (entry.isFile) {
      const file = await new Promise<File>((done, failed) => entry.file?.(done, failed));
      const path = depth === 0 ? '' : entry.fullPath.replace(/^\//, '');
      files.push({ name: file.name, size: file.size, webkitRelativePath: path, text: () => file.text() });
    } else if (!PASSED_OVER.test(entry.fullPath))
      for (const inner of await entriesIn(entry)) await walk(inner, depth + 1);
  };
  for (const entry of entries) await walk(entry, 0);
  return files;
}

/** All entries of a folder; a browser hands them out a hundred at a time. */
async function entriesIn(folder: DroppedEntry): Promise<DroppedEntry[]> {
  const reader = folder.createReader?.();
  const all: DroppedEntry[] = [];
  while (reader !== undefined && all.length < MOST_ENTRIES) {
    const some = await new Promise<DroppedEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) break;
    all.push(...some);
  }
  return all;
}
