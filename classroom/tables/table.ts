/** A table to be exported: one line of headings, then rows as wide. */
export interface Table {
  /** Which table it is, in every language. */ key: string;
  /** Name of the sheet. */
  name: string;
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** A number stays a number, so that a spreadsheet can count with it; null is an empty cell. */
export type Cell = string | number | null;

/** A text that no spreadsheet takes for a formula: one that begins like one gets an apostrophe before it (OWASP, "CSV Injection"). */
export function inert(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
