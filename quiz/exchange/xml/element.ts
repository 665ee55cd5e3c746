/** An element of a document, XML or HTML. */
export interface Element {
  /** Name without prefix, as it stands. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Node[];
  /** Line of its start, from 1. */
  line: number;
}

export type Node = Element | string;

/** The child elements. */
export function elementsOf(element: Element): Element[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** The child elements of a name. */
export function childrenOf(element: Element, name: string): Element[] {
  return elementsOf(element).filter((child) => child.name === name);
}

/** The first child element of a name. */
export function childOf(element: Element, name: string): Element | undefined {
  return elementsOf(element).find((child) => child.name === name);
}

/** All the text in an element. Never recursive further than documents may nest. */
export function textOf(node: Node): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

/** Every element below an element that a test accepts, in document order. */
export function descendants(element: Element, accepts: (found: Element) => boolean): Element[] {
  return elementsOf(element).flatMap((child) => [...(accepts(child) ? [child] : []), ...descendants(child, accepts)]);
}
