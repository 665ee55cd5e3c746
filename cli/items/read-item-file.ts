import type { Item } from '@/quiz/item';
import { parseItems } from '@/quiz/parse-items';
import { ProblemError } from '../command';

/** Largest JSON document of items that is read, bytes. */
export const MAX_JSON_BYTES = 100_000_000;

/** Most problems of a file that are printed. */
const MAX_PROBLEMS = 20;

/**
 * The items in a JSON document: an array, or what `faultline import-items --json` prints. Throws a ProblemError with everything
 * that is wrong with it.
 */
export function readItems(file: string, bytes: Uint8Array): Item[] {
  const { items, problems } = parseItems(listOf(readJson(file, bytes)));
  if (items !== null) return items;
  const lines = problems.slice(0, MAX_PROBLEMS).map(({ path, message }) => `${file}: ${path}: ${message}`);
  if (problems.length > MAX_PROBLEMS) lines.push(`${file}: and ${problems.length - MAX_PROBLEMS} more`);
  throw new ProblemError(lines.join('\n'));
}

function listOf(document: unknown): unknown {
  return typeof document === 'object' && document !== null && 'items' in document ? document.items : document;
}

function readJson(file: string, bytes: Uint8Array): unknown {
  if (bytes.length >= MAX_JSON_BYTES) throw new ProblemError(tooLarge(file, bytes.length));
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new ProblemError(`${file}: This is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** What to say of a document that is too large. */
export function tooLarge(file: string, bytes: number): string {
  return `${file}: The file has ${bytes} bytes; keep it under ${MAX_JSON_BYTES}.`;
}
