import type { Budget } from '../template/budget';
import type { Evaluated } from '../template/evaluated';
import { TEMPLATE_LIMITS } from '../template/limits';
import { entryOf, textOf } from '../template/node';
import { TemplateRefusal } from '../template/refusal';
import { evaluate } from './evaluate';
import { withoutLoops } from './loops';
import { nestedFile } from './nested-file';
import { type Given, parametersOf } from './parameters';
import { parseTemplate, type Template } from './parse-template';
import { resourceNode, type Scope, type Settings } from './scope';

/** The files of a folder as templates, each read once when first asked for. */
export class Templates {
  readonly #read = new Map<string, Template>();
  readonly names: ReadonlySet<string>;

  constructor(readonly texts: ReadonlyMap<string, string>) {
    this.names = new Set(texts.keys());
  }

  get(file: string): Template {
    const known = this.#read.get(file);
    if (known !== undefined) return known;
    const template = parseTemplate(this.texts.get(file) ?? '', file);
    this.#read.set(file, template);
    return template;
  }
}

export interface StackPlace {
  prefix: string;
  /** Files of the stacks around, against a stack inside of itself. */
  around: readonly string[];
  settings: Settings;
  budget: Budget;
}

/** Makes the scope of a stack. Nested ones are made when something asks for them. */
export function makeScope(templates: Templates, file: string, given: Given, place: StackPlace): Scope {
  if (place.around.includes(file))
    throw new TemplateRefusal('cycle', 'This stack is nested inside of itself.', place.around.at(-1) ?? file);
  if (place.around.length > TEMPLATE_LIMITS.stackDepth)
    throw new TemplateRefusal('size', `Nests more than ${TEMPLATE_LIMITS.stackDepth} stacks.`, file);
  const template = templates.get(file);
  const made = new Map<string, Scope | null | undefined>();
  const scope: Scope = {
    template,
    prefix: place.prefix,
    settings: place.settings,
    budget: place.budget,
    parameters: parametersOf(template, given),
    conditions: new Map(),
    outputs: new Set(),
    nested: (id) => {
      const known = made.get(id);
      if (known === null) throw new TemplateRefusal('cycle', `The nested stack ${id} needs its own output.`, file);
      if (made.has(id)) return known;
      made.set(id, null);
      const inner = makeNested(templates, scope, id, place);
      made.set(id, inner);
      return inner;
    },
  };
  if (template.loops) {
    const root = withoutLoops(template.root, scope);
    if (root.kind === 'map') scope.template = { ...template, root };
  }
  return scope;
}

const NESTED = new Set(['AWS::CloudFormation::Stack', 'AWS::Serverless::Application']);

/** Whether a type is a stack inside of a stack. */
export function isNestedStack(type: string): boolean {
  return NESTED.has(type);
}

function makeNested(templates: Templates, outer: Scope, id: string, place: StackPlace): Scope | undefined {
  const node = resourceNode(outer, id);
  if (!NESTED.has(textOf(entryOf(node, 'Type')?.node) ?? '')) return undefined;
  const properties = entryOf(node, 'Properties')?.node;
  const url = entryOf(properties, 'TemplateURL') ?? entryOf(properties, 'Location');
  if (url === undefined) return undefined;
  const file = nestedFile(evaluate(url.node, outer), outer.template.file, templates.names);
  if (file === undefined) return undefined;
  const given = new Map<string, Evaluated>();
  const parameters = entryOf(properties, 'Parameters')?.node;
  if (parameters?.kind === 'map')
    for (const [name, entry] of parameters.entries) {
      const value = evaluate(entry.node, outer);
      if (value.data.is !== 'none') given.set(name, value);
    }
  return makeScope(templates, file, given, {
    ...place,
    prefix: `${place.prefix}${id}.`,
    around: [...place.around, outer.template.file],
  });
}
