import { readFileSync, statSync } from 'node:fs';
import { parse } from 'yaml';
import { LIMITS } from '@/simulator';
import { ProblemError, UsageError } from '../command';

/** Reads a YAML or JSON document from a file; its size is looked at before it is opened. */
export function readDocument(file: string): unknown {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined || !stat.isFile()) throw new UsageError(`There is no file ${file}.`);
  if (stat.size > LIMITS.characters)
    throw new ProblemError(
      `${file}: $: size: The document has ${stat.size} bytes; keep it under ${LIMITS.characters}.`,
    );
  const text = readFileSync(file, 'utf8');
  try {
    return parse(text, { maxAliasCount: 100 });
  } catch (error) {
    throw new ProblemError(`${file}: $: syntax: ${error instanceof Error ? error.message : String(error)}`);
  }
}
