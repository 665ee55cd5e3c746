import { type Evaluated, evaluated, type Place, plainText, scalar, unknownValue } from '../template/evaluated';
import { entryOf, type MapNode, type Node, textOf } from '../template/node';
import { TemplateRefusal } from '../template/refusal';
import type { Template } from './parse-template';

/** Values given for parameters: texts by a person, evaluated values by the stack around. */
export type Given = ReadonlyMap<string, string | Evaluated>;

/** The value of every parameter of a template: given, else its default, else what its type lets us take. */
export function parametersOf(template: Template, given: Given): Map<string, Evaluated> {
  const section = entryOf(template.root, 'Parameters')?.node;
  const values = new Map<string, Evaluated>();
  if (section?.kind !== 'map') return values;
  for (const [name, entry] of section.entries) {
    const at = { file: template.file, line: entry.line };
    values.set(name, parameterValue(name, entry.node, given.get(name), at));
  }
  return values;
}

function parameterValue(name: string, node: Node, given: string | Evaluated | undefined, at: Place): Evaluated {
  const type = textOf(entryOf(node, 'Type')?.node) ?? 'String';
  if (given !== undefined) {
    if (typeof given === 'string') allowed(name, node, given, at);
    return typed(type, typeof given === 'string' ? scalar(given, at) : given, at);
  }
  const standard = entryOf(node, 'Default')?.node;
  const text = textOf(standard);
  if (text === undefined) return withoutDefault(name, type, at);
  if (type.startsWith('AWS::SSM::Parameter::Value'))
    return unknownValue(`parameter ${name} is looked up in Systems Manager`, at);
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return typed(type, scalar(text, at, [`Parameter ${name} is left at its default, ${JSON.stringify(shown)}`]), at);
}

/** A list type takes a text apart at its commas. */
function typed(type: string, value: Evaluated, at: Place): Evaluated {
  if (type !== 'CommaDelimitedList' && !type.startsWith('List<')) return value;
  const text = plainText(value);
  if (text !== undefined) {
    const items = text.split(',').map((item) => scalar(item.trim(), at, value.notes));
    return evaluated({ is: 'list', items: text === '' ? [] : items }, at, value.notes);
  }
  if (value.data.is !== 'text') return value.data.is === 'list' ? value : evaluated({ is: 'list', items: [value] }, at);
  const items = value.data.parts.flatMap((part) =>
    typeof part !== 'string'
      ? [part]
      : part
          .split(',')
          .filter((piece) => piece.trim() !== '')
          .map((piece) => scalar(piece.trim(), at)),
  );
  return evaluated({ is: 'list', items }, at, value.notes);
}

const ZONE = 'AWS::EC2::AvailabilityZone::Name';

function withoutDefault(name: string, type: string, at: Place): Evaluated {
  const many = type.startsWith('List<') || type === 'CommaDelimitedList';
  const outside = (of: string, notes: readonly string[]) => evaluated({ is: 'outside', name: of }, at, notes);
  if (many) {
    const what = type.includes(ZONE) ? 'zones' : /subnet/i.test(type + name) ? 'subnets in two zones' : 'things';
    const notes = [`Parameter ${name} names two ${what}`.replace('two subnets in two', 'subnets in two different')];
    const items = [0, 1].map((i) => outside(`${name}[${i}]`, notes));
    return evaluated({ is: 'list', items, open: name }, at, notes);
  }
  const known = /^AWS::(EC2|Route53)::/.test(type) || /subnet|zone$|availabilityzone/i.test(name);
  if (known) return outside(name, []);
  return unknownValue(`parameter ${name} has no default; give it with --param ${name}=…`, at);
}

function allowed(name: string, node: Node, given: string, at: Place): void {
  const values = entryOf(node, 'AllowedValues')?.node;
  if (values?.kind !== 'list') return;
  const texts = values.items.map(textOf);
  if (!texts.includes(given))
    throw new TemplateRefusal(
      'parameter',
      `Parameter ${name} allows ${texts.join(', ')}, not ${given}.`,
      at.file,
      at.line,
    );
}

/** Names of the parameters of a template. */
export function parameterNames(root: MapNode): readonly string[] {
  const section = entryOf(root, 'Parameters')?.node;
  return section?.kind === 'map' ? [...section.entries.keys()] : [];
}
