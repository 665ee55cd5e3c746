import { isMap, isNode, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import type { z } from 'zod';
import { nestsTooDeeply } from './nesting';
import type { Problem } from './problem';
import { schemaProblems } from './schema-problems';

/** A text file of a pack; `path` is relative to the pack's folder, with forward slashes. */
export interface SourceFile {
  path: string;
  text: string;
}

/** Largest file that a pack may hold, in characters. Stated so that nothing hostile is ever parsed. */
export const MAX_FILE_CHARACTERS = 300_000;

/** Longest line; the parser takes quadratic time over some kinds of long nonsense. */
const MAX_LINE_CHARACTERS = 2_000;

/** Most faults of the YAML itself that are reported for one file; the first is the one that matters. */
const MAX_FAULTS = 20;

/** Deepest nesting of a data file. */
const MAX_DEPTH = 24;

/** How often aliases may be followed, in all; a few save typing, many are a trap. */
const MAX_ALIASES = 20;

/** A data file that was read: plain values and the place of each. */
export interface DataDocument {
  file: string;
  value: unknown;
  /** Place of the key or list item at a path, or of the nearest parent that stands in the file. */
  place(path: readonly PropertyKey[]): { line: number; column: number };
}

export type Parsed<T> = { value: T; document: DataDocument; problems: [] } | { value: null; problems: Problem[] };

/**
 * Reads YAML (or JSON, which is YAML) into plain values. Aliases are limited, custom tags refused, size and depth bounded.
 * `lineOffset` shifts the reported lines, for front matter inside a page.
 */
export function parseYaml(file: string, text: string, lineOffset = 0): Parsed<unknown> {
  if (text.length > MAX_FILE_CHARACTERS) {
    return refused(file, 'The file is too long.', `at most ${MAX_FILE_CHARACTERS} characters`, `${text.length}`);
  }
  const longest = text.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
  if (longest > MAX_LINE_CHARACTERS) {
    return refused(file, 'A line is too long.', `at most ${MAX_LINE_CHARACTERS} characters`, `${longest}`);
  }
  if (nestsTooDeeply(text)) {
    return refused(file, 'The data is nested too deeply.', `at most ${MAX_DEPTH} levels`, 'more');
  }
  const lines = new LineCounter();
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + lineOffset, column: col };
  };
  // Repeated keys are found by our own walk: the parser's search for them takes quadratic time.
  const document = parseDocument(text, { lineCounter: lines, customTags: [], uniqueKeys: false, version: '1.2' });
  const faults = [...document.errors, ...document.warnings].slice(0, MAX_FAULTS);
  if (faults.length > 0) {
    const problems = faults.map((fault): Problem => {
      const message = fault.message.split('\n')[0]?.replace(/ at line .*$/, '.') ?? fault.message;
      return { rule: 'yaml', severity: 'error', file, ...at(fault.pos[0]), message };
    });
    return { value: null, problems };
  }
  const root: ParsedNode | null = document.contents;
  const { deepest, repeated } = survey(root);
  if (deepest > MAX_DEPTH)
    return refused(file, 'The data is nested too deeply.', `at most ${MAX_DEPTH} levels`, 'more');
  if (repeated.length > 0) {
    const problems = repeated.map(
      ({ key, offset }): Problem => ({
        rule: 'yaml',
        severity: 'error',
        file,
        ...at(offset),
        message: 'This key stands twice in the same place.',
        expected: 'each key once',
        actual: key,
      }),
    );
    return { value: null, problems };
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch {
    return refused(file, 'The file repeats itself by too many aliases.', `at most ${MAX_ALIASES}`, 'more');
  }
  const place = (path: readonly PropertyKey[]) => at(nearest(root, path));
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
  const problems = checked.error.issues.flatMap((issue) => schemaProblems(parsed.document, issue));
  return { value: null, problems };
}

function refused(file: string, message: string, expected: string, actual: string): Parsed<never> {
  return {
    value: null,
    problems: [{ rule: 'limits', severity: 'error', file, line: 1, column: 1, message, expected, actual }],
  };
}

/** Offset of the key or list item at a path, or of the last one on the way that stands in the file. */
function nearest(root: ParsedNode | null, path: readonly PropertyKey[]): number {
  let here: unknown = root;
  let offset = root?.range[0] ?? 0;
  for (const key of path) {
    if (isMap(here)) {
      const pair = here.items.find((each) => isScalar(each.key) && String(each.key.value) === String(key));
      if (!pair) return offset;
      offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      here = pair.value;
    } else if (isSeq(here) && typeof key === 'number' && isNode(here.items[key])) {
      here = here.items[key];
      offset = isNode(here) ? (here.range?.[0] ?? offset) : offset;
    } else return offset;
  }
  return offset;
}

/** Depth of the deepest value, and every key that stands twice in one map. */
function survey(root: ParsedNode | null): { deepest: number; repeated: { key: string; offset: number }[] } {
  let deepest = 0;
  const repeated: { key: string; offset: number }[] = [];
  const open: { node: unknown; level: number }[] = [{ node: root, level: 1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, level } = next;
    deepest = Math.max(deepest, level);
    if (deepest > MAX_DEPTH) break;
    if (isSeq(node)) for (const item of node.items) open.push({ node: item, level: level + 1 });
    if (!isMap(node)) continue;
    const keys = new Set<string>();
    for (const pair of node.items) {
      if (isScalar(pair.key)) {
        const key = String(pair.key.value);
        if (keys.has(key)) repeated.push({ key, offset: pair.key.range?.[0] ?? 0 });
        keys.add(key);
      }
      open.push({ node: pair.value, level: level + 1 });
    }
  }
  return { deepest, repeated };
}
