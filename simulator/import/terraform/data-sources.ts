import { type Evaluated, evaluated, type Place, scalar } from '../template/evaluated';
import { zonesOf } from '../template/zone-names';
import { evaluate } from './evaluate';
import { outsideOutput } from './modules';
import { isNull } from './plain';
import { renderTemplate } from './render-template';
import { argumentOf } from './resource-attributes';
import type { Frame, Instance } from './scope';
import { joined } from './template-text';

/** What each data source says without an account; what it looks up is a thing outside of the configuration. */
type Source = (instance: Instance, name: string, at: Place) => Evaluated | undefined;

const SOURCES: Readonly<Record<string, Source>> = {
  aws_availability_zones: zones,
  aws_region: (instance, name, at) =>
    name === 'name' || name === 'id' || name === 'region' ? scalar(instance.region, at) : undefined,
  aws_caller_identity: (instance, name, at) =>
    name === 'account_id' || name === 'id' ? scalar(instance.module.shared.account, at) : undefined,
  aws_partition: (_, name, at) => scalar(name === 'dns_suffix' ? 'amazonaws.com' : 'aws', at),
  aws_iam_policy_document: (instance, name, at) => evaluated({ is: 'ref', id: instance.id, attribute: name }, at),
  template_file: (instance, name, at) => (name === 'rendered' ? templateFile(instance, at) : undefined),
  template_cloudinit_config: cloudInit,
  cloudinit_config: cloudInit,
};

/** An attribute of a data source. */
export function dataAttribute(instance: Instance, name: string, at: Place): Evaluated {
  const { type } = instance.declared;
  const known = Object.hasOwn(SOURCES, type) ? SOURCES[type]?.(instance, name, at) : undefined;
  if (known !== undefined) return known;
  const argument = argumentOf(instance, name, at);
  if (argument !== undefined && !isNull(argument)) return argument;
  if (name === 'id' && type === 'aws_subnet') {
    const id = argumentOf(instance, 'subnet_id', at);
    if (id !== undefined) return id;
  }
  if (type === 'terraform_remote_state' && name === 'outputs')
    return evaluated({ is: 'ref', id: instance.id, attribute: 'outputs' }, at);
  const subnets = name === 'ids' && /subnet/.test(type);
  return outsideOutput(`${instance.id}.${name}`, `${instance.id} looks them up when it is made`, at, subnets);
}

function zones(instance: Instance, name: string, at: Place): Evaluated | undefined {
  if (!['names', 'zone_ids', 'all_availability_zones', 'group_names'].includes(name)) return undefined;
  const all = zonesOf(instance.region);
  instance.module.shared.assume({
    says: `${instance.id} finds the zones ${all.join(', ')}`,
    from: { resource: instance.id, property: name, file: instance.declared.file, line: instance.declared.line },
  });
  return evaluated({ is: 'list', items: all.map((zone) => scalar(zone, at)) }, at);
}

function templateFile(instance: Instance, at: Place): Evaluated | undefined {
  const [text, vars] = ['template', 'vars'].map((name) => argumentOf(instance, name, at));
  if (text === undefined) return undefined;
  return renderTemplate(text, vars, frameOf(instance), at);
}

function frameOf({ module, declared, names }: Instance): Frame {
  return { module, file: declared.file, names };
}

/** The contents of all parts. */
function cloudInit(instance: Instance, name: string, at: Place): Evaluated | undefined {
  if (name !== 'rendered') return undefined;
  const frame = frameOf(instance);
  const parts = instance.declared.body.blocks
    .filter((block) => block.type === 'part')
    .flatMap((block) => block.body.attributes.get('content') ?? [])
    .map((content) => evaluate(content.expression, frame));
  return joined(
    parts.flatMap((part) => [part, '\n']),
    parts,
    frame,
    at,
  );
}
