import fs from 'node:fs';
import path from 'node:path';

/** Makes one file or folder reach the disk; a folder's own entries (names, renames) count as its content. */
export function syncPath(name: string): void {
  const file = fs.openSync(name, 'r');
  try {
    fs.fsyncSync(file);
  } finally {
    fs.closeSync(file);
  }
}

/** Makes a folder and everything below it reach the disk. */
export function syncTree(folder: string): void {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) syncTree(name);
    else if (entry.isFile()) syncPath(name);
  }
  syncPath(folder);
}

/** Renames and makes the new name last; both names are in the same folder. */
export function renameDurably(from: string, to: string): void {
  fs.renameSync(from, to);
  syncPath(path.dirname(to));
}
