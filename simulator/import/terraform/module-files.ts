import { TemplateRefusal } from '../template/refusal';
import type { Declared, DeclaredResource, ModuleFiles } from './scope';
import { parseHcl, parseHclAt } from './syntax/parse-body';
import { parseJsonBody } from './syntax/parse-json-body';
import type { Attribute, Block, Body } from './syntax/tree';

const OVERRIDE = /(^|_)override\.tf(\.json)?$/;

/** The configuration of each folder among the files, read when first asked for. */
export class ModuleFolders {
  readonly #byFolder = new Map<string, string[]>();
  readonly #read = new Map<string, ModuleFiles>();

  constructor(readonly files: ReadonlyMap<string, string>) {
    for (const path of files.keys())
      if (/\.tf(\.json)?$/.test(path)) {
        const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
        this.#byFolder.set(folder, [...(this.#byFolder.get(folder) ?? []), path]);
      }
  }

  get names(): readonly string[] {
    return [...this.#byFolder.keys()];
  }

  /** Undefined for a folder without configuration. Throws a `TemplateRefusal` for what cannot be read. */
  get(folder: string): ModuleFiles | undefined {
    const paths = this.#byFolder.get(folder);
    const known = this.#read.get(folder);
    if (paths === undefined || known !== undefined) return known;
    const name = (path: string) => path.slice(path.lastIndexOf('/') + 1);
    const ordered = paths.sort((a, b) => Number(OVERRIDE.test(name(a))) - Number(OVERRIDE.test(name(b))));
    const made = moduleOf(
      folder,
      ordered.map((path) => ({
        file: path,
        override: OVERRIDE.test(name(path)),
        body: parseFile(this.files.get(path) ?? '', path),
      })),
    );
    this.#read.set(folder, made);
    return made;
  }
}

function parseFile(text: string, path: string): Body {
  return path.endsWith('.json') ? parseJsonBody(text, path) : parseHcl(text, path);
}

/** A text that stands in for the files of a module that are not at hand. */
export function standInFiles(text: string, call: Declared): ModuleFiles {
  return moduleOf('', [{ file: call.file, override: false, body: parseHclAt(text, call.file, call.line) }]);
}

interface Read {
  file: string;
  override: boolean;
  body: Body;
}

function moduleOf(folder: string, files: readonly Read[]): ModuleFiles {
  const variables = new Map<string, Declared>();
  const resources = new Map<string, DeclaredResource>();
  const modules = new Map<string, Declared>();
  const outputs = new Map<string, Declared>();
  const providers = new Map<string, Declared>();
  const locals = new Map<string, Attribute & { file: string }>();
  for (const read of files)
    for (const block of read.body.blocks) {
      const declared = { body: block.body, file: read.file, line: block.line };
      const [first = '', second = ''] = block.labels;
      if (block.type === 'variable') put(variables, first, declared, read);
      else if (block.type === 'output') put(outputs, first, declared, read);
      else if (block.type === 'module') put(modules, first, declared, read);
      else if (block.type === 'provider') put(providers, providerKey(first, block.body), declared, read);
      else if (block.type === 'locals')
        for (const [name, attribute] of block.body.attributes) locals.set(name, { ...attribute, file: read.file });
      else if (block.type === 'resource' || block.type === 'data') {
        const mode = block.type === 'data' ? 'data' : 'managed';
        const key = `${mode === 'data' ? 'data.' : ''}${first}.${second}`;
        put(resources, key, { ...declared, mode, type: first, name: second }, read);
      }
    }
  return { folder, variables, locals, resources, modules, outputs, providers };
}

function providerKey(name: string, body: Body): string {
  const alias = body.attributes.get('alias')?.expression;
  return alias?.kind === 'literal' ? `${name}.${alias.value}` : name;
}

/** Override files change what others declare; anything else is declared once. */
function put<T extends Declared>(into: Map<string, T>, key: string, declared: T, { override, file }: Read): void {
  const before = into.get(key);
  if (before === undefined) into.set(key, declared);
  else if (override) into.set(key, { ...before, body: overridden(before.body, declared.body) });
  else
    throw new TemplateRefusal(
      'format',
      `${key} is declared here and in ${before.file}:${before.line}. Give one configuration at a time.`,
      file,
      declared.line,
    );
}

function overridden(before: Body, by: Body): Body {
  const types = new Set(by.blocks.map((block: Block) => block.type));
  return {
    attributes: new Map([...before.attributes, ...by.attributes]),
    blocks: [...before.blocks.filter((block) => !types.has(block.type)), ...by.blocks],
  };
}
