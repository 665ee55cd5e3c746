/** An error must be mended; a warning is a rule's suspicion, and an author may know better. */
export type Severity = 'error' | 'warning';

/** Something wrong with the material, with the place to mend. Lines and columns count from 1. */
export interface Problem {
  /** Name of the rule that found it. */
  rule: string;
  severity: Severity;
  file: string;
  line: number;
  column: number;
  /** Where inside the document, for data files: `facts[3].numbers[0].value`. */
  path?: string;
  message: string;
  expected?: string;
  actual?: string;
}

/** One line for a terminal: `file:line:column rule message (at …, expected …, actual …)`. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, rule, severity, message, path, expected, actual } = problem;
  const detail = [
    path === undefined ? '' : `at ${path}`,
    expected === undefined ? '' : `expected ${expected}`,
    actual === undefined ? '' : `actual ${actual}`,
  ].filter((part) => part !== '');
  const mark = severity === 'warning' ? 'warning: ' : '';
  return `${file}:${line}:${column} ${rule} ${mark}${message}${detail.length === 0 ? '' : ` (${detail.join(', ')})`}`;
}

/** What is wrong as sentences, for where file and place are told apart. */
export function problemText({ message, expected, actual }: Problem): string {
  return expected === undefined ? message : `${message} Expected ${expected}, found ${actual}.`;
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
