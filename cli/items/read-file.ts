import { readFileSync, statSync } from 'node:fs';
import { ProblemError, UsageError } from '../command';

/** Size of a file in bytes. Throws a UsageError where there is none. */
export function sizeOf(file: string): number {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new UsageError(`There is no file ${file}.`);
  return stat.size;
}

/** Contents of a file. Throws a ProblemError where they cannot be read. */
export function contentsOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new ProblemError(`${file}: It cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Whether a file is a JSON document, by its name or its first characters. GIFT may begin with `[html]`. */
export function isJson(file: string, bytes: Uint8Array): boolean {
  if (file.toLowerCase().endsWith('.json')) return true;
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).replace(/^\ufeff/, '');
  return /^\s*(\{|\[\s*(\{|\]|$))/.test(start);
}
