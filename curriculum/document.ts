import { isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem';

/** A text file of a pack; `path` is relative to the pack's folder, with forward slashes. */
export interface SourceFile {
  path: string;
  text: string;
}

/** Largest file that a pack may hold, in characters. Stated so that nothing hostile is ever parsed. */
export const MAX_FILE_CHARACTERS = 1_000_000;

/** Deepest nesting of a data file. */
const MAX_DEPTH = 24;

/** A data file that was read: plain values and the place of each. */
export interface DataDocument {
  file: string;
  value: unknown;
  /** Place of the value at a path, or of the nearest parent that stands in the file. */
  place(path: readonly PropertyKey[]): { line: number; column: number };
}

export type Parsed<T> = { value: T; document: DataDocument; problems: [] } | { value: null; problems: Problem[] };

/**
 * Reads YAML (or JSON, which is YAML) into plain values. Aliases are limited, custom tags refused, depth bounded.
 * `lineOffset` shifts the reported lines, for front matter inside a page.
 */
export function parseYaml(file: string, text: string, lineOffset = 0): Parsed<unknown> {
  if (text.length > MAX_FILE_CHARACTERS) {
    return refused(file, 1, 1, 'The file is too long.', `at most ${MAX_FILE_CHARACTERS} characters`, `${text.length}`);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, customTags: [], uniqueKeys: true, version: '1.2' });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + lineOffset, column: col };
  };
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    const problems = faults.map((fault): Problem => {
      const message = fault.message.split('\n')[0] ?? fault.message;
      return { rule: 'yaml', file, ...at(fault.pos[0]), message };
    });
    return { value: null, problems };
  }
  const root: ParsedNode | null = document.contents;
  const deepest = depth(root);
  if (deepest > MAX_DEPTH)
    return refused(file, 1, 1, 'The data is nested too deeply.', `at most ${MAX_DEPTH} levels`, `${deepest}`);
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 20 });
  } catch {
    return refused(file, 1, 1, 'The file repeats itself by too many aliases.', 'at most 20', 'more');
  }
  const place = (path: readonly PropertyKey[]) => at(nearest(root, path)?.range[0] ?? 0);
  return { value, document: { file, value, place }, problems: [] };
}

/** Reads a data file under a schema; every violation comes back with its line. */
export function parseData<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
  lineOffset = 0,
): Parsed<z.infer<S>> {
  const parsed = parseYaml(file, text, lineOffset);
  if (parsed.problems.length > 0 || !('document' in parsed)) return { value: null, problems: parsed.problems };
  const checked = schema.safeParse(parsed.value);
  if (checked.success) return { value: checked.data, document: parsed.document, problems: [] };
  const problems = checked.error.issues.map(
    (issue): Problem => ({
      rule: 'schema',
      file,
      ...parsed.document.place(issue.path),
      path: pathText(issue.path),
      message: issue.message,
    }),
  );
  return { value: null, problems };
}

/** `facts[3].numbers[0].value` for a path of keys and indexes. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? String(key) : `.${String(key)}`))
    .join('');
}

function refused(
  file: string,
  line: number,
  column: number,
  message: string,
  expected: string,
  actual: string,
): Parsed<never> {
  return { value: null, problems: [{ rule: 'limits', file, line, column, message, expected, actual }] };
}

function nearest(node: ParsedNode | null, path: readonly PropertyKey[]): ParsedNode | null {
  let here = node;
  for (const key of path) {
    const next = isMap(here)
      ? here.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key))?.value
      : isSeq(here) && typeof key === 'number'
        ? here.items[key]
        : undefined;
    if (next === undefined || next === null) return here;
    here = next as ParsedNode;
  }
  return here;
}

function depth(node: ParsedNode | null): number {
  let deepest = 0;
  const open: { node: unknown; level: number }[] = [{ node, level: 1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    deepest = Math.max(deepest, next.level);
    if (deepest > MAX_DEPTH) return deepest;
    const { node: here, level } = next;
    if (isMap(here)) for (const pair of here.items) open.push({ node: pair.value, level: level + 1 });
    else if (isSeq(here)) for (const item of here.items) open.push({ node: item, level: level + 1 });
  }
  return deepest;
}
