import { type Evaluated, plainText } from '../template/evaluated';
import { TEMPLATE_LIMITS } from '../template/limits';
import { mentionsIn } from '../template/mentions';
import { entryOf, type Node, textOf } from '../template/node';
import { TemplateRefusal } from '../template/refusal';
import type { TemplateResource } from '../template/resource';
import { conditionOf } from './conditions';
import { evaluate } from './evaluate';
import { type Scope, section } from './scope';
import { isNestedStack } from './stacks';
import { packagerOf } from './tags';

/** One resource that the stacks make, evaluated. */
export interface Resource extends TemplateResource {
  /** Ids of resources that it must wait for. */
  waitsFor: readonly string[];
  /** Why it is taken to exist, where its condition cannot be known. */
  existsIf: string | undefined;
  /** A nested stack whose file is not at hand. */
  missingStack: boolean;
}

/** Characters of a type that are said again in messages; no type that exists is as long. */
const LONGEST_TYPE = 200;

/** Every resource of a stack and of those nested in it whose condition does not rule it out. */
export function resourcesOf(scope: Scope, into: Resource[] = []): Resource[] {
  const resources = section(scope, 'Resources');
  if (resources?.kind !== 'map') return into;
  for (const [id, entry] of resources.entries) {
    if (id.startsWith('Fn::ForEach')) {
      into.push(bare(scope, id, 'Fn::ForEach', entry.line));
      continue;
    }
    const written = entryOf(entry.node, 'Type')?.node;
    const named = textOf(written) ?? packagerIn(written) ?? packagerIn(entry.node) ?? 'no type';
    const type = named.length > LONGEST_TYPE ? `${named.slice(0, LONGEST_TYPE)}…` : named;
    const condition = textOf(entryOf(entry.node, 'Condition')?.node);
    const truth = condition === undefined ? undefined : conditionOf(condition, scope);
    if (truth?.known === true && !truth.value) continue;
    const existsIf =
      truth?.known === false ? `Condition ${condition} is taken as true, because ${truth.why}` : undefined;
    const inner = isNestedStack(type) ? scope.nested(id) : undefined;
    if (inner !== undefined) {
      resourcesOf(inner, into);
      continue;
    }
    const set = entryOf(entry.node, 'Properties')?.node;
    const properties = set === undefined ? undefined : evaluate(set, scope);
    const said = entryOf(entry.node, 'Metadata')?.node;
    const metadata = said === undefined ? undefined : evaluate(said, scope);
    const seen = mentionsIn(properties, metadata);
    seen.delete(scope.prefix + id);
    into.push({
      ...bare(scope, id, type, entry.line),
      properties,
      metadata,
      mentions: [...seen],
      waitsFor: dependsOn(scope, entryOf(entry.node, 'DependsOn')?.node),
      tags: tagsOf(properties),
      existsIf,
      missingStack: isNestedStack(type),
    });
    if (into.length > TEMPLATE_LIMITS.resources)
      throw new TemplateRefusal('size', `Makes more than ${TEMPLATE_LIMITS.resources} resources.`, scope.template.file);
  }
  return into;
}

/** The tag of a packager that stands in the place of a node. */
function packagerIn(node: Node | undefined): string | undefined {
  if (node?.kind !== 'map' || node.entries.size !== 1) return undefined;
  return [...node.entries.keys()].map(packagerOf)[0];
}

function bare(scope: Scope, id: string, type: string, line: number): Resource {
  const base = {
    id: scope.prefix + id,
    type,
    file: scope.template.file,
    line,
    properties: undefined,
    metadata: undefined,
  };
  return { ...base, mentions: [], waitsFor: [], tags: {}, existsIf: undefined, missingStack: false };
}

function dependsOn(scope: Scope, node: Parameters<typeof textOf>[0]): string[] {
  const names = node?.kind === 'list' ? node.items.map(textOf) : [textOf(node)];
  return names.flatMap((name) => (name === undefined ? [] : [scope.prefix + name]));
}

function tagsOf(properties: Evaluated | undefined): Record<string, string> {
  const entry = properties?.data.is === 'map' ? properties.data.entries.get('Tags')?.value.data : undefined;
  const tags: [string, string][] = [];
  if (entry?.is === 'map') for (const [key, { value }] of entry.entries) tags.push([key, plainText(value) ?? '']);
  if (entry?.is === 'list')
    for (const { data } of entry.items)
      if (data.is === 'map') {
        const [key, value] = ['Key', 'Value'].map((name) => data.entries.get(name)?.value);
        const text = key && plainText(key);
        if (text !== undefined) tags.push([text, (value && plainText(value)) ?? '']);
      }
  return Object.fromEntries(tags.filter(([key]) => key !== '__proto__'));
}
