import { stringify } from 'yaml';
import { problemText } from '@/curriculum/problem';
import { readText } from '@/curriculum/read-text';
import { parseDesign, pathKeys } from '@/simulator';
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
  const read = readText('design', text);
  if (read.problems !== null) {
    const problems = read.problems.map((problem) => ({
      ...{ line: problem.line, path: '$', rule: problem.rule },
      message: problemText(problem),
    }));
    return { document: null, problems };
  }
  const { problems } = parseDesign(read.value);
  if (problems.length === 0) return { document: read.value as Doc, problems: [] };
  return {
    document: null,
    problems: problems.map((problem) => ({ ...problem, line: read.lineOf(pathKeys(problem.path)) })),
  };
}
