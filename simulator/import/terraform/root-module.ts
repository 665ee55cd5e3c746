import type { ImportInput } from '../importer';
import type { Assumption } from '../inventory';
import { Budget } from '../template/budget';
import { type Evaluated, scalar } from '../template/evaluated';
import { TemplateRefusal } from '../template/refusal';
import { evaluate } from './evaluate';
import type { ModuleFolders } from './module-files';
import { withNotes } from './plain';
import { rootRegions } from './providers';
import type { Module, ModuleFiles, Shared } from './scope';
import { Cursor } from './syntax/cursor';
import { parseHcl } from './syntax/parse-body';
import { parseExpression } from './syntax/parse-expression';
import { parseJsonBody } from './syntax/parse-json-body';
import type { Body, Expression } from './syntax/tree';
import { givenText } from './variables';

export const HOME = 'us-east-1';
const ACCOUNT = '111111111111';

/** What all modules of one reading share. */
export function sharedOf(input: ImportInput, assumptions: Assumption[]): Shared {
  const said = new Set<string>();
  return {
    budget: new Budget(),
    files: new Map(input.files.map((file) => [file.path, file.text])),
    home: input.stack.get('region') ?? HOME,
    account: input.stack.get('account') ?? ACCOUNT,
    assume: (assumption) => {
      if (said.has(assumption.says)) return;
      said.add(assumption.says);
      assumptions.push(assumption);
    },
    instances: new Map(),
    modules: new Map(),
    depth: { now: 0 },
  };
}

/** The module of a folder that nothing calls, with the values of variables that a person and the files give; `prefix` tells it from others beside it. */
export function rootModule(
  folder: string,
  folders: ModuleFolders,
  input: ImportInput,
  shared: Shared,
  prefix = '',
): Module {
  const files = folders.get(folder);
  if (files === undefined)
    throw new TemplateRefusal('empty', `There is no configuration in ${folder || 'the folder'}.`);
  const values = new Map<string, Evaluated>();
  const regionOf = rootRegions(files.providers, () => module, shared.home);
  const module: Module = {
    files,
    prefix,
    depth: 0,
    given: (name) => values.get(name),
    // What the person says of the stack goes before what the default provider is given.
    region: (provider) => (provider === 'aws' && input.stack.has('region') ? shared.home : regionOf(provider)),
    shared,
    memo: new Map(),
    expansions: new Map(),
  };
  for (const [name, value] of fromFiles(folder, files, module)) values.set(name, value);
  for (const [name, text] of input.parameters) {
    const type = files.variables.get(name)?.body.attributes.get('type')?.expression;
    values.set(
      name,
      givenText(text, type, (t) => expressionIn(t, module)),
    );
  }
  return module;
}

/** A text of the command line as an expression; undefined where it is none. */
function expressionIn(text: string, module: Module): Evaluated | undefined {
  const cursor = new Cursor(text, 'the command');
  cursor.free = true;
  try {
    const expression = parseExpression(cursor);
    cursor.space();
    if (!cursor.ended || isName(expression)) return undefined;
    return evaluate(expression, { module, file: 'the command', names: new Map() });
  } catch (error) {
    if (error instanceof TemplateRefusal && error.rule === 'syntax') return undefined;
    throw error;
  }
}

function isName(expression: Expression): boolean {
  return expression.kind === 'variable' || expression.kind === 'attribute';
}

/** Values of `terraform.tfvars` and of files that are read by themselves, in the order of the tool; the only other one fills gaps. */
function fromFiles(folder: string, files: ModuleFiles, module: Module): Map<string, Evaluated> {
  const own = [...module.shared.files.keys()].filter(
    (path) => /\.tfvars(\.json)?$/.test(path) && path.slice(0, Math.max(0, path.lastIndexOf('/'))) === folder,
  );
  const rank = (path: string) => (/(^|\/)terraform\.tfvars(\.json)?$/.test(path) ? 0 : 1);
  const automatic = own
    .filter((path) => rank(path) === 0 || /\.auto\.tfvars(\.json)?$/.test(path))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const values = new Map<string, Evaluated>();
  for (const path of automatic) for (const [name, value] of valuesIn(path, module)) values.set(name, value);
  const others = own.filter((path) => !automatic.includes(path));
  const [only] = others;
  if (only === undefined || others.length > 1) return values;
  for (const [name, value] of valuesIn(only, module)) {
    const open = files.variables.get(name)?.body.attributes.has('default') === false && !values.has(name);
    if (open) values.set(name, withNotes(value, [`Variable ${name} is as in ${only}`]));
  }
  return values;
}

function valuesIn(path: string, module: Module): [string, Evaluated][] {
  const text = module.shared.files.get(path) ?? '';
  const body = path.endsWith('.json') ? jsonValues(text, path) : parseHcl(text, path);
  return [...body.attributes].map(([name, { expression }]) => [
    name,
    evaluate(expression, { module, file: path, names: new Map([['var', scalar(null, { file: path, line: 1 })]]) }),
  ]);
}

function jsonValues(text: string, path: string): Body {
  const wrapped = parseJsonBody(`{"locals":${text.trim() === '' ? '{}' : text}}`, path);
  return wrapped.blocks[0]?.body ?? { attributes: new Map(), blocks: [] };
}
