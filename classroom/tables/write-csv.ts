import { type Cell, inert, type Table } from './table';

/** The table as CSV by RFC 4180, UTF-8 with the mark by which spreadsheets know it. */
export function writeCsv({ head, rows }: Table): string {
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

function csvCell(value: Cell): string {
  if (value === null) return '';
  const text = typeof value === 'number' ? String(value) : inert(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
