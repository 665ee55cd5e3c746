import { type Data, type Evaluated, evaluated, joinNotes, scalar, unknownValue } from '../template/evaluated';
import { TEMPLATE_LIMITS } from '../template/limits';
import type { MapNode, Node } from '../template/node';
import { TemplateRefusal } from '../template/refusal';
import { conditionOf, evaluateCondition } from './conditions';
import { FUNCTIONS } from './functions';
import { referTo } from './references';
import type { Scope } from './scope';
import { packagerOf } from './tags';

/** Evaluates a value as far as it can be known. Throws a `TemplateRefusal` for more work or depth than allowed. */
export function evaluate(node: Node, scope: Scope, depth = 0): Evaluated {
  const at = { file: scope.template.file, line: node.line };
  scope.budget.spend(1, at.file, at.line);
  if (depth > TEMPLATE_LIMITS.nesting)
    throw new TemplateRefusal('size', `Nests deeper than ${TEMPLATE_LIMITS.nesting} levels.`, at.file, at.line);
  if (node.kind === 'scalar') {
    if (typeof node.value === 'string' && node.value.includes('{{resolve:'))
      return unknownValue('it is looked up when the stack is made', at);
    return scalar(node.value, at);
  }
  if (node.kind === 'list') {
    const items = node.items.map((item) => evaluate(item, scope, depth + 1)).filter((item) => item.data.is !== 'none');
    return evaluated({ is: 'list', items }, at);
  }
  return functionOf(node, scope, depth) ?? map(node, scope, depth);
}

function map(node: MapNode, scope: Scope, depth: number): Evaluated {
  const entries = new Map<string, { line: number; value: Evaluated }>();
  for (const [key, entry] of node.entries) {
    const value = evaluate(entry.node, scope, depth + 1);
    if (value.data.is !== 'none') entries.set(key, { line: entry.line, value });
  }
  return evaluated({ is: 'map', entries }, { file: scope.template.file, line: node.line });
}

/** A map of one key that names a function. */
function functionOf(node: MapNode, scope: Scope, depth: number): Evaluated | undefined {
  const [first] = node.entries;
  if (first === undefined || node.entries.size !== 1) return undefined;
  const [key, entry] = first;
  const at = { file: scope.template.file, line: entry.line };
  if (key === 'Ref') return refer(entry.node, scope, at);
  if (key === 'Fn::If') return choose(entry.node, scope, depth, at);
  if (key === 'Condition' && entry.node.kind === 'scalar') return undefined;
  if (!key.startsWith('Fn::')) return undefined;
  const name = key.slice(4);
  if (CONDITIONS.has(name)) {
    const truth = evaluateCondition(node, scope);
    return truth.known ? scalar(truth.value, at, truth.notes) : unknownValue(truth.why, at);
  }
  const call = FUNCTIONS[name];
  if (packagerOf(key) !== undefined)
    return unknownValue(`a packaging tool fills in !${name} before the stack is made`, at);
  if (call === undefined) return unknownValue(`Fn::${name} is not evaluated here`, at);
  return call({ node: entry.node, scope, at, value: (n) => evaluate(n, scope, depth + 1) });
}

const CONDITIONS = new Set(['Equals', 'And', 'Or', 'Not']);

function refer(node: Node, scope: Scope, at: { file: string; line: number }): Evaluated {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return unknownValue('Ref takes a plain name', at);
  return referTo(node.value, scope, at);
}

/** `Fn::If`: the branch of a known condition; of an unknown one the first that is a structure, else "not known". */
function choose(node: Node, scope: Scope, depth: number, at: { file: string; line: number }): Evaluated {
  if (node.kind !== 'list' || node.items.length !== 3)
    return unknownValue('Fn::If takes a condition and two values', at);
  const [condition, yes, no] = node.items as [Node, Node, Node];
  const truth =
    condition.kind === 'scalar' ? conditionOf(String(condition.value), scope) : evaluateCondition(condition, scope);
  if (truth.known) {
    const taken = evaluate(truth.value ? yes : no, scope, depth + 1);
    return { ...taken, notes: [...new Set([...taken.notes, ...truth.notes])] };
  }
  const [a, b] = [evaluate(yes, scope, depth + 1), evaluate(no, scope, depth + 1)];
  if (sameScalar(a.data, b.data)) return a;
  const structure = [a, b].find((v) => v.data.is === 'list' || v.data.is === 'map');
  if (structure === undefined || (a.data.is !== 'none' && b.data.is !== 'none' && structure !== a))
    return unknownValue(`it depends on a condition, and ${truth.why}`, at);
  const name = condition.kind === 'scalar' ? `Condition ${condition.value}` : 'A condition';
  const note = `${name} is taken as ${structure === a ? 'true' : 'false'}, because ${truth.why}`;
  return { ...structure, notes: [...joinNotes(structure), note] };
}

function sameScalar(a: Data, b: Data): boolean {
  return a.is === 'scalar' && b.is === 'scalar' && a.value === b.value;
}
