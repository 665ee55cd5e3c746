import { writeXml, type XmlNode, xml } from '@/quiz/exchange/xml/write-xml';
import { writeZip } from '@/quiz/exchange/zip/write-zip';
import { type Cell, inert, type Table } from './table';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Longest name of a sheet, and longest text of a cell, that spreadsheets take. */
const [LONGEST_NAME, LONGEST_TEXT] = [31, 32_767];

/**
 * Tables as a workbook of Office Open XML (ECMA-376), one sheet each, the heads bold and frozen. Texts are written as inline strings,
 * which are never read as formulas; they are made inert all the same, for when the sheet is saved as CSV.
 */
export function writeXlsx(tables: readonly Table[]): Uint8Array {
  const sheets = tables.map(({ name }, index) => ({ name: sheetName(name, index), path: `sheet${index + 1}.xml` }));
  return writeZip([
    { name: '[Content_Types].xml', contents: writeXml(contentTypes(sheets)) },
    { name: '_rels/.rels', contents: writeXml(relations([['officeDocument', 'xl/workbook.xml']])) },
    { name: 'xl/workbook.xml', contents: writeXml(workbook(sheets)) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      contents: writeXml(
        relations([
          ...sheets.map(({ path }) => ['worksheet', `worksheets/${path}`] as const),
          ['styles', 'styles.xml'],
        ]),
      ),
    },
    { name: 'xl/styles.xml', contents: writeXml(styles()) },
    ...tables.map((table, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      contents: writeXml(worksheet(table)),
    })),
  ]);
}

interface Sheet {
  name: string;
  path: string;
}

/** A sheet's name without what none may hold, and unlike every other one. */
function sheetName(name: string, index: number): string {
  const plain = printable(name).replaceAll(/[[\]:*?/\\']/g, ' ');
  return `${index + 1} ${plain}`.trim().slice(0, LONGEST_NAME);
}

function contentTypes(sheets: readonly Sheet[]): XmlNode {
  const part = (name: string, type: string) =>
    xml('Override', { PartName: `/xl/${name}`, ContentType: `${TYPES}.${type}+xml` });
  return xml(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    xml('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    xml('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    part('workbook.xml', 'sheet.main'),
    part('styles.xml', 'styles'),
    ...sheets.map(({ path }) => part(`worksheets/${path}`, 'worksheet')),
  );
}

function relations(targets: readonly (readonly [type: string, target: string])[]): XmlNode {
  return xml(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    ...targets.map(([type, target], index) =>
      xml('Relationship', { Id: `rId${index + 1}`, Type: `${OFFICE}/${type}`, Target: target }),
    ),
  );
}

function workbook(sheets: readonly Sheet[]): XmlNode {
  const listed = sheets.map(({ name }, index) => xml('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }));
  return xml('workbook', { xmlns: MAIN, 'xmlns:r': OFFICE }, xml('sheets', {}, ...listed));
}

/** Style 1 is the bold of heads. */
function styles(): XmlNode {
  const font = (...children: XmlNode[]) =>
    xml('font', {}, ...children, xml('sz', { val: 11 }), xml('name', { val: 'Calibri' }));
  const format = (fontId: number) => xml('xf', { numFmtId: 0, fontId, fillId: 0, borderId: 0, xfId: 0, applyFont: 1 });
  const fill = (patternType: string) => xml('fill', {}, xml('patternFill', { patternType }));
  return xml(
    'styleSheet',
    { xmlns: MAIN },
    xml('fonts', { count: 2 }, font(), font(xml('b'))),
    xml('fills', { count: 2 }, fill('none'), fill('gray125')),
    xml('borders', { count: 1 }, xml('border')),
    xml('cellStyleXfs', { count: 1 }, xml('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
    xml('cellXfs', { count: 2 }, format(0), format(1)),
  );
}

function worksheet({ head, rows }: Table): XmlNode {
  const pane = xml('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' });
  return xml(
    'worksheet',
    { xmlns: MAIN },
    xml('sheetViews', {}, xml('sheetView', { workbookViewId: 0 }, pane)),
    xml('sheetData', {}, ...[head, ...rows].map((row, index) => line(row, index + 1))),
  );
}

function line(cells: readonly Cell[], number: number): XmlNode {
  return xml(
    'row',
    { r: number },
    ...cells.map((value, index) => cell(value, `${column(index)}${number}`, number === 1)),
  );
}

function cell(value: Cell, r: string, isHead: boolean): XmlNode | null {
  if (value === null) return null;
  const s = isHead ? 1 : undefined;
  if (typeof value === 'number' && Number.isFinite(value)) return xml('c', { r, s }, xml('v', {}, String(value)));
  const text = inert(printable(String(value))).slice(0, LONGEST_TEXT);
  return xml('c', { r, s, t: 'inlineStr' }, xml('is', {}, xml('t', { 'xml:space': 'preserve' }, text)));
}

/** A, B, …, Z, AA, AB, … */
function column(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${column(Math.floor(index / 26) - 1)}${letter}`;
}

/** Without the characters that XML 1.0 cannot hold. */
function printable(text: string): string {
  return [...text].filter((one) => !isForbidden(one.codePointAt(0) ?? 0)).join('');
}

function isForbidden(code: number): boolean {
  if (code < 0x20) return code !== 0x9 && code !== 0xa && code !== 0xd;
  return (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
}
