import { type Evaluated, evaluated, type Place, scalar, unknownValue } from '../template/evaluated';
import { evaluate } from './evaluate';
import { expandModule, expandResource } from './expand';
import { once } from './once';
import type { DeclaredResource, Expansion, Frame, Module } from './scope';
import type { Expression } from './syntax/tree';
import { variableOf } from './variables';

/** What a name at the root of an expression stands for: `var.x`, `local.x`, `aws_vpc.main`…; undefined where it is none. */
export function rootName(
  expression: Extract<Expression, { kind: 'variable' | 'attribute' }>,
  frame: Frame,
  at: Place,
): Evaluated | undefined {
  if (expression.kind === 'variable') return frame.names.get(expression.name);
  const { of, name } = expression;
  if (of.kind === 'attribute' && of.of.kind === 'variable' && of.of.name === 'data' && !frame.names.has('data'))
    return resource(`data.${of.name}.${name}`, frame, at);
  if (of.kind !== 'variable' || frame.names.has(of.name)) return undefined;
  const { module } = frame;
  switch (of.name) {
    case 'var':
      return variableOf(module, name, at);
    case 'local':
      return localOf(module, name, at);
    case 'module':
      return called(module, name, at);
    case 'path':
      return scalar(name === 'module' && module.files.folder !== '' ? module.files.folder : '.', at);
    case 'terraform':
      return scalar('default', at, ['The workspace is the default one']);
    case 'self':
    case 'count':
    case 'each':
      return unknownValue(`${of.name}.${name} means nothing here`, at);
    case 'data':
      return undefined;
    default:
      return resource(`${of.name}.${name}`, frame, at);
  }
}

function localOf(module: Module, name: string, at: Place): Evaluated {
  const local = module.files.locals.get(name);
  if (local === undefined) return unknownValue(`there is no local value ${name} in its module`, at);
  const frame = { module, file: local.file, names: new Map<string, Evaluated>() };
  return once(module, `local.${name}`, at, () => evaluate(local.expression, frame));
}

function resource(key: string, frame: Frame, at: Place): Evaluated {
  const declared = frame.module.files.resources.get(key);
  if (declared === undefined) return unknownValue(`nothing here is called ${key}`, at);
  return named(expandResource(frame.module, declared, at), addressOf(frame.module, declared), at);
}

export function addressOf(module: Module, { mode, type, name }: DeclaredResource): string {
  return `${module.prefix}${mode === 'data' ? 'data.' : ''}${type}.${name}`;
}

function called(module: Module, name: string, at: Place): Evaluated {
  const call = module.files.modules.get(name);
  if (call === undefined) return unknownValue(`there is no module ${name} in its module`, at);
  return named(expandModule(module, name, call, at), `${module.prefix}module.${name}`, at);
}

/** A resource or module by its address: itself, or a list or map of its instances. */
function named(expansion: Expansion, address: string, at: Place): Evaluated {
  const refs = expansion.instances.map(({ index, key }) => ({
    key,
    ref: evaluated({ is: 'ref', id: `${address}${index}`, attribute: '' }, at),
  }));
  if (expansion.by === 'count') return evaluated({ is: 'list', items: refs.map(({ ref }) => ref) }, at);
  const [only] = refs;
  if (expansion.by === 'one') return only?.ref ?? unknownValue('it is not made', at);
  const entries = refs.map(({ key, ref }) => [String(key), { line: at.line, value: ref }] as const);
  return evaluated({ is: 'map', entries: new Map(entries) }, at);
}
