/** Something wrong with the material, with the place to mend. Lines and columns count from 1. */
export interface Problem {
  /** Name of the rule that found it. */
  rule: string;
  file: string;
  line: number;
  column: number;
  /** Where inside the document, for data files: `facts[3].numbers[0].value`. */
  path?: string;
  message: string;
  expected?: string;
  actual?: string;
}

/** One line for a terminal: `file:line:column rule message (expected …, actual …)`. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, rule, message, path, expected, actual } = problem;
  const detail = [
    path === undefined ? '' : `at ${path}`,
    expected === undefined ? '' : `expected ${expected}`,
    actual === undefined ? '' : `actual ${actual}`,
  ].filter((part) => part !== '');
  return `${file}:${line}:${column} ${rule} ${message}${detail.length === 0 ? '' : ` (${detail.join(', ')})`}`;
}

/** Orders problems by file, then place, so that the same material always prints the same list. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
