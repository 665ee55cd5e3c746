import { type Evaluated, evaluated, type Place, scalar, whyUnknown } from '../template/evaluated';
import { TEMPLATE_LIMITS } from '../template/limits';
import { TemplateRefusal } from '../template/refusal';
import { evaluate } from './evaluate';
import { callModule } from './modules';
import { numberOf, sortedEntries, withNotes } from './plain';
import { providerRegion } from './providers';
import { addressOf } from './root-names';
import type { Declared, DeclaredResource, Expansion, Module } from './scope';

/** The instances of a resource by `count` and `for_each`; each is known by its address afterwards. */
export function expandResource(module: Module, declared: DeclaredResource, at: Place): Expansion {
  const address = addressOf(module, declared);
  const known = module.expansions.get(address);
  if (known !== undefined) return known;
  const expansion = expand(module, declared, address, at);
  module.expansions.set(address, expansion);
  const region = providerRegion(module, declared);
  for (const { index, names } of expansion.instances) {
    const id = `${address}${index}`;
    module.shared.instances.set(id, { id, declared, module, names, region });
  }
  if (module.shared.instances.size > TEMPLATE_LIMITS.resources) tooMany(declared);
  return expansion;
}

/** The instances of a called module. */
export function expandModule(module: Module, name: string, call: Declared, at: Place): Expansion {
  const address = `${module.prefix}module.${name}`;
  const known = module.expansions.get(address);
  if (known !== undefined) return known;
  const expansion = expand(module, call, address, at);
  module.expansions.set(address, expansion);
  for (const { index, names } of expansion.instances) callModule(module, name, call, `${address}${index}`, names);
  return expansion;
}

function expand(module: Module, declared: Declared, address: string, at: Place): Expansion {
  if (module.memo.get(`expansion of ${address}`) === null)
    throw new TemplateRefusal('cycle', `The number of ${address} rests on itself in a ring.`, at.file, at.line);
  module.memo.set(`expansion of ${address}`, null);
  const made = expanded(module, declared, address);
  module.memo.delete(`expansion of ${address}`);
  if (made.assumed !== undefined)
    module.shared.assume({
      says: made.assumed,
      from: { resource: address, property: '', file: declared.file, line: declared.line },
      exists: true,
    });
  return made;
}

const NO_NAMES: ReadonlyMap<string, Evaluated> = new Map();

function expanded(module: Module, declared: Declared, address: string): Expansion {
  const [count, each] = ['count', 'for_each'].map((name) => declared.body.attributes.get(name));
  const frame = { module, file: declared.file, names: NO_NAMES };
  if (count !== undefined) return byCount(evaluate(count.expression, frame), address, declared);
  if (each !== undefined) return byEach(evaluate(each.expression, frame), address);
  return { by: 'one', instances: [{ index: '', key: '', names: NO_NAMES }] };
}

function byCount(count: Evaluated, address: string, declared: Declared): Expansion {
  const number = numberOf(count);
  if (number !== undefined && number > TEMPLATE_LIMITS.resources) tooMany(declared);
  const instances = Array.from({ length: Math.max(0, Math.floor(number ?? 1)) }, (_, i) => {
    const index = scalar(i, count);
    const entries = new Map([['index', { line: count.line, value: index }]]);
    return { index: `[${i}]`, key: i, names: new Map([['count', evaluated({ is: 'map', entries }, count)]]) };
  });
  const assumed =
    number === undefined
      ? `There is one of ${address}, because its count is not known: ${whyUnknown(count)}`
      : conditional(count, address, number);
  return { by: 'count', instances, ...(assumed === undefined ? {} : { assumed }) };
}

/** A count that rests on an assumption is one itself. */
function conditional(count: Evaluated, address: string, number: number): string | undefined {
  const taken = count.notes.find((note) => note.includes('is taken as'));
  return taken === undefined ? undefined : `There are ${number} of ${address}: ${taken}`;
}

function byEach(collection: Evaluated, address: string): Expansion {
  const { data } = collection;
  const made = (key: string, value: Evaluated) => {
    const entries = new Map([
      ['key', { line: value.line, value: scalar(key, value, collection.notes) }],
      ['value', { line: value.line, value: withNotes(value, collection.notes) }],
    ]);
    return {
      index: `[${JSON.stringify(key)}]`,
      key,
      names: new Map([['each', evaluated({ is: 'map', entries }, value)]]),
    };
  };
  if (data.is === 'map') {
    const instances = sortedEntries(data.entries).map(([key, { value }]) => made(key, value));
    return { by: 'each', instances };
  }
  if (data.is === 'list') {
    const keys = new Map(data.items.map((item, i) => [keyOf(item, i), item]));
    return { by: 'each', instances: [...keys].map(([key, item]) => made(key, item)) };
  }
  return {
    by: 'each',
    instances: [made('unknown', collection)],
    assumed: `There is one of ${address}, because what it is made for is not known: ${whyUnknown(collection)}`,
  };
}

function keyOf(item: Evaluated, index: number): string {
  if (item.data.is === 'scalar') return String(item.data.value);
  return item.data.is === 'outside' ? item.data.name : String(index);
}

function tooMany(declared: Declared): never {
  throw new TemplateRefusal(
    'size',
    `Makes more than ${TEMPLATE_LIMITS.resources} resources.`,
    declared.file,
    declared.line,
  );
}
