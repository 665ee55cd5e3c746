import { plainText } from '../template/evaluated';
import { TEMPLATE_LIMITS } from '../template/limits';
import type { Entry, Node } from '../template/node';
import { entryOf, textOf } from '../template/node';
import { TemplateRefusal } from '../template/refusal';
import { evaluate } from './evaluate';
import type { Scope } from './scope';

const LOOP = /^Fn::ForEach::/;

/**
 * The template with its loops (`Fn::ForEach` of the language extensions) written out. A loop whose collection is not known stays,
 * and is listed as not modelled. Throws a `TemplateRefusal` for more than an honest template makes.
 */
export function withoutLoops(root: Node, scope: Scope): Node {
  return written(root, scope, new Map(), 0);
}

function written(node: Node, scope: Scope, names: ReadonlyMap<string, string>, depth: number): Node {
  scope.budget.spend(1, scope.template.file, node.line);
  if (depth > TEMPLATE_LIMITS.nesting)
    throw new TemplateRefusal('size', 'Nests loops too deep.', scope.template.file, node.line);
  if (node.kind === 'scalar')
    return typeof node.value === 'string' ? { ...node, value: filled(node.value, names) } : node;
  if (node.kind === 'list') return { ...node, items: node.items.map((item) => written(item, scope, names, depth + 1)) };
  const own = names.get(textOf(entryOf(node, 'Ref')?.node) ?? '');
  if (own !== undefined) return { kind: 'scalar', value: own, line: node.line };
  const entries = new Map<string, Entry>();
  for (const [key, entry] of node.entries) {
    const turns = LOOP.test(key) ? turnsOf(entry.node, scope, names, depth) : undefined;
    if (turns === undefined)
      entries.set(filled(key, names), { line: entry.line, node: written(entry.node, scope, names, depth + 1) });
    else for (const [name, made] of turns) entries.set(name, made);
  }
  return { ...node, entries };
}

/** Steps that one turn of a loop costs, so that loops in loops stay within what an honest template makes. */
const TURN = 50;

/** What a loop makes: its body once for each element. Undefined where the elements are not known. */
function turnsOf(
  node: Node,
  scope: Scope,
  names: ReadonlyMap<string, string>,
  depth: number,
): (readonly [string, Entry])[] | undefined {
  const [identifier, collection, body] = node.kind === 'list' ? node.items : [];
  const name = textOf(identifier);
  if (name === undefined || collection === undefined || body?.kind !== 'map') return undefined;
  const of = evaluate(written(collection, scope, names, depth + 1), scope);
  const texts = of.data.is === 'list' ? of.data.items.map(plainText) : [];
  if (texts.length === 0 || texts.includes(undefined)) return undefined;
  return texts.flatMap((text) => {
    scope.budget.spend(TURN, scope.template.file, node.line);
    const turn = written(body, scope, new Map([...names, [name, text as string]]), depth + 1);
    return turn.kind === 'map' ? [...turn.entries] : [];
  });
}

/** `${Name}` and `&{Name}` filled in; the latter is for names that may hold only letters and digits. */
function filled(text: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0 || !/[$&]\{/.test(text)) return text;
  return text.replace(/([$&])\{([A-Za-z0-9]+)\}/g, (whole, sign: string, name: string) => {
    const value = names.get(name);
    if (value === undefined) return whole;
    return sign === '&' ? value.replace(/[^A-Za-z0-9]/g, '') : value;
  });
}
