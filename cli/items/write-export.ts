import { writeFileSync } from 'node:fs';
import type { Pack } from '@/curriculum/pack';
import { EXPORT_FORMATS, type ExportFormat, exportItems } from '@/quiz/exchange/export-items';
import type { Item } from '@/quiz/item';
import { ProblemError, UsageError } from '../command';
import { itemDocument } from './item-document';
import { reportLines } from './report-lines';

/** Formats that `faultline items --format` takes. */
export const FORMATS = ['json', ...Object.keys(EXPORT_FORMATS)] as ('json' | ExportFormat)[];

/**
 * Writes items in a format to a file, or to standard output. What the format cannot hold goes to standard error. Throws a
 * UsageError where bytes that are no text would go to a terminal, a ProblemError where the file cannot be written.
 */
export async function writeExport(
  pack: Pack,
  items: readonly Item[],
  format: 'json' | ExportFormat,
  out: string | undefined,
): Promise<void> {
  if (format !== 'json' && out === undefined && process.stdout.isTTY && !EXPORT_FORMATS[format].text)
    throw new UsageError(`The format ${format} is no text: give a file, --out items.${EXPORT_FORMATS[format].ending}.`);
  const { bytes, notes } = await encoded(pack, items, format);
  for (const line of notes) process.stderr.write(`${line}\n`);
  if (out === undefined) process.stdout.write(bytes);
  else save(out, bytes);
}

async function encoded(pack: Pack, items: readonly Item[], format: 'json' | ExportFormat) {
  if (format === 'json') {
    const text = `${JSON.stringify(
      items.map((item) => itemDocument(pack, item)),
      null,
      2,
    )}\n`;
    return { bytes: new TextEncoder().encode(text), notes: [] };
  }
  const { bytes, report } = await exportItems(items, format, pack.info.title);
  return { bytes, notes: reportLines(report) };
}

function save(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    throw new ProblemError(`${file}: It cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
