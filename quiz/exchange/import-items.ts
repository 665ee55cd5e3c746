import type { Item } from '../item';
import { decodeText } from './decode-text';
import { readGift } from './gift/read-gift';
import { ImportRefusal } from './import-refusal';
import type { ImportedItem } from './imported-item';
import { LIMITS } from './limits';
import { readMoodleXml } from './moodle/read-moodle-xml';
import { versionOf } from './qti/names';
import { readQtiFile, readQtiPackage } from './qti/read-qti';
import { Report, type ReportEntry } from './report';
import { toItem } from './to-item';
import { parseXml } from './xml/parse-xml';
import { isZip, readZip } from './zip/read-zip';

/** Formats that are read. */
export type ImportFormat = 'gift' | 'moodle-xml' | 'qti' | 'qti-package';

/** A question of a file, and the item that practice can ask of it. */
export interface Imported {
  source: ImportedItem;
  /** Null where practice cannot ask it; the report says why. */
  item: Item | null;
}

/** What came of a file. */
export interface Import {
  format: ImportFormat;
  items: Imported[];
  /** Everything that was not taken over as it stands. */
  report: ReportEntry[];
}

/**
 * Reads questions from a file of bytes: GIFT, Moodle XML, a QTI item or a QTI package, told apart by what is in it. `name` is for
 * messages. Throws an ImportRefusal, with what to do, for what is too large, hostile, broken or of no known format.
 */
export function importItems(bytes: Uint8Array, name: string): Import {
  refuseSize(bytes.length, name);
  const report = new Report();
  const { format, items } = read(bytes, name, report);
  const imported = items.map((source) => ({ source, item: toItem(source, report.at(source.where)) }));
  return { format, items: imported, report: report.entries };
}

/** Throws an ImportRefusal for a file of so many bytes, where it is too large to be read at all. */
export function refuseSize(bytes: number, name: string): void {
  if (bytes > LIMITS.fileBytes)
    throw new ImportRefusal(
      'too-large',
      `${name}: The file has ${bytes} bytes; at most ${LIMITS.fileBytes} are read. Leave out pictures and films, which are not taken over, or split it.`,
    );
}

function read(bytes: Uint8Array, name: string, report: Report): { format: ImportFormat; items: ImportedItem[] } {
  if (isZip(bytes)) {
    const source = readZip(bytes, name);
    if (source.names.some((file) => /^collection\.anki/.test(file)))
      throw new ImportRefusal(
        'unknown-format',
        `${name}: This is an Anki collection, whose cards do not say what is right and wrong. Give GIFT, Moodle XML or QTI.`,
      );
    return { format: 'qti-package', items: readQtiPackage(source, name, report) };
  }
  const text = decodeText(bytes, name);
  if (!/^\s*</.test(text)) return { format: 'gift', items: readGiftFile(text, name, report) };
  const { root } = parseXml(text, name);
  if (root.name === 'quiz') return { format: 'moodle-xml', items: readMoodleXml(root, report) };
  if (versionOf(root) !== null) return { format: 'qti', items: readQtiFile(root, report) };
  throw new ImportRefusal('unknown-format', `${name}: ${unknownRoot(root.name)}`);
}

function readGiftFile(text: string, name: string, report: Report): ImportedItem[] {
  const items = readGift(text, report);
  if (items.length === 0 && report.entries.length === 0)
    throw new ImportRefusal('unknown-format', `${name}: There is no question in this file.`);
  if (items.length > 0 && items.every(({ question }) => question.kind === 'description'))
    report.at(name).note('file', 'Nothing in it has answers in braces; is it GIFT at all?', 'changed');
  return items;
}

function unknownRoot(root: string): string {
  if (root === 'questestinterop')
    return 'This is QTI 1, which is not read. Export it as QTI 2.1 or later, or as Moodle XML.';
  if (root === 'manifest') return 'This is the manifest of a package. Give the whole package, as a zip file.';
  return `An XML document with the root <${root}> is neither Moodle XML (<quiz>) nor a QTI item.`;
}
