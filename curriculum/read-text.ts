import { parseYaml } from './document';
import type { Problem } from './problem';
import { outOfBounds, outOfJsonBounds } from './text-bounds';

/** Longest JSON document that is read, in characters. Its parser takes the same time for every character. */
const MAX_JSON_CHARACTERS = 1_000_000;

/** A document that somebody brought, as plain values; `lineOf` is null where lines are not known. */
export type ReadText =
  | { value: unknown; lineOf: (path: readonly PropertyKey[]) => number | null; problems: null }
  | { value: null; lineOf: null; problems: Problem[] };

/**
 * Reads JSON or YAML. Size and nesting are bounded before anything is parsed; JSON may be larger, and all on one line. `file` names
 * it in problems. What the values mean, and whether they are too many, is the reader's question.
 */
export function readText(file: string, text: string): ReadText {
  if (/^\s*[[{]/.test(text) && text.length <= MAX_JSON_CHARACTERS && outOfBounds(text) !== null)
    return readJson(file, text);
  const parsed = parseYaml(file, text);
  if (!('document' in parsed)) return { value: null, lineOf: null, problems: parsed.problems };
  const { document, value } = parsed;
  return { value, lineOf: (path) => document.place(path).line, problems: null };
}

function readJson(file: string, text: string): ReadText {
  const bound = outOfJsonBounds(text);
  if (bound !== null) return refused({ rule: 'limits', severity: 'error', file, line: 1, column: 1, ...bound });
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, '')), lineOf: () => null, problems: null };
  } catch (error) {
    // Engines tell the place in words of their own, and not all of them do.
    const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
    const before = text.slice(0, at).split('\n');
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    const message = 'This begins as JSON and does not go on so; correct it, or write YAML in shorter lines.';
    return refused({ rule: 'json', severity: 'error', file, ...place, message });
  }
}

function refused(problem: Problem): ReadText {
  return { value: null, lineOf: null, problems: [problem] };
}
