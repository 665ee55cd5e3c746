import type { Item } from '../item';
import { fromItem } from './from-item';
import { writeGift } from './gift/write-gift';
import type { ExchangeItem } from './imported-item';
import { writeMoodleXml } from './moodle/write-moodle-xml';
import { writeQtiPackage } from './qti/write-qti-package';
import { Report, type ReportEntry } from './report';

/** Formats that are written, with the ending of a file and whether it is text. */
export const EXPORT_FORMATS = {
  gift: { ending: 'gift.txt', text: true },
  'moodle-xml': { ending: 'xml', text: true },
  qti3: { ending: 'qti3.zip', text: false },
  qti21: { ending: 'qti21.zip', text: false },
  apkg: { ending: 'apkg', text: false },
  'anki-txt': { ending: 'anki.txt', text: true },
} as const;

export type ExportFormat = keyof typeof EXPORT_FORMATS;

/** A file that was written, with everything that it could not hold. */
export interface Export {
  bytes: Uint8Array;
  report: ReportEntry[];
}

/** Writes items into a file. The same items give the same bytes. `name` is what a collection of cards is called. */
export async function exportItems(items: readonly Item[], format: ExportFormat, name: string): Promise<Export> {
  const report = new Report();
  const exchanged = items.map((item) => fromItem(item, report.at(item.id)));
  return { bytes: await write(exchanged, format, name, report), report: report.entries };
}

/** The same for questions that are between formats already, such as those that were imported. */
export async function exportQuestions(
  questions: readonly ExchangeItem[],
  format: ExportFormat,
  name: string,
): Promise<Export> {
  const report = new Report();
  return { bytes: await write(questions, format, name, report), report: report.entries };
}

async function write(
  items: readonly ExchangeItem[],
  format: ExportFormat,
  name: string,
  report: Report,
): Promise<Uint8Array> {
  switch (format) {
    case 'gift':
      return encoded(writeGift(items, report));
    case 'moodle-xml':
      return encoded(writeMoodleXml(items, report));
    case 'qti3':
      return writeQtiPackage(items, '3.0', report);
    case 'qti21':
      return writeQtiPackage(items, '2.1', report);
    case 'anki-txt': {
      const { writeAnkiText } = await import('./anki/write-anki-text');
      return encoded(writeAnkiText(items, name));
    }
    case 'apkg': {
      const { writeApkg } = await import('./anki/write-apkg');
      return writeApkg(items, name);
    }
  }
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
