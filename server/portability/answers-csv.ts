import { type ExportPage, exportAnswers } from './reads';

/** Columns of the table, in order. */
const COLUMNS = [
  ...['createdAt', 'pack', 'packVersion', 'template', 'seed', 'topic', 'facts', 'chosen', 'correct'],
  ...['confidence', 'elapsedMs', 'beliefs', 'takenBackAt', 'importedAt', 'clientId'],
] as const;

/** A learner's answers as a table, page by page: one line each, lists joined by spaces. Rows end as RFC 4180 has it. */
export async function* answersCsv(userId: string, page: ExportPage = exportAnswers): AsyncGenerator<string> {
  yield `${COLUMNS.join(',')}\r\n`;
  let after: string | null = null;
  do {
    const read: Awaited<ReturnType<ExportPage>> = await page(userId, after);
    for (const row of read.rows)
      yield `${COLUMNS.map((column) => cell(new Map(Object.entries(row)).get(column))).join(',')}\r\n`;
    after = read.next;
  } while (after !== null);
}

/** One cell. What a spreadsheet would take for a formula is kept a text. */
export function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  const text = Array.isArray(value) ? value.join(' ') : String(value);
  const safe = typeof value !== 'number' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
