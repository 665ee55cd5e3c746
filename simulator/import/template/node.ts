/** A value of a template as it is written, with its line from 1. Short forms of functions are already in their long form. */
export type Node = ScalarNode | ListNode | MapNode;

export interface ScalarNode {
  kind: 'scalar';
  value: string | number | boolean | null;
  line: number;
}

export interface ListNode {
  kind: 'list';
  items: readonly Node[];
  line: number;
}

export interface MapNode {
  kind: 'map';
  entries: ReadonlyMap<string, Entry>;
  line: number;
}

export interface Entry {
  /** Line of the key. */
  line: number;
  node: Node;
}

/** The entry of a map, or undefined for anything else. */
export function entryOf(node: Node | undefined, key: string): Entry | undefined {
  return node?.kind === 'map' ? node.entries.get(key) : undefined;
}

/** The text of a scalar; numbers and switches as the template language spells them. */
export function textOf(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;
}
