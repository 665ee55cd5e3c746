import { conditionOf } from './conditions';
import { evaluate } from './evaluate';
import { type Evaluated, plainText } from './evaluated';
import { TEMPLATE_LIMITS } from './limits';
import { entryOf, textOf } from './node';
import { TemplateRefusal } from './refusal';
import { type Scope, section } from './scope';
import { isNestedStack } from './stacks';

/** One resource that the stacks make, evaluated. */
export interface Resource {
  /** With the path of the stacks around it. */
  id: string;
  type: string;
  file: string;
  line: number;
  properties: Evaluated | undefined;
  /** What `cfn-init` is told, among other things. */
  metadata: Evaluated | undefined;
  /** Ids of resources that it names anywhere, and of those it must wait for. */
  mentions: readonly string[];
  waitsFor: readonly string[];
  tags: Readonly<Record<string, string>>;
  /** Why it is taken to exist, where its condition cannot be known. */
  existsIf: string | undefined;
  /** A nested stack whose file is not at hand. */
  missingStack: boolean;
}

/** Every resource of a stack and of those nested in it whose condition does not rule it out. */
export function resourcesOf(scope: Scope, into: Resource[] = []): Resource[] {
  const resources = section(scope, 'Resources');
  if (resources?.kind !== 'map') return into;
  for (const [id, entry] of resources.entries) {
    if (id.startsWith('Fn::ForEach')) {
      into.push(bare(scope, id, 'Fn::ForEach', entry.line));
      continue;
    }
    const type = textOf(entryOf(entry.node, 'Type')?.node) ?? 'no type';
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
    const written = entryOf(entry.node, 'Properties')?.node;
    const properties = written === undefined ? undefined : evaluate(written, scope);
    const said = entryOf(entry.node, 'Metadata')?.node;
    const metadata = said === undefined ? undefined : evaluate(said, scope);
    const seen = new Set<string>();
    if (properties !== undefined) collect(properties, seen);
    if (metadata !== undefined) collect(metadata, seen);
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

/** Ids of resources anywhere in a value. Values share parts, so each part is looked at once. */
function collect(value: Evaluated, into: Set<string>, seen = new Set<Evaluated>()): void {
  if (seen.has(value)) return;
  seen.add(value);
  const { data } = value;
  if (data.is === 'ref') into.add(data.id);
  else if (data.is === 'list') for (const item of data.items) collect(item, into, seen);
  else if (data.is === 'map') for (const entry of data.entries.values()) collect(entry.value, into, seen);
  else if (data.is === 'text') for (const part of data.parts) if (typeof part !== 'string') collect(part, into, seen);
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

/** Refuses rings of resources that wait for each other, which CloudFormation cannot make either. */
export function refuseRings(resources: readonly Resource[]): void {
  const waits = new Map(resources.map((r) => [r.id, [...r.mentions, ...r.waitsFor]]));
  const waiting = new Map<string, number>();
  const wanted = new Map<string, string[]>();
  for (const [id, of] of waits) {
    const known = of.filter((o) => waits.has(o));
    waiting.set(id, known.length);
    for (const o of known) wanted.set(o, [...(wanted.get(o) ?? []), id]);
  }
  const free = [...waits.keys()].filter((id) => waiting.get(id) === 0);
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    waiting.delete(id);
    for (const w of wanted.get(id) ?? []) {
      const left = (waiting.get(w) ?? 0) - 1;
      waiting.set(w, left);
      if (left === 0) free.push(w);
    }
  }
  const [stuck] = [...waiting.keys()];
  const first = resources.find((r) => r.id === stuck);
  if (first !== undefined)
    throw new TemplateRefusal(
      'cycle',
      `${[...waiting.keys()].slice(0, 5).join(', ')} wait for each other in a ring.`,
      first.file,
      first.line,
    );
}
