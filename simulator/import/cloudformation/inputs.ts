import type { ImportInput } from '../importer';
import { type Entry, entryOf, type MapNode, type Node, textOf } from '../template/node';
import type { TemplateInput } from '../template-input';
import { rootsOf, templatesIn } from './roots';
import { HOME } from './settings';
import { Templates } from './stacks';

/** Parameters of the outermost stacks, the Region, and what other stacks export. Throws a `TemplateRefusal`. */
export function inputsOf(files: ImportInput['files']): readonly TemplateInput[] {
  const templates = new Templates(templatesIn(files));
  const roots = rootsOf(templates).map((file) => templates.get(file).root);
  const inputs = [...roots.flatMap(parametersIn), region, ...roots.flatMap(importsIn)];
  const seen = new Set<string>();
  return inputs.filter(({ of, name }) => !seen.has(`${of} ${name}`) && seen.add(`${of} ${name}`));
}

const region: TemplateInput = { name: 'region', of: 'stack', type: '', standard: HOME };

function parametersIn(root: MapNode): TemplateInput[] {
  const section = entryOf(root, 'Parameters')?.node;
  return section?.kind === 'map' ? [...section.entries].map(([name, { node }]) => parameter(name, node)) : [];
}

function parameter(name: string, node: Node): TemplateInput {
  const [standard, description] = ['Default', 'Description'].map((key) => textOf(entryOf(node, key)?.node));
  const values = entryOf(node, 'AllowedValues')?.node;
  const allowed = values?.kind === 'list' ? values.items.flatMap((item) => textOf(item) ?? []) : [];
  return {
    name,
    of: 'parameter',
    type: textOf(entryOf(node, 'Type')?.node) ?? 'String',
    ...(standard === undefined ? {} : { standard }),
    ...(allowed.length === 0 ? {} : { allowed }),
    ...(description === undefined ? {} : { description }),
  };
}

/** Exports that the template names by a plain text; the others depend on what is given. */
function importsIn(root: MapNode): TemplateInput[] {
  const names = new Set<string>();
  const seen = new Set<Node>();
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (node.kind === 'list') waiting.push(...node.items);
    if (node.kind !== 'map') continue;
    const name = textOf(entryOf(node, 'Fn::ImportValue')?.node);
    if (name !== undefined) names.add(name);
    waiting.push(...[...node.entries.values()].map((entry: Entry) => entry.node));
  }
  return [...names].sort().map((name) => ({ name, of: 'stack', type: 'export of another stack' }));
}
