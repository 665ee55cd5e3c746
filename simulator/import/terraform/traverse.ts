import { type Evaluated, evaluated, type Place, unknownValue, whyUnknown } from '../template/evaluated';
import { numberOf, withNotes } from './plain';
import { resourceAttribute } from './resource-attributes';
import type { Frame } from './scope';

/** `value.name`. */
export function attributeOf(of: Evaluated, name: string, frame: Frame, at: Place): Evaluated {
  const { data } = of;
  if (data.is === 'map') {
    const entry = data.entries.get(name);
    return entry === undefined ? unknownValue(`there is no ${name} in it`, at) : withNotes(entry.value, of.notes);
  }
  if (data.is === 'ref') return resourceAttribute(data, name, frame.module.shared, at);
  if (data.is === 'outside') return evaluated({ is: 'outside', name: `${data.name}.${name}` }, at, of.notes);
  return unknownValue(data.is === 'unknown' ? data.why : `${name} is taken of what is no object`, at, of.notes);
}

/** `value[key]`. */
export function elementOf(of: Evaluated, key: Evaluated, frame: Frame, at: Place): Evaluated {
  const { data } = of;
  if (data.is === 'unknown') return unknownValue(data.why, at, of.notes);
  if (data.is === 'ref' && key.data.is === 'scalar') {
    const index = typeof key.data.value === 'number' ? `[${key.data.value}]` : `.${key.data.value}`;
    if (data.attribute === '' && typeof key.data.value === 'string')
      return resourceAttribute(data, key.data.value, frame.module.shared, at);
    // An index of something that is made once, as configurations have it from the time before `one()`.
    if (data.attribute === '') return of;
    return evaluated({ ...data, attribute: `${data.attribute}${index}` }, at, of.notes);
  }
  if (data.is === 'outside' && key.data.is === 'scalar')
    return evaluated({ is: 'outside', name: `${data.name}[${key.data.value}]` }, at, of.notes);
  if (data.is === 'map') {
    if (key.data.is !== 'scalar' || key.data.value === null) return unknownValue(whyUnknown(key), at, key.notes);
    const name = String(key.data.value);
    const entry = data.entries.get(name);
    if (entry === undefined) return unknownValue(`there is no ${JSON.stringify(name)} in it`, at);
    return withNotes(entry.value, [...of.notes, ...key.notes]);
  }
  if (data.is !== 'list') return unknownValue('an index is taken of what is no list', at, of.notes);
  const index = numberOf(key);
  if (index === undefined) return unknownValue(whyUnknown(key), at, key.notes);
  const item = data.items[index] ?? another(of, index);
  if (item === undefined) return unknownValue(`it has no element ${index}, only ${data.items.length}`, at, of.notes);
  return withNotes(item, key.notes);
}

/** A further element of a list that names more things than are told apart. */
function another(of: Evaluated, index: number): Evaluated | undefined {
  if (of.data.is !== 'list' || of.data.open === undefined || !Number.isInteger(index) || index < 0) return undefined;
  return evaluated({ is: 'outside', name: `${of.data.open}[${index}]` }, of, of.notes);
}
