import type { ImportInput } from '../importer';
import type { TemplateInput } from '../template-input';
import { configurationIn } from './configuration-in';
import { ModuleFolders } from './module-files';
import { plainOf } from './plain';
import { planIn } from './read-plan';
import { HOME, rootModule, sharedOf } from './root-module';
import { rootFolders } from './roots';
import type { Declared, Module } from './scope';
import type { Expression } from './syntax/tree';
import { variableOf } from './variables';

/** Variables of the configurations and the Region. A plan has its values already. Throws a `TemplateRefusal`. */
export function inputsOf(files: ImportInput['files']): readonly TemplateInput[] {
  if (planIn(files) !== undefined) return [{ name: 'region', of: 'stack', type: '', standard: HOME }];
  const input = {
    files: configurationIn(files),
    parameters: new Map<string, string>(),
    stack: new Map<string, string>(),
  };
  const shared = sharedOf(input, []);
  const folders = new ModuleFolders(shared.files);
  const modules = rootFolders(folders).map((folder) => rootModule(folder, folders, input, shared));
  const variables = modules.flatMap((module) =>
    [...module.files.variables].map(([name, declared]) => inputOf(module, name, declared)),
  );
  const region: TemplateInput = { name: 'region', of: 'stack', type: '', standard: modules[0]?.region('aws') ?? HOME };
  const seen = new Set<string>();
  return [...variables, region].filter(({ of, name }) => !seen.has(`${of} ${name}`) && seen.add(`${of} ${name}`));
}

function inputOf(module: Module, name: string, declared: Declared): TemplateInput {
  const { attributes, blocks } = declared.body;
  const type = attributes.get('type')?.expression;
  const description = attributes.get('description')?.expression;
  const value = plainOf(variableOf(module, name, declared));
  const written = attributes.has('default') || module.given(name) !== undefined;
  const standard = !written || value === undefined || value === null ? undefined : textOf(value);
  const allowed = blocks.flatMap((block) =>
    block.type === 'validation' ? listed(block.body.attributes.get('condition')?.expression, name) : [],
  );
  return {
    name,
    of: 'parameter',
    type: type === undefined ? 'any' : typeText(type),
    ...(standard === undefined ? {} : { standard }),
    ...(allowed.length === 0 ? {} : { allowed }),
    ...(description?.kind === 'literal' ? { description: String(description.value) } : {}),
  };
}

function textOf(plain: NonNullable<ReturnType<typeof plainOf>>): string {
  return typeof plain === 'object' ? JSON.stringify(plain) : String(plain);
}

/** A type as it is written, without the parts of objects. */
function typeText(type: Expression): string {
  if (type.kind === 'variable') return type.name;
  if (type.kind === 'literal') return String(type.value);
  if (type.kind !== 'call') return '…';
  return `${type.name}(${type.args.map((arg) => (arg.kind === 'object' ? '{…}' : typeText(arg))).join(', ')})`;
}

/** The texts of `contains([…], var.name)`, as validations list what is allowed. */
function listed(condition: Expression | undefined, name: string): string[] {
  if (condition?.kind !== 'call' || condition.name !== 'contains') return [];
  const [list, of] = condition.args;
  if (list?.kind !== 'list' || of?.kind !== 'attribute' || of.name !== name) return [];
  return list.items.flatMap((item) => (item.kind === 'literal' ? String(item.value) : []));
}
