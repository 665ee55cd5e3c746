import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem';
import { schemaProblems } from './schema-problems';
import { outOfBounds } from './text-bounds';
import { yamlWords } from './yaml-words';

/** A text file of a pack; `path` is relative to the pack's folder, with forward slashes. */
export interface SourceFile {
  path: string;
  text: string;
}

/** Most faults of the YAML itself that are reported for one file; the first is the one that matters. */
const MAX_FAULTS = 20;

/** Lines of a long text that are looked at before the rest is. */
const LEAD_LINES = 1_000;

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
  const bound = outOfBounds(text);
  if (bound !== null) return refused(file, bound.message, bound.expected, bound.actual);
  const lead = leadOf(text);
  const document = (lead === null ? null : brokenFromTheStart(lead)) ?? parsed(text);
  const { lines } = document;
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + lineOffset, column: col };
  };
  const faults = [...document.errors, ...document.warnings].slice(0, MAX_FAULTS);
  if (faults.length > 0) {
    const problems = faults.map(
      (fault): Problem => ({ rule: 'yaml', severity: 'error', file, ...at(fault.pos[0]), message: yamlWords(fault) }),
    );
    return { value: null, problems };
  }
  const root: ParsedNode | null = document.contents;
  const { deepest, repeated, aliases } = survey(root);
  if (deepest > MAX_DEPTH)
    return refused(file, 'The data is nested too deeply.', `at most ${MAX_DEPTH} levels`, 'more');
  // Counted before any is followed: looking for the anchor of each takes quadratic time.
  if (aliases > MAX_ALIASES) return repeats(file);
  if (repeated.length > 0) {
    const problems = repeated.slice(0, MAX_FAULTS).map(
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
  } catch (error) {
    if (!String(error).includes('Unresolved alias')) return repeats(file);
    return refused(file, 'An alias stands before its anchor, or has none.', 'an anchor above every alias', 'none');
  }
  const place = (path: readonly PropertyKey[]) => at(nearest(root, path));
  return { value, document: { file, value, place }, problems: [] };
}

type Read = ReturnType<typeof parseDocument<ParsedNode>> & { lines: LineCounter };

function parsed(text: string): Read {
  const lines = new LineCounter();
  // Repeated keys are found by our own walk: the parser's search for them takes quadratic time. Its faults are told in words of our own.
  const document = parseDocument(text, {
    lineCounter: lines,
    customTags: [],
    uniqueKeys: false,
    version: '1.2',
    prettyErrors: false,
  });
  return Object.assign(document, { lines });
}

/** The first lines of a long text; null of a short one. */
function leadOf(text: string): string | null {
  let end = 0;
  for (let line = 0; line < LEAD_LINES; line++) {
    end = text.indexOf('\n', end) + 1;
    if (end === 0) return null;
  }
  return end > text.length / 2 ? null : text.slice(0, end);
}

/**
 * The first lines of a text where they hold as many faults as are told of a whole one; null where they do not. What is left open where
 * they end is a fault of theirs and not of the text, and stands at their end.
 */
function brokenFromTheStart(lead: string): Read | null {
  const read = parsed(lead);
  const isOwn = ({ pos }: { pos: readonly number[] }) => (pos[0] as number) < 0.9 * lead.length;
  read.errors = read.errors.filter(isOwn);
  read.warnings = read.warnings.filter(isOwn);
  return read.errors.length + read.warnings.length >= MAX_FAULTS ? read : null;
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

function repeats(file: string): Parsed<never> {
  return refused(file, 'The file repeats itself by too many aliases.', `at most ${MAX_ALIASES}`, 'more');
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

/** Depth of the deepest value, every key that stands twice in one map, and how many aliases there are. */
function survey(root: ParsedNode | null): {
  deepest: number;
  repeated: { key: string; offset: number }[];
  aliases: number;
} {
  let deepest = 0;
  let aliases = 0;
  const repeated: { key: string; offset: number }[] = [];
  const open: { node: unknown; level: number }[] = [{ node: root, level: 1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, level } = next;
    deepest = Math.max(deepest, level);
    if (deepest > MAX_DEPTH) break;
    if (isAlias(node)) aliases += 1;
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
  return { deepest, repeated, aliases };
}
