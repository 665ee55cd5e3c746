import type { ImportInput } from '../importer';
import type { Assumption, Inventory } from '../inventory';
import { type Evaluated, evaluated, type Place, plainText, unknownValue } from '../template/evaluated';
import { TEMPLATE_LIMITS } from '../template/limits';
import { mentionsIn } from '../template/mentions';
import { entryOf, type Node, textOf } from '../template/node';
import { parseJson } from '../template/parse-json';
import { TemplateRefusal } from '../template/refusal';
import { fromNode } from './from-node';
import { inventoryOf } from './inventory-of';
import { isNull } from './plain';
import { PlanReferences } from './plan-references';
import type { TerraformResource } from './resources';
import { HOME } from './root-module';
import { tagsOf } from './tags';

/** Whether a text is what `terraform show -json` writes of a plan or a state. */
export function isPlan(text: string): boolean {
  return (
    /^\s*\{/.test(text) &&
    /"format_version"\s*:/.test(text) &&
    /"(planned_values|resource_changes|prior_state|values)"\s*:/.test(text)
  );
}

/** The plan among the files, where there is no configuration beside it that would say the same. */
export function planIn(files: ImportInput['files']): ImportInput['files'][number] | undefined {
  const plans = files.filter((file) => file.path.endsWith('.json') && isPlan(file.text));
  return files.length === 1 && files[0] !== undefined && isPlan(files[0].text) ? files[0] : plans[0];
}

/** Reads a plan or a state. Values that are known only later are what the configuration inside refers to. */
export function readPlan(plan: ImportInput['files'][number], input: ImportInput): Inventory {
  const [given] = input.parameters.keys();
  if (given !== undefined)
    throw new TemplateRefusal('parameter', `A plan has its values already; ${given} cannot be given.`, plan.path);
  if (plan.text.length > TEMPLATE_LIMITS.fileCharacters)
    throw new TemplateRefusal('size', `Holds more than ${TEMPLATE_LIMITS.fileCharacters} characters.`, plan.path);
  const root = parseJson(plan.text, plan.path);
  const values = entryOf(entryOf(root, 'planned_values')?.node ?? entryOf(root, 'values')?.node, 'root_module')?.node;
  if (values === undefined)
    throw new TemplateRefusal('format', 'Plans nothing: planned_values has no root_module.', plan.path, 1);
  const found: Planned[] = [];
  collect(values, '', found, plan.path);
  const byName = new Map<string, string[]>();
  for (const { name, address } of found) byName.set(name, [...(byName.get(name) ?? []), address]);
  const configuration = entryOf(root, 'configuration')?.node;
  const references = new PlanReferences(entryOf(configuration, 'root_module')?.node, byName);
  const home = input.stack.get('region') ?? regionOf(root, configuration, 'aws') ?? HOME;
  const resources = found.map((planned) =>
    resourceOf(planned, references, plan.path, (key) =>
      key === 'aws' ? home : (regionOf(root, configuration, key) ?? home),
    ),
  );
  return inventoryOf(resources, { region: home, assumptions: assumptionsOf(home, input, plan.path), notModelled: [] });
}

function assumptionsOf(home: string, input: ImportInput, file: string): Assumption[] {
  if (input.stack.has('region')) return [];
  const from = { resource: '', property: '', file, line: 1 };
  return [{ says: `It is made in ${home}, as the provider says, or by default`, from }];
}

interface Planned {
  address: string;
  /** Path of modules and `type.name`, without indexes. */
  name: string;
  modulePath: string;
  node: Node;
}

function collect(module: Node, modulePath: string, into: Planned[], file: string): void {
  const resources = entryOf(module, 'resources')?.node;
  if (resources?.kind === 'list')
    for (const node of resources.items) {
      const [address, type, name] = ['address', 'type', 'name'].map((key) => textOf(entryOf(node, key)?.node));
      if (address === undefined || type === undefined || name === undefined) continue;
      if (textOf(entryOf(node, 'mode')?.node) === 'data') continue;
      const key = `${type}.${name}`;
      into.push({ address, name: modulePath === '' ? key : `${modulePath}.${key}`, modulePath, node });
      if (into.length > TEMPLATE_LIMITS.resources)
        throw new TemplateRefusal('size', `Makes more than ${TEMPLATE_LIMITS.resources} resources.`, file, node.line);
    }
  const children = entryOf(module, 'child_modules')?.node;
  if (children?.kind === 'list')
    for (const child of children.items) {
      const address = textOf(entryOf(child, 'address')?.node) ?? '';
      collect(child, address.replace(/\["(?:[^"\\]|\\.)*"\]|\[\d+\]/g, ''), into, file);
    }
}

/** The Region of a provider configuration, written or given by a variable. */
function regionOf(root: Node, configuration: Node | undefined, key: string): string | undefined {
  const provider = entryOf(entryOf(configuration, 'provider_config')?.node, key)?.node;
  const region = entryOf(entryOf(provider, 'expressions')?.node, 'region')?.node;
  const constant = textOf(entryOf(region, 'constant_value')?.node);
  if (constant !== undefined) return constant;
  const references = entryOf(region, 'references')?.node;
  const first = references?.kind === 'list' ? textOf(references.items[0]) : undefined;
  const variable = first?.startsWith('var.') ? first.slice('var.'.length) : undefined;
  const variables = entryOf(root, 'variables')?.node;
  return variable === undefined ? undefined : textOf(entryOf(entryOf(variables, variable)?.node, 'value')?.node);
}

function resourceOf(
  planned: Planned,
  references: PlanReferences,
  file: string,
  regionBy: (provider: string) => string,
): TerraformResource {
  const { address, modulePath, node } = planned;
  const type = textOf(entryOf(node, 'type')?.node) ?? '';
  const own = references.resource(modulePath, `${type}.${textOf(entryOf(node, 'name')?.node)}`);
  const index = entryOf(node, 'index')?.node;
  const key = index?.kind === 'scalar' ? index.value : null;
  const place = { file, line: node.line };
  const refer: Refer = (name, expression) =>
    chosen(
      name,
      references.of(expression, modulePath, own).filter((id) => id !== address),
      key,
      place,
    );
  const written = entryOf(node, 'values')?.node;
  const properties = completedMap(written, entryOf(own, 'expressions')?.node, refer, place);
  const mentions = mentionsIn(properties);
  mentions.delete(address);
  const data = properties.data;
  const entries = data.is === 'map' ? data.entries : new Map<string, { line: number; value: Evaluated }>();
  const region = entries.get('region')?.value;
  const provider = textOf(entryOf(own, 'provider_config_key')?.node)?.replace(/^.*:/, '') ?? 'aws';
  return {
    id: address,
    type,
    file,
    line: node.line,
    properties,
    metadata: undefined,
    mode: 'managed',
    region: (region === undefined ? undefined : plainText(region)) ?? regionBy(provider),
    mentions: [...mentions],
    tags: tagsOf(entries),
    waitsFor: [],
  };
}

/** What an argument refers to: a value for it, or undefined where it refers to nothing that is made here. */
type Refer = (name: string, expression: Node) => { value: Evaluated; ids: readonly string[] } | undefined;

/** Arguments that take several. */
const SEVERAL =
  /(^subnets|subnet_ids|^vpc_zone_identifier|_arns|^load_balancers|^instances|zones|_azs|groups|ids|^resources|^records)$/;

/** Of several instances the one with the same index, as counted resources stand beside each other. */
function chosen(
  name: string,
  ids: readonly string[],
  key: string | number | boolean | null,
  at: Place,
): { value: Evaluated; ids: readonly string[] } | undefined {
  const [first] = ids;
  if (first === undefined) return undefined;
  const ref = (id: string, notes: readonly string[] = []) => evaluated({ is: 'ref', id, attribute: 'id' }, at, notes);
  if (SEVERAL.test(name)) return { value: evaluated({ is: 'list', items: ids.map((id) => ref(id)) }, at), ids };
  if (ids.length === 1 || key === null) return { value: ref(first), ids };
  const same = ids.find((id) => id.endsWith(typeof key === 'number' ? `[${key}]` : `[${JSON.stringify(key)}]`));
  const turned = typeof key === 'number' ? ids[key % ids.length] : first;
  const id = same ?? turned ?? first;
  return { value: ref(id, [`${name} of index ${key} goes with that of the same index, ${id}`]), ids: [id] };
}

/** Values of a map, with those that are not known yet by what the configuration says. Nothing and empty lists are left out. */
function completedMap(node: Node | undefined, expressions: Node | undefined, refer: Refer, at: Place): Evaluated {
  const entries = new Map<string, { line: number; value: Evaluated }>();
  if (node?.kind === 'map')
    for (const [name, entry] of node.entries) {
      const expression = entryOf(expressions, name)?.node;
      const place = { file: at.file, line: entry.line };
      const value = completedValue(name, entry.node, expression, refer, place);
      if (!isNull(value) && !(value.data.is === 'list' && value.data.items.length === 0))
        entries.set(name, { line: entry.line, value });
    }
  if (expressions?.kind === 'map')
    for (const [name, { node: expression }] of expressions.entries) {
      if (entries.has(name) || entryOf(node, name) !== undefined) continue;
      if (entryOf(expression, 'references') === undefined) continue;
      const value = refer(name, expression)?.value ?? unknownValue('it is only known once it is made', at);
      entries.set(name, { line: at.line, value });
    }
  return evaluated({ is: 'map', entries }, { file: at.file, line: node?.line ?? at.line });
}

function completedValue(name: string, node: Node, expression: Node | undefined, refer: Refer, at: Place): Evaluated {
  const refers = expression !== undefined && entryOf(expression, 'references') !== undefined;
  if (node.kind === 'list' && expression !== undefined && !refers && node.items.some((item) => item.kind === 'map')) {
    const blocks = expression.kind === 'list' ? expression.items : [expression];
    const items = node.items.map((item, i) =>
      completedMap(item, blocks[Math.min(i, blocks.length - 1)], refer, { file: at.file, line: item.line }),
    );
    return evaluated({ is: 'list', items }, at);
  }
  const value = fromNode(node, at, [], true);
  const found = refers ? refer(name, expression) : undefined;
  if (found === undefined || value.data.is === 'map') return value;
  const empty =
    node.kind === 'list' &&
    (node.items.length === 0 || node.items.every((i) => i.kind === 'scalar' && i.value === null));
  if (empty) return found.value;
  return value.data.is === 'scalar' && value.data.value !== null ? { ...value, via: found.ids.slice(0, 1) } : value;
}
