import type { MapNode, Node } from '../../template/node';
import { parseJson } from '../../template/parse-json';
import { Cursor } from './cursor';
import { parseExpression } from './parse-expression';
import { parseTemplateText } from './parse-template-text';
import type { Attribute, Block, Body, Expression } from './tree';

/** Labels that a block has, by its type. */
const LABELS: Readonly<Record<string, number>> = {
  resource: 2,
  data: 2,
  variable: 1,
  output: 1,
  module: 1,
  provider: 1,
  locals: 0,
  terraform: 0,
};

/** The JSON form of a configuration (`.tf.json`). Throws a `TemplateRefusal`. */
export function parseJsonBody(text: string, file: string): Body {
  const root = parseJson(text, file);
  const blocks: Block[] = [];
  if (root.kind === 'map')
    for (const [type, { node, line }] of root.entries)
      if (Object.hasOwn(LABELS, type)) collect(type, LABELS[type] ?? 0, [], node, line, file, blocks);
  return { attributes: new Map(), blocks };
}

function collect(
  type: string,
  labels: number,
  found: readonly string[],
  node: Node,
  line: number,
  file: string,
  into: Block[],
): void {
  if (node.kind === 'list') {
    for (const item of node.items) collect(type, labels, found, item, item.line, file, into);
  } else if (node.kind === 'map' && labels > 0) {
    for (const [label, entry] of node.entries)
      collect(type, labels - 1, [...found, label], entry.node, entry.line, file, into);
  } else if (node.kind === 'map') into.push({ type, labels: found, body: bodyOf(node, file, type), line });
}

/** Arguments whose texts are expressions and no templates. */
const BARE = new Set(['provider', 'type', 'depends_on', 'providers']);

function bodyOf(node: MapNode, file: string, type: string): Body {
  const attributes = new Map<string, Attribute>();
  for (const [name, entry] of node.entries) {
    const bare = BARE.has(name) && type !== 'locals';
    attributes.set(name, { expression: expressionOf(entry.node, file, bare), line: entry.line });
  }
  return { attributes, blocks: [] };
}

function expressionOf(node: Node, file: string, bare: boolean): Expression {
  const { line } = node;
  if (node.kind === 'list')
    return { kind: 'list', items: node.items.map((item) => expressionOf(item, file, bare)), line };
  if (node.kind === 'map') {
    const entries = [...node.entries].map(([key, entry]) => ({
      key: { kind: 'literal', value: key, line: entry.line } as const,
      value: expressionOf(entry.node, file, bare),
      line: entry.line,
    }));
    return { kind: 'object', entries, line };
  }
  if (typeof node.value !== 'string') return { kind: 'literal', value: node.value, line };
  const cursor = new Cursor(node.value, file, line);
  cursor.free = true;
  return bare ? parseExpression(cursor) : parseTemplateText(cursor);
}
