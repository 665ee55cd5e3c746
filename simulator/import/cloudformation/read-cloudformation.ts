import type { ImportInput } from '../importer';
import type { AnyItem, Assumption, Inventory, NotModelled } from '../inventory';
import { Budget } from '../template/budget';
import { completed } from '../template/completed';
import { plainText } from '../template/evaluated';
import { itemsOf } from '../template/mapper';
import { mentionsIn, mentionsThrough } from '../template/mentions';
import { entryOf, type Node, textOf } from '../template/node';
import { PropertyReader, type Reading } from '../template/property-reader';
import { TemplateRefusal } from '../template/refusal';
import { refuseRings } from '../template/rings';
import { byDefault } from '../value';
import { evaluate } from './evaluate';
import { notModelledBecause } from './not-modelled';
import { parameterNames } from './parameters';
import { outputOf } from './references';
import { type Resource, resourcesOf } from './resource';
import { rootsOf, templatesIn } from './roots';
import { type Scope, type Settings, section } from './scope';
import { settingsOf } from './settings';
import { makeScope, Templates } from './stacks';
import { packagerOf } from './tags';
import { mapperOf } from './types';

/** Reads templates into an inventory. Throws a `TemplateRefusal` for what cannot be read. */
export function readCloudFormation(input: ImportInput): Inventory {
  const texts = templatesIn(input.files);
  const templates = new Templates(texts);
  const settings = settingsOf(input.stack);
  const budget = new Budget();
  const given = input.parameters;
  const roots = rootsOf(templates);
  refuseUnknown(given, templates, roots);
  const scopes = roots.map((file, i) =>
    makeScope(templates, file, given, {
      prefix: roots.length === 1 ? '' : `${stackOf(file, i)}:`,
      around: [],
      settings,
      budget,
    }),
  );
  for (const scope of scopes) addExports(scope);
  const resources = scopes.flatMap((scope) => resourcesOf(scope));
  refuseRings(resources);
  return inventoryOf(resources, scopes, settings, input);
}

function stackOf(file: string, i: number): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  return name === '' ? `stack-${i}` : name;
}

function refuseUnknown(given: ReadonlyMap<string, string>, templates: Templates, roots: readonly string[]): void {
  const known = new Set(roots.flatMap((file) => parameterNames(templates.get(file).root)));
  for (const name of given.keys())
    if (!known.has(name))
      throw new TemplateRefusal(
        'parameter',
        `There is no parameter "${name}". Parameters: ${[...known].join(', ') || 'none'}.`,
        roots[0] ?? null,
      );
}

function addExports(scope: Scope): void {
  const outputs = section(scope, 'Outputs');
  if (outputs?.kind !== 'map') return;
  for (const [name, entry] of outputs.entries) {
    const as = entryOf(entryOf(entry.node, 'Export')?.node, 'Name');
    const text = as === undefined ? undefined : plainText(evaluate(as.node, scope));
    if (text !== undefined && !scope.settings.exports.has(text))
      scope.settings.exports.set(text, outputOf(scope, name, { file: scope.template.file, line: entry.line }));
  }
}

const NAMES =
  'BucketName DBClusterIdentifier DBInstanceIdentifier QueueName FunctionName TableName AutoScalingGroupName LoadBalancerName ClusterName LaunchTemplateName DBSubnetGroupName CacheSubnetGroupName Name'.split(
    ' ',
  );

function physicalNames(resources: readonly Resource[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { id, type, properties } of resources) {
    if (properties?.data.is !== 'map' || type.endsWith('::RecordSet')) continue;
    const own = NAMES.filter((name) => name !== 'DBClusterIdentifier' || type.endsWith('DBCluster'));
    for (const key of own) {
      const entry = properties.data.entries.get(key);
      const text = entry === undefined ? undefined : plainText(entry.value);
      if (text !== undefined && text.length > 2 && !names.has(text)) names.set(text, id);
    }
  }
  return names;
}

