import { zipSync } from 'fflate';

/** A file of a package. */
export interface PackageFile {
  name: string;
  contents: string | Uint8Array;
}

/** A zip package. The same files give the same bytes: no entry carries a time of its own. */
export function writeZip(files: readonly PackageFile[]): Uint8Array {
  const encoder = new TextEncoder();
  const entries = Object.fromEntries(
    files.map(({ name, contents }) => [name, typeof contents === 'string' ? encoder.encode(contents) : contents]),
  );
  return zipSync(entries, { mtime: new Date(1980, 0, 1), level: 6 });
}
