import type { Element } from '../xml/element';

/** A version of QTI's XML binding. 2.0, 2.1 and 2.2 share their names; 3.0 writes them with hyphens and a prefix. */
export type QtiVersion = '2' | '3';

/** The version of a document by its root, or null where the root is no QTI document of versions 2 and 3. */
export function versionOf({ name }: Element): QtiVersion | null {
  if (/^(assessmentItem|assessmentTest|assessmentSection|assessmentStimulus)$/.test(name)) return '2';
  return /^qti-assessment-(item|test|section|stimulus)$/.test(name) ? '3' : null;
}

/** The same document with the names of version 2: `qti-simple-choice` is `simpleChoice`, `response-identifier` `responseIdentifier`. */
export function inVersion2(element: Element): Element {
  const own = element.name.startsWith('qti-');
  const attributes = own
    ? Object.fromEntries(Object.entries(element.attributes).map(([name, value]) => [camelCase(name), value]))
    : element.attributes;
  return {
    ...element,
    name: own ? camelCase(element.name.slice(4)) : element.name,
    attributes,
    children: element.children.map((child) => (typeof child === 'string' ? child : inVersion2(child))),
  };
}

function camelCase(name: string): string {
  return /^(data|aria)-/.test(name) ? name : name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** A name of version 2 as its own version writes it, for messages. */
export function shownName(name: string, version: QtiVersion): string {
  return version === '2' ? name : `qti-${kebabCase(name)}`;
}

/** `simpleChoice` as `simple-choice`. */
export function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
