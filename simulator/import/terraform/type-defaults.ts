import { type Evaluated, evaluated, scalar } from '../template/evaluated';
import { evaluate } from './evaluate';
import { isNull } from './plain';
import type { Frame } from './scope';
import type { Expression } from './syntax/tree';

/** A value with what `optional(type, default)` in the type of its variable puts in where it says nothing. */
export function withTypeDefaults(value: Evaluated, type: Expression | undefined, frame: Frame): Evaluated {
  if (type?.kind !== 'call') return value;
  const [inner] = type.args;
  const { data } = value;
  if (type.name === 'optional') return withTypeDefaults(value, inner, frame);
  if (type.name === 'object' && inner?.kind === 'object' && data.is === 'map') {
    const entries = new Map(data.entries);
    for (const { key, value: of, line } of inner.entries) {
      if (key.kind !== 'literal') continue;
      const name = String(key.value);
      const there = entries.get(name);
      if (there !== undefined && !isNull(there.value))
        entries.set(name, { ...there, value: withTypeDefaults(there.value, of, frame) });
      else if (of.kind === 'call' && of.name === 'optional') {
        const standard = of.args[1];
        const made = standard === undefined ? scalar(null, value) : evaluate(standard, frame);
        entries.set(name, { line: there?.line ?? line, value: withTypeDefaults(made, of.args[0], frame) });
      }
    }
    return { ...value, data: { is: 'map', entries } };
  }
  if ((type.name === 'list' || type.name === 'set') && data.is === 'list')
    return { ...value, data: { ...data, items: data.items.map((item) => withTypeDefaults(item, inner, frame)) } };
  if (type.name === 'map' && data.is === 'map') {
    const entries = [...data.entries].map(
      ([key, entry]) => [key, { ...entry, value: withTypeDefaults(entry.value, inner, frame) }] as const,
    );
    return evaluated({ is: 'map', entries: new Map(entries) }, value, value.notes);
  }
  return value;
}
