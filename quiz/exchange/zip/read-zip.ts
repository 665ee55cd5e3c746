import { Inflate } from 'fflate';
import { ImportRefusal } from '../import-refusal';
import { LIMITS } from '../limits';
import { directoryOf, type ZipEntry } from './zip-directory';

/** A package that was looked through; files are unpacked when they are asked for. */
export interface Package {
  /** Names of all files, in the order of the package. */
  names: string[];
  /** Contents of a file, or null where the package has none of that name. Throws an ImportRefusal for a broken one. */
  read(name: string): Uint8Array | null;
}

/** Bytes of packed data that are unpacked at a time, so that a bomb is stopped before it has grown. */
const SLICE = 16_384;

/** Whether a file is a zip package, by its first bytes. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05);
}

/**
 * Opens a zip package. Sizes, number and names of its files are checked before anything is unpacked: throws an ImportRefusal for
 * too many or too large files, suspicious ratios, names that lead out of the package, repeated names and encryption.
 */
export function readZip(bytes: Uint8Array, name: string): Package {
  const entries = directoryOf(bytes, name);
  check(entries, name);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  if (byName.size < entries.length) throw unsafe(name, 'two of its files have the same name');
  let unpacked = 0;
  return {
    names: [...byName.keys()],
    read(wanted) {
      const entry = byName.get(wanted);
      if (entry === undefined) return null;
      const contents = unpack(bytes, entry, name);
      unpacked += contents.length;
      if (unpacked > LIMITS.unpackedBytes) throw tooLarge(name);
      return contents;
    },
  };
}

function check(entries: readonly ZipEntry[], name: string): void {
  if (entries.length > LIMITS.packageFiles)
    throw new ImportRefusal(
      'too-many',
      `${name}: The package holds ${entries.length} files; at most ${LIMITS.packageFiles} are read. Split it.`,
    );
  if (entries.reduce((sum, { size }) => sum + size, 0) > LIMITS.unpackedBytes) throw tooLarge(name);
  for (const entry of entries) {
    if (leadsOut(entry.name)) throw unsafe(name, `the name "${entry.name.slice(0, 80)}" leads out of the package`);
    if (entry.encrypted) throw unsafe(name, `"${entry.name}" is encrypted`);
    if (entry.size > 100_000 && entry.size > LIMITS.packageRatio * entry.packed)
      throw unsafe(name, `"${entry.name}" unpacks to more than ${LIMITS.packageRatio} times its size`);
  }
}

/** Absolute, with a drive, with a step upwards, or with a backslash, which some systems take for a slash. */
function leadsOut(name: string): boolean {
  return /^[/~]|^[a-z]:|\\|\0/i.test(name) || name.split('/').includes('..');
}

function unpack(bytes: Uint8Array, entry: ZipEntry, name: string): Uint8Array {
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  if (packed.length < entry.packed) throw broken(name, `"${entry.name}" is cut off`);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw broken(name, `"${entry.name}" is packed by a method other than deflate`);
  const out = new Uint8Array(entry.size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > entry.size) throw unsafe(name, `"${entry.name}" unpacks to more than it says`);
    out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += SLICE)
      inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  } catch (error) {
    if (error instanceof ImportRefusal) throw error;
    throw broken(name, `"${entry.name}" cannot be unpacked`);
  }
  if (filled !== entry.size) throw broken(name, `"${entry.name}" unpacks to less than it says`);
  return out;
}

function tooLarge(name: string): ImportRefusal {
  return new ImportRefusal(
    'too-large',
    `${name}: Unpacked, the package has more than ${LIMITS.unpackedBytes} bytes. Leave out pictures and films, which are not taken over, or split it.`,
  );
}

function unsafe(name: string, what: string): ImportRefusal {
  return new ImportRefusal('unsafe-package', `${name}: The package is refused: ${what}. Nothing of it was read.`);
}

function broken(name: string, what: string): ImportRefusal {
  return new ImportRefusal('broken-package', `${name}: The package is broken: ${what}. Export it again.`);
}
