import { type Data, type Evaluated, evaluated, type Place, unknownValue } from '../template/evaluated';
import { dataAttribute } from './data-sources';
import { evaluate } from './evaluate';
import { outputOf } from './modules';
import { once } from './once';
import { isNull, plainOf } from './plain';
import type { Instance, Shared } from './scope';

type RefData = Extract<Data, { is: 'ref' }>;

/** An attribute of a resource, data source or module by its address. What it is given is known, what it is made with is not. */
export function resourceAttribute(ref: RefData, name: string, shared: Shared, at: Place): Evaluated {
  if (ref.attribute !== '') return evaluated({ ...ref, attribute: `${ref.attribute}.${name}` }, at);
  if (shared.modules.has(ref.id)) return outputOf(ref.id, name, shared, at);
  const instance = shared.instances.get(ref.id);
  if (instance === undefined) return unknownValue(`${ref.id} is not made`, at);
  if (instance.declared.mode === 'data') return dataAttribute(instance, name, at);
  const own = evaluated({ is: 'ref', id: ref.id, attribute: name }, at);
  const value = argumentOf(instance, name, at);
  if (value === undefined || isNull(value)) return own;
  if (plainOf(value) !== undefined) return { ...value, via: [...new Set([...(value.via ?? []), ref.id])] };
  const { data } = value;
  return data.is === 'unknown' || data.is === 'text' || (data.is === 'outside' && name === 'name') ? own : value;
}

/** An argument of a resource as it is written; undefined where it is not. */
export function argumentOf(instance: Instance, name: string, at: Place): Evaluated | undefined {
  const { declared, module, names, id } = instance;
  const attribute = declared.body.attributes.get(name);
  if (attribute === undefined) return undefined;
  const frame = { module, file: declared.file, names };
  return once(module, `${id.slice(module.prefix.length)}.${name}`, at, () => evaluate(attribute.expression, frame));
}
