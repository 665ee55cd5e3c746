import { readFileSync, statSync } from 'node:fs';
import type { Item } from '@/quiz/item';
import { parseItems } from '@/quiz/parse-items';
import { ProblemError, UsageError } from '../command';

/** Largest file that is read, bytes. */
const MAX_BYTES = 100_000_000;

/** Most problems of a file that are printed. */
const MAX_PROBLEMS = 20;

/** The items in a JSON file. Throws a ProblemError with everything that is wrong with the file. */
export function readItemFile(file: string): Item[] {
  const { items, problems } = parseItems(readJson(file));
  if (items !== null) return items;
  const lines = problems.slice(0, MAX_PROBLEMS).map(({ path, message }) => `${file}: ${path}: ${message}`);
  if (problems.length > MAX_PROBLEMS) lines.push(`${file}: and ${problems.length - MAX_PROBLEMS} more`);
  throw new ProblemError(lines.join('\n'));
}

function readJson(file: string): unknown {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new UsageError(`There is no file ${file}.`);
  if (stat.size > MAX_BYTES)
    throw new ProblemError(`${file}: The file has ${stat.size} bytes; keep it under ${MAX_BYTES}.`);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ProblemError(`${file}: This is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
