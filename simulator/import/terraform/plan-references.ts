import { entryOf, type Node, textOf } from '../template/node';

/** The configuration that a plan carries: what each argument refers to, by module. */
export class PlanReferences {
  constructor(
    readonly root: Node | undefined,
    /** Addresses of all resources that are planned, by module and name without indexes. */
    readonly byName: ReadonlyMap<string, readonly string[]>,
  ) {}

  /** The configuration of a resource by the address of its module and its own `type.name`. */
  resource(modulePath: string, key: string): Node | undefined {
    const resources = entryOf(this.#module(modulePath), 'resources')?.node;
    return resources?.kind === 'list'
      ? resources.items.find((r) => textOf(entryOf(r, 'address')?.node) === key)
      : undefined;
  }

  /** Addresses that an expression of the plan refers to, through variables and outputs of modules. */
  of(expression: Node | undefined, modulePath: string, own: Node | undefined, depth = 0): string[] {
    const list = entryOf(expression, 'references')?.node;
    if (list?.kind !== 'list' || depth > DEEPEST) return [];
    const names = list.items.flatMap((item) => textOf(item) ?? []);
    const indexed = names.filter((name) => /\]/.test(name)).map((name) => bare(name));
    const found = names
      .filter((name) => /\]/.test(name) || !indexed.includes(bare(name)))
      .flatMap((name) => this.#named(name, modulePath, own, depth));
    return [...new Set(found)];
  }

  #named(name: string, modulePath: string, own: Node | undefined, depth: number): string[] {
    const parts = name.split('.');
    const [first = '', second = ''] = parts;
    if (first === 'var') return this.#variable(second, modulePath, depth);
    if (first === 'each') return this.of(entryOf(own, 'for_each_expression')?.node, modulePath, undefined, depth + 1);
    if (['count', 'local', 'path', 'terraform', 'data', 'self'].includes(first)) return [];
    if (first === 'module') return this.#output(second, parts[2], modulePath, depth);
    const all = this.byName.get(join(modulePath, bare(name))) ?? [];
    const index = /^[^.]+\.[^.[]+(\[.*?\])/.exec(name)?.[1];
    return index === undefined ? [...all] : all.filter((address) => address.endsWith(index));
  }

  #variable(name: string, modulePath: string, depth: number): string[] {
    const at = modulePath.lastIndexOf('module.');
    if (at < 0) return [];
    const parent = modulePath.slice(0, Math.max(0, at - 1));
    const calls = entryOf(this.#module(parent), 'module_calls')?.node;
    const call = entryOf(calls, modulePath.slice(at + 'module.'.length))?.node;
    return this.of(entryOf(entryOf(call, 'expressions')?.node, name)?.node, parent, call, depth + 1);
  }

  #output(name: string, output: string | undefined, modulePath: string, depth: number): string[] {
    if (output === undefined) return [];
    const inner = join(modulePath, `module.${name.replace(/\[.*$/, '')}`);
    const outputs = entryOf(this.#module(inner), 'outputs')?.node;
    const expression = entryOf(entryOf(outputs, output.replace(/\[.*$/, ''))?.node, 'expression')?.node;
    return this.of(expression, inner, undefined, depth + 1);
  }

  /** The module at a path of names without indexes. */
  #module(path: string): Node | undefined {
    let module = this.root;
    for (const name of path === '' ? [] : path.slice('module.'.length).split('.module.'))
      module = entryOf(entryOf(entryOf(module, 'module_calls')?.node, name)?.node, 'module')?.node;
    return module;
  }
}

const DEEPEST = 30;

/** `type.name` of a reference. */
function bare(name: string): string {
  return name.split('.').slice(0, 2).join('.').replace(/\[.*$/, '');
}

function join(modulePath: string, name: string): string {
  return modulePath === '' ? name : `${modulePath}.${name}`;
}
