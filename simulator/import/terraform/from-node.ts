import { type Evaluated, evaluated, type Place, scalar } from '../template/evaluated';
import type { Node } from '../template/node';

/** JSON data as a value. With `at` all of it comes from there, else each part from its own line of the file. */
export function fromNode(node: Node, at: Place, notes: readonly string[] = [], lines = false): Evaluated {
  const place = lines ? { file: at.file, line: node.line } : at;
  if (node.kind === 'scalar') return scalar(node.value, place, notes);
  if (node.kind === 'list') {
    const items = node.items.map((item) => fromNode(item, at, notes, lines));
    return evaluated({ is: 'list', items }, place, notes);
  }
  const entries = [...node.entries].map(
    ([key, entry]) =>
      [key, { line: lines ? entry.line : at.line, value: fromNode(entry.node, at, notes, lines) }] as const,
  );
  return evaluated({ is: 'map', entries: new Map(entries) }, place, notes);
}
