import { type Evaluated, evaluated, type Place } from '../template/evaluated';
import { mentionsIn } from '../template/mentions';
import type { TemplateResource } from '../template/resource';
import { boundedCount } from './bounds';
import { evaluate } from './evaluate';
import { expandModule, expandResource } from './expand';
import { elementsOf } from './loops';
import { isNull } from './plain';
import { argumentOf } from './resource-attributes';
import type { Frame, Instance, Module } from './scope';
import type { Block, Expression } from './syntax/tree';
import { tagsOf } from './tags';

/** One resource or data source that the configuration makes, evaluated. */
export interface TerraformResource extends TemplateResource {
  mode: 'managed' | 'data';
  region: string;
  waitsFor: readonly string[];
}

/** Every resource of a module and of those it calls. */
export function resourcesOf(module: Module, into: TerraformResource[] = []): TerraformResource[] {
  const { files, shared } = module;
  for (const declared of files.resources.values()) {
    const address = `${module.prefix}${declared.mode === 'data' ? 'data.' : ''}${declared.type}.${declared.name}`;
    for (const { index } of expandResource(module, declared, declared).instances) {
      const instance = shared.instances.get(`${address}${index}`);
      if (instance !== undefined) into.push(resourceOf(instance));
    }
  }
  for (const [name, call] of files.modules)
    for (const { index } of expandModule(module, name, call, call).instances) {
      const called = shared.modules.get(`${module.prefix}module.${name}${index}`);
      if (called !== undefined && called.unreadable === undefined) resourcesOf(called.module, into);
    }
  return into;
}

/** What says how a resource is made and not what it is. */
const META_ARGUMENTS = new Set(['count', 'for_each', 'provider', 'depends_on']);
const META_BLOCKS = new Set(['lifecycle', 'provisioner', 'connection', 'timeouts']);

function resourceOf(instance: Instance): TerraformResource {
  const { id, declared, module, names, region } = instance;
  const at = { file: declared.file, line: declared.line };
  const frame = { module, file: declared.file, names };
  const entries = new Map<string, { line: number; value: Evaluated }>();
  for (const [name, { line: own, expression }] of declared.body.attributes) {
    const line = lineInCall(module, expression) ?? own;
    const value = META_ARGUMENTS.has(name) ? undefined : argumentOf(instance, name, { file: at.file, line });
    if (value !== undefined && !isNull(value)) entries.set(name, { line, value: flattened(value) });
  }
  addBlocks(
    entries,
    declared.body.blocks.filter((block) => !META_BLOCKS.has(block.type)),
    frame,
  );
  const properties = evaluated({ is: 'map', entries }, at);
  const mentions = mentionsIn(properties);
  mentions.delete(id);
  const { type, mode } = declared;
  const base = { id, type, file: declared.file, line: declared.line, properties, metadata: undefined, mode, region };
  return { ...base, mentions: [...mentions], tags: tagsOf(entries), waitsFor: [] };
}

/** No argument takes lists of lists: old configurations write `["${aws_subnet.a.*.id}"]` for a list. */
function flattened(value: Evaluated): Evaluated {
  const { data } = value;
  if (data.is !== 'list' || data.items.length !== 1 || data.items[0]?.data.is !== 'list') return value;
  const [inner] = data.items;
  return { ...inner, notes: [...new Set([...value.notes, ...inner.notes])] };
}

/** Line of the argument that a stand-in passes on. */
function lineInCall(module: Module, expression: Expression): number | undefined {
  if (module.standIn === undefined || expression.kind !== 'attribute') return undefined;
  return module.standIn.body.attributes.get(expression.name)?.line;
}

/** Blocks of one type as a list of maps. */
function addBlocks(
  entries: Map<string, { line: number; value: Evaluated }>,
  blocks: readonly Block[],
  frame: Frame,
): void {
  const lists = new Map<string, { line: number; items: Evaluated[] }>();
  for (const block of blocks) {
    const dynamic = block.type === 'dynamic';
    const type = dynamic ? (block.labels[0] ?? '') : block.type;
    const list = lists.get(type) ?? { line: block.line, items: [] };
    list.items.push(...(dynamic ? dynamicBlocks(block, type, frame) : [blockValue(block, frame)]));
    lists.set(type, list);
  }
  for (const [type, { line, items }] of lists)
    if (items.length > 0)
      entries.set(type, { line, value: evaluated({ is: 'list', items }, { file: frame.file, line }) });
}

function blockValue(block: Block, frame: Frame): Evaluated {
  const at: Place = { file: frame.file, line: block.line };
  const entries = new Map<string, { line: number; value: Evaluated }>();
  for (const [name, { expression, line }] of block.body.attributes) {
    const value = evaluate(expression, frame);
    if (!isNull(value)) entries.set(name, { line, value: flattened(value) });
  }
  frame.module.shared.budget.spend(1, at.file, at.line);
  addBlocks(entries, block.body.blocks, frame);
  return evaluated({ is: 'map', entries }, at);
}

/** `dynamic "x" { for_each … content { … } }`: one block for each element; one where they are not known. */
function dynamicBlocks(block: Block, type: string, frame: Frame): Evaluated[] {
  const each = block.body.attributes.get('for_each');
  const content = block.body.blocks.find((b) => b.type === 'content');
  if (each === undefined || content === undefined) return [];
  const named = block.body.attributes.get('iterator')?.expression;
  const iterator = named?.kind === 'variable' ? named.name : type;
  const collection = evaluate(each.expression, frame);
  const elements = elementsOf(collection) ?? [{ key: collection, value: collection, line: block.line }];
  boundedCount(elements.length, frame, { file: frame.file, line: block.line });
  return elements.map(({ key, value, line }) => {
    const entries = new Map([
      ['key', { line, value: key }],
      ['value', { line, value }],
    ]);
    const names = new Map(frame.names).set(iterator, evaluated({ is: 'map', entries }, value));
    return blockValue({ ...content, line: block.line }, { ...frame, names });
  });
}
