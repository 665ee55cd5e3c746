import { plainText, whyUnknown } from '../template/evaluated';
import { entryOf, type Node } from '../template/node';
import { TemplateRefusal } from '../template/refusal';
import { evaluate } from './evaluate';
import { type Scope, section, type Truth } from './scope';

/** A condition of the template by its name. Throws a `TemplateRefusal` for a ring of conditions. */
export function conditionOf(name: string, scope: Scope): Truth {
  const seen = scope.conditions.get(name);
  if (seen) return seen;
  const entry = entryOf(section(scope, 'Conditions'), name);
  if (seen === null)
    throw new TemplateRefusal(
      'cycle',
      `Condition ${name} depends on itself.`,
      scope.template.file,
      entry?.line ?? null,
    );
  if (entry === undefined) return { known: false, why: `there is no condition ${name}` };
  scope.conditions.set(name, null);
  const truth = evaluateCondition(entry.node, scope);
  scope.conditions.set(name, truth);
  return truth;
}

/** A condition as it is written. */
export function evaluateCondition(node: Node, scope: Scope, depth = 0): Truth {
  if (depth > 50) throw new TemplateRefusal('size', 'Nests conditions too deep.', scope.template.file, node.line);
  scope.budget.spend(1, scope.template.file, node.line);
  if (node.kind === 'scalar') {
    if (typeof node.value === 'boolean') return { known: true, value: node.value, notes: [] };
    return conditionOf(String(node.value), scope);
  }
  if (node.kind !== 'map' || node.entries.size !== 1) return { known: false, why: 'a condition is no function' };
  const [first] = node.entries;
  if (first === undefined) return { known: false, why: 'a condition is no function' };
  const [key, entry] = first;
  const items = entry.node.kind === 'list' ? entry.node.items : [entry.node];
  if (key === 'Condition') return conditionOf(String(entry.node.kind === 'scalar' ? entry.node.value : ''), scope);
  if (key === 'Fn::Equals') return equals(items, scope);
  const truths = () => items.map((item) => evaluateCondition(item, scope, depth + 1));
  if (key === 'Fn::Not') return not(truths()[0]);
  if (key === 'Fn::And') return every(truths(), false);
  if (key === 'Fn::Or') return every(truths(), true);
  if (key === 'Fn::Contains') return contains(items, scope);
  return { known: false, why: `${key} is not evaluated here` };
}

function equals(items: readonly Node[], scope: Scope): Truth {
  const [left, right] = items.map((item) => evaluate(item, scope));
  if (left === undefined || right === undefined) return { known: false, why: 'Fn::Equals takes two values' };
  const [a, b] = [plainText(left), plainText(right)];
  const notes = [...new Set([...left.notes, ...right.notes])];
  if (a !== undefined && b !== undefined) return { known: true, value: a === b, notes };
  const open = a === undefined ? left : right;
  // What has to be given, or is made by the stack, is not empty.
  if ((a === '' || b === '') && open.data.is !== 'text')
    return { known: true, value: false, notes: [...notes, `It is not left empty, though ${whyUnknown(open)}`] };
  return { known: false, why: whyUnknown(open) };
}

function contains(items: readonly Node[], scope: Scope): Truth {
  const [list, wanted] = items.map((item) => evaluate(item, scope));
  const text = wanted && plainText(wanted);
  if (list?.data.is !== 'list' || text === undefined) return { known: false, why: 'a list is not known' };
  return { known: true, value: list.data.items.some((item) => plainText(item) === text), notes: [] };
}

function not(truth: Truth | undefined): Truth {
  if (truth === undefined) return { known: false, why: 'Fn::Not takes a condition' };
  return truth.known ? { ...truth, value: !truth.value } : truth;
}

/** Or (`decisive` true) and And (false): one decisive part decides, whatever is unknown beside it. */
function every(truths: readonly Truth[], decisive: boolean): Truth {
  const decided = truths.find((t) => t.known && t.value === decisive);
  if (decided !== undefined) return decided;
  const open = truths.find((t) => !t.known);
  if (open !== undefined) return open;
  return { known: true, value: !decisive, notes: [...new Set(truths.flatMap((t) => (t.known ? t.notes : [])))] };
}
