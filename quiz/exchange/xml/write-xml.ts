/** An element to be written; attributes that are undefined are left out. */
export interface XmlNode {
  name: string;
  attributes?: Record<string, string | number | boolean | undefined>;
  children?: (XmlNode | string)[];
}

/** Shorthand for an element. */
export function xml(
  name: string,
  attributes: XmlNode['attributes'] = {},
  ...children: (XmlNode | string | null)[]
): XmlNode {
  return { name, attributes, children: children.filter((child) => child !== null) };
}

/** A document as text: indented where only elements stand, never inside a text. Ends with a line end. */
export function writeXml(root: XmlNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeNode(root, 0)}\n`;
}

function writeNode({ name, attributes = {}, children = [] }: XmlNode, depth: number): string {
  const tag = `${name}${Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('')}`;
  if (children.length === 0) return `<${tag}/>`;
  const mixed = children.some((child) => typeof child === 'string') || isInline(name);
  if (mixed) return `<${tag}>${children.map((child) => writeInline(child)).join('')}</${name}>`;
  const indent = '  '.repeat(depth + 1);
  const lines = children.map((child) => `${indent}${typeof child === 'string' ? child : writeNode(child, depth + 1)}`);
  return `<${tag}>\n${lines.join('\n')}\n${'  '.repeat(depth)}</${name}>`;
}

/** Elements in which white space counts. */
function isInline(name: string): boolean {
  return /^(p|pre|code|em|strong|li|td|th|text)$/.test(name);
}

function writeInline(child: XmlNode | string): string {
  if (typeof child === 'string') return escapeXml(child);
  const { name, attributes, children = [] } = child;
  return writeNode({ name, attributes, children: children.length === 0 ? [] : ['', ...children] }, 0);
}

/** A text inside an element or an attribute. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}
