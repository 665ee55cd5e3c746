import { type Evaluated, evaluated, type Place, scalar, unknownValue, whyUnknown } from '../template/evaluated';
import { boundedCount } from './bounds';
import { evaluate } from './evaluate';
import { isNull, sortedEntries, truthOf, withNotes } from './plain';
import type { Frame } from './scope';
import type { Expression, ForExpression } from './syntax/tree';
import { attributeOf, elementOf } from './traverse';

/** Keys and values of a collection in the order of the language; undefined for what is none or not known. */
export function elementsOf(collection: Evaluated): { key: Evaluated; value: Evaluated; line: number }[] | undefined {
  const { data } = collection;
  if (data.is === 'list') return data.items.map((value, i) => ({ key: scalar(i, value), value, line: value.line }));
  if (data.is === 'map')
    return sortedEntries(data.entries).map(([key, { value, line }]) => ({
      key: scalar(key, value, value.notes),
      value,
      line,
    }));
  return undefined;
}

/** `[for …]` and `{for …}`. An element whose condition is not known is kept, which is said. */
export function evaluateFor(expression: ForExpression, frame: Frame, at: Place): Evaluated {
  const collection = evaluate(expression.collection, frame);
  const elements = elementsOf(collection);
  if (elements === undefined) return unknownValue(whyUnknown(collection), at, collection.notes);
  boundedCount(elements.length, frame, at);
  const items: Evaluated[] = [];
  const entries = new Map<string, { line: number; value: Evaluated }>();
  for (const { key, value } of elements) {
    const names = new Map(frame.names).set(expression.valueName, value);
    if (expression.keyName !== undefined) names.set(expression.keyName, key);
    const inner = { ...frame, names };
    const keep = expression.condition === undefined ? undefined : evaluate(expression.condition, inner);
    const truth = keep === undefined ? true : truthOf(keep);
    if (truth === false) continue;
    const notes = keep === undefined ? [] : keep.notes;
    const why = truth === undefined && keep !== undefined ? whyUnknown(keep) : undefined;
    const said = why === undefined ? notes : [...notes, `A filter in line ${at.line} keeps all, because ${why}`];
    const made = withNotes(evaluate(expression.value, inner), said);
    if (expression.key === undefined) {
      items.push(made);
      continue;
    }
    const name = evaluate(expression.key, inner);
    if (name.data.is !== 'scalar' || name.data.value === null)
      return unknownValue(`a key of it is not known: ${whyUnknown(name)}`, at);
    put(entries, String(name.data.value), made, expression.grouped);
  }
  if (expression.into === 'object') return evaluated({ is: 'map', entries }, at, collection.notes);
  const open = collection.data.is === 'list' ? collection.data.open : undefined;
  return evaluated({ is: 'list', items, ...(open === undefined ? {} : { open }) }, at, collection.notes);
}

function put(
  entries: Map<string, { line: number; value: Evaluated }>,
  key: string,
  value: Evaluated,
  grouped: boolean,
): void {
  const before = entries.get(key)?.value;
  const items = before?.data.is === 'list' ? before.data.items : [];
  const kept = grouped ? evaluated({ is: 'list', items: [...items, value] }, value) : value;
  entries.set(key, { line: value.line, value: kept });
}

/** `list[*].name`; a single value counts as a list of it, null as none. */
export function evaluateSplat(expression: Extract<Expression, { kind: 'splat' }>, frame: Frame, at: Place): Evaluated {
  const of = evaluate(expression.of, frame);
  const list = of.data.is === 'list' ? of.data : undefined;
  if (list === undefined && isNull(of)) return evaluated({ is: 'list', items: [] }, at, of.notes);
  if (list === undefined && of.data.is === 'unknown') return unknownValue(of.data.why, at, of.notes);
  const elements = list?.items ?? [of];
  boundedCount(elements.length, frame, at);
  const items = elements.map((element) =>
    expression.steps.reduce(
      (value, step) =>
        'name' in step
          ? attributeOf(value, step.name, frame, at)
          : elementOf(value, evaluate(step.key, frame), frame, at),
      element,
    ),
  );
  const open = list?.open;
  return evaluated({ is: 'list', items, ...(open === undefined ? {} : { open }) }, at, of.notes);
}