function inventoryOf(
  resources: readonly Resource[],
  scopes: readonly Scope[],
  settings: Settings,
  input: ImportInput,
): Inventory {
  const reading: Reading = { region: settings.region, names: physicalNames(resources), outside: new Map() };
  const items: AnyItem[] = [];
  const notModelled: NotModelled[] = [];
  const assumptions: Assumption[] = [];
  const helpers = helpersOf(resources);
  for (const resource of resources) {
    const reader = new PropertyReader(resource, reading);
    if (resource.existsIf !== undefined)
      assumptions.push({ says: resource.existsIf, from: reader.source(), exists: true });
    if (helpers.has(resource.id)) {
      const why = 'it runs only while the stack is made or changed';
      notModelled.push({ id: resource.id, type: resource.type, from: reader.source(), matters: 'no', why });
      continue;
    }
    const mapper = mapperOf(resource.type);
    const made = mapper === undefined ? [] : itemsOf(mapper, reader);
    if (made.length > 0) items.push(...made);
    else
      notModelled.push({
        id: resource.id,
        type: resource.type,
        from: reader.source(),
        ...notModelledBecause(resource.type, resource.id),
      });
  }
  const sources = eventSources(resources);
  const through = mentionsThrough(resources, new Set(items.map((item) => item.id)));
  const listeners = new Map(items.flatMap((item) => (item.kind === 'listener' ? [[item.id, item]] : [])));
  const all = [...reading.outside.values(), ...items].map(
    (item) =>
      ({
        ...completed(withSources(item, sources), (id) => listeners.get(id)),
        mentions: through(item.mentions),
      }) as AnyItem,
  );
  notModelled.push(...macros(scopes));
  assumptions.push(...packaged(scopes));
  if (!input.stack.has('region') && !input.stack.has('AWS::Region'))
    assumptions.push({
      says: `The stack is made in ${settings.region}, whose zones are taken to be a, b and c`,
      from: { resource: '', property: '', file: scopes[0]?.template.file ?? '', line: 1 },
    });
  for (const item of all)
    if (
      item.kind === 'subnet' &&
      item.properties.outside &&
      item.properties.zone.known &&
      item.properties.zone.assumption
    )
      assumptions.push({ says: item.properties.zone.assumption, from: item.from });
  return { tool: 'cloudformation', region: settings.region, items: all, notModelled, assumptions };
}

const CUSTOM = /^(Custom::|AWS::CloudFormation::CustomResource$)/;

/** Functions behind custom resources: CloudFormation calls them, and nobody else does. */
function helpersOf(resources: readonly Resource[]): Set<string> {
  const called = resources.flatMap((resource) => {
    const data = CUSTOM.test(resource.type) ? resource.properties?.data : undefined;
    const token = data?.is === 'map' ? data.entries.get('ServiceToken')?.value : undefined;
    return token === undefined ? [] : [...mentionsIn(token)];
  });
  const functions = new Set(resources.filter((r) => /::Function$/.test(r.type)).map((r) => r.id));
  return new Set(called.filter((id) => functions.has(id)));
}

/** What feeds each function: `AWS::Lambda::EventSourceMapping` names both. */
function eventSources(resources: readonly Resource[]): Map<string, string[]> {
  const sources = new Map<string, string[]>();
  for (const { type, mentions } of resources)
    if (type === 'AWS::Lambda::EventSourceMapping')
      for (const id of mentions) sources.set(id, [...(sources.get(id) ?? []), ...mentions.filter((m) => m !== id)]);
  return sources;
}

/** A function with its sources; anything else as it is. */
function withSources(item: AnyItem, sources: ReadonlyMap<string, string[]>): AnyItem {
  if (item.kind === 'function') {
    const ids = sources.get(item.id) ?? [];
    return {
      ...item,
      properties: {
        ...item.properties,
        sources: byDefault(
          ids.map((id) => byDefault(id, item.from)),
          item.from,
        ),
      },
    };
  }
  return item;
}

/** Values that a packaging tool fills in before the stack is made, each tag once a resource. */
function packaged(scopes: readonly Scope[]): Assumption[] {
  return scopes.flatMap((scope) => {
    const resources = section(scope, 'Resources');
    if (resources?.kind !== 'map') return [];
    return [...resources.entries].flatMap(([id, { node }]) =>
      [...packagersIn(entryOf(node, 'Properties')?.node)].map(([name, line]) => ({
        says: `What !${name} puts into ${scope.prefix}${id} is not known, and changes nothing of what serves and keeps data`,
        from: { resource: scope.prefix + id, property: '', file: scope.template.file, line },
      })),
    );
  });
}

/** Tags of a packager inside a node, with the first line of each. Nodes are shared by aliases, so each is looked at once. */
function packagersIn(root: Node | undefined): Map<string, number> {
  const found = new Map<string, number>();
  const open: Node[] = root === undefined ? [] : [root];
  const seen = new Set<Node>(open);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const inside =
      node.kind === 'list' ? node.items : node.kind === 'map' ? [...node.entries.values()].map((e) => e.node) : [];
    if (node.kind === 'map')
      for (const [key, { line }] of node.entries) {
        const name = packagerOf(key);
        if (name !== undefined && !found.has(name)) found.set(name, line);
      }
    for (const one of inside) {
      if (!seen.has(one)) open.push(one);
      seen.add(one);
    }
  }
  return found;
}

/** Macros of the templates; the serverless transform and the language extensions are followed. */
function macros(scopes: readonly Scope[]): NotModelled[] {
  return scopes.flatMap((scope) => {
    const entry = entryOf(scope.template.root, 'Transform');
    const names = entry?.node.kind === 'list' ? entry.node.items.map(textOf) : [textOf(entry?.node)];
    return names
      .filter((name) => name !== undefined && !/^AWS::(Serverless|LanguageExtensions)/.test(name))
      .map((name) => ({
        id: `Transform ${name}`,
        type: 'Transform',
        from: { resource: '', property: 'Transform', file: scope.template.file, line: entry?.line ?? 1 },
        matters: 'could' as const,
        why: 'a macro can change every resource before the stack is made',
      }));
  });
}
