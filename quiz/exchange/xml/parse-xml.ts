import { SaxesParser } from 'saxes';
import { ImportRefusal } from '../import-refusal';
import { LIMITS } from '../limits';
import type { Element } from './element';

/** A document that was read; `namespace` is that of its root. */
export interface XmlDocument {
  root: Element;
  namespace: string;
}

/**
 * Reads an XML document. Throws an ImportRefusal for what is not well-formed, for any document type declaration (entities are
 * declared there; none is ever followed), and for what is nested too deeply or has too many elements. `name` is for messages.
 */
export function parseXml(text: string, name: string): XmlDocument {
  const parser = new SaxesParser({ xmlns: true, fileName: '' });
  const open: Element[] = [];
  let document: XmlDocument | null = null;
  let elements = 0;
  parser.on('error', (error) => {
    throw notWellFormed(name, error.message);
  });
  parser.on('doctype', () => {
    throw new ImportRefusal(
      'document-type',
      `${name}, line ${parser.line}: The file has a document type declaration (<!DOCTYPE …>), which can declare entities and is never read. Remove it and try again.`,
    );
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    elements += 1;
    checkSize(name, parser.line, open.length + 1, elements);
    const element: Element = { name: local, attributes: plain(attributes), children: [], line: parser.line };
    if (open.length > 0) open.at(-1)?.children.push(element);
    else document = { root: element, namespace: uri };
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const onText = (value: string) => {
    open.at(-1)?.children.push(value);
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.write(text).close();
  if (document === null) throw notWellFormed(name, 'there is no element in it');
  return document;
}

function plain(attributes: Record<string, { prefix: string; local: string; value: string }>): Record<string, string> {
  const kept: Record<string, string> = Object.create(null);
  for (const { prefix, local, value } of Object.values(attributes))
    if (prefix !== 'xmlns' && local !== 'xmlns' && prefix !== 'xsi' && prefix !== 'xml') kept[local] = value;
  return kept;
}

function checkSize(name: string, line: number, depth: number, elements: number): void {
  if (depth > LIMITS.depth)
    throw new ImportRefusal(
      'too-deep',
      `${name}, line ${line}: Elements are nested more than ${LIMITS.depth} deep. No question needs that; the file is not read.`,
    );
  if (elements > LIMITS.elements)
    throw new ImportRefusal(
      'too-many',
      `${name}: The file has more than ${LIMITS.elements} elements. Split it into smaller files.`,
    );
}

function notWellFormed(name: string, detail: string): ImportRefusal {
  const [, line, rest] = /^(\d+):\d+: (.*)$/s.exec(detail) ?? [];
  const place = line === undefined ? name : `${name}, line ${line}`;
  return new ImportRefusal(
    'not-well-formed',
    `${place}: This is not well-formed XML: ${(rest ?? detail).replace(/\.$/, '')}. Export it again, or mend that line.`,
  );
}
