import { stringify } from 'yaml';
import { parseYaml } from '@/curriculum/document';
import { parseDesign } from '@/simulator';
import type { Doc } from './history';

/** One thing wrong with a text, for a list. */
export interface TextProblem {
  /** Line in the text; null where the place is not known. */
  line: number | null;
  path: string;
  rule: string;
  message: string;
}

export type TextForm = 'yaml' | 'json';

/** A design document as YAML or JSON, as a person would write it. */
export function documentText(document: Doc, form: TextForm = 'yaml'): string {
  return form === 'yaml' ? stringify(document, { lineWidth: 120 }) : `${JSON.stringify(document, null, 2)}\n`;
}

/** Reads a design from YAML or JSON. Nothing is taken over unless all of it is a possible design; all problems at once. */
export function readDocument(
  text: string,
): { document: Doc; problems: [] } | { document: null; problems: TextProblem[] } {
  const parsed = parseYaml('design', text);
  if (!('document' in parsed)) {
    const problems = parsed.problems.map(({ line, rule, message, expected, actual }) => {
      const more = expected === undefined ? '' : ` Expected ${expected}, found ${actual}.`;
      return { line, path: '$', rule, message: message + more };
    });
    return { document: null, problems };
  }
  const { problems } = parseDesign(parsed.value);
  if (problems.length === 0) return { document: parsed.value as Doc, problems: [] };
  return {
    document: null,
    problems: problems.map((problem) => ({ ...problem, line: parsed.document.place(keysOf(problem.path)).line })),
  };
}

/** The keys of a path such as `resources[2].zone`. */
export function keysOf(path: string): (string | number)[] {
  if (path === '$') return [];
  return path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}
