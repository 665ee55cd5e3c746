import { ImportRefusal } from '../import-refusal';

/** A file of a zip package, as the directory at its end tells it. */
export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  encrypted: boolean;
  /** Bytes in the package. */
  packed: number;
  /** Bytes unpacked. */
  size: number;
  /** Where its data begin. */
  start: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;

/**
 * Lists a package by its central directory (PKWARE APPNOTE, 4.3.12 and 4.3.16), which is what every program goes by; folders are left
 * out. The library that unpacks does not tell where an entry begins, and that is needed to unpack one in bounded steps. Throws
 * an ImportRefusal where there is no readable directory. Packages of over 4 GB (zip64) are not read: no file that large is.
 */
export function directoryOf(bytes: Uint8Array, name: string): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) throw broken(name, 'it has no directory, so it was cut off');
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw broken(name, 'its directory is damaged');
    const length = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const entry = {
      name: entryName(bytes.subarray(at + 46, at + 46 + length)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      start: dataStart(view, local, name),
    };
    if (!entry.name.endsWith('/')) entries.push(entry);
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOf(view: DataView): number | null {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) if (view.getUint32(at, true) === END) return at;
  return null;
}

function dataStart(view: DataView, local: number, name: string): number {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL)
    throw broken(name, 'its directory points at nothing');
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}

/** Names are UTF-8 today; older programs wrote one byte a character. */
function entryName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function broken(name: string, what: string): ImportRefusal {
  return new ImportRefusal('broken-package', `${name}: The package is broken: ${what}. Export it again.`);
}
