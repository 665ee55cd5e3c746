import { readFileSync, type Stats, statSync } from 'node:fs';
import { formatProblem } from '@/curriculum/problem';
import { readText } from '@/curriculum/read-text';
import { type DesignProblem, LIMITS, type Parsed, pathKeys } from '@/simulator';
import { ProblemError, UsageError } from '../command';

/**
 * Reads a YAML or JSON document from a file by `parse`. The size is looked at before the file is opened. Throws a UsageError where
 * there is no such file, and a ProblemError that names every problem with its line, its path and the rule it breaks.
 */
export function readDocument<T>(file: string, parse: (document: unknown) => Parsed<T>): T {
  const read = readText(file, textOf(file));
  if (read.problems !== null) throw new ProblemError(read.problems.map(formatProblem).join('\n'));
  const parsed = parse(read.value);
  if (parsed.ok) return parsed.value;
  throw new ProblemError(parsed.problems.map((problem) => problemLine(file, problem, read.lineOf)).join('\n'));
}

function problemLine(
  file: string,
  { path, rule, message }: DesignProblem,
  lineOf: (path: readonly PropertyKey[]) => number | null,
): string {
  const line = lineOf(pathKeys(path));
  return `${file}${line === null ? '' : `:${line}`}: ${path}: ${rule}: ${message}`;
}

function textOf(file: string): string {
  const stat = statOf(file);
  if (stat === undefined) throw new UsageError(`There is no file ${file}.`);
  if (!stat.isFile()) throw new UsageError(`${file} is no file; name the file with the document.`);
  if (stat.size > LIMITS.characters)
    throw new ProblemError(
      `${file}: $: size: The document has ${stat.size} bytes; keep it under ${LIMITS.characters}.`,
    );
  const text = decoded(file, bytesOf(file));
  if (text.trim() === '') throw new ProblemError(`${file}: $: schema: The file is empty; write a document into it.`);
  return text;
}

/** Undefined where nothing has this name, also where nothing can have it. */
function statOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new UsageError(`${file} cannot be read; look at its permissions.`);
  }
}

/** Throws where the bytes are no text: an image, an archive, another encoding. */
function decoded(file: string, bytes: Buffer): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Told below, as for a text with zero characters in it.
  }
  throw new ProblemError(`${file}: $: text: This is no text in UTF-8; give a YAML or JSON document.`);
}
