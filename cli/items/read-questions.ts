import { type Import, importItems, refuseSize } from '@/quiz/exchange/import-items';
import { ImportRefusal } from '@/quiz/exchange/import-refusal';
import type { Item } from '@/quiz/item';
import { ProblemError } from '../command';
import { contentsOf, isJson, sizeOf } from './read-file';
import { MAX_JSON_BYTES, readItems, tooLarge } from './read-item-file';

/** Questions of a file: items as `faultline items` prints them, or what was imported from another format. */
export type Questions = { kind: 'items'; items: Item[] } | { kind: 'import'; imported: Import };

/**
 * Reads a file of questions, whatever its format. Throws a UsageError where there is no such file, and a ProblemError, with what to
 * do, where it is refused. Its size is looked at first.
 */
export function readQuestions(file: string): Questions {
  const bytes = sizeOf(file);
  if (bytes >= MAX_JSON_BYTES) throw new ProblemError(tooLarge(file, bytes));
  if (!file.toLowerCase().endsWith('.json')) refuse(() => refuseSize(bytes, file));
  const contents = contentsOf(file);
  if (isJson(file, contents)) return { kind: 'items', items: readItems(file, contents) };
  return { kind: 'import', imported: refuse(() => importItems(contents, file)) };
}

/** Turns what an import refuses into a problem of the command. */
function refuse<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ImportRefusal) throw new ProblemError(error.message);
    throw error;
  }
}
