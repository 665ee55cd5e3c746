import {
  type Evaluated,
  evaluated,
  joinNotes,
  type Place,
  plainText,
  scalar,
  unknownValue,
  whyUnknown,
} from '../template/evaluated';
import { TEMPLATE_LIMITS } from '../template/limits';
import { entryOf, type Node, textOf } from '../template/node';
import { TemplateRefusal } from '../template/refusal';
import { subnets } from '../template/subnets-of-block';
import { zonesOf } from '../template/zone-names';
import { joinText } from './join-text';
import { attributeOf, referTo } from './references';
import { type Scope, section } from './scope';

/** A call of a function: its argument as written, and how to evaluate parts of it. */
export interface Call {
  node: Node;
  scope: Scope;
  at: Place;
  value(node: Node): Evaluated;
}

/** The functions that give values, by the name after `Fn::`. Those of conditions are in `conditions.ts`. */
export const FUNCTIONS: Readonly<Record<string, (call: Call) => Evaluated>> = {
  GetAtt: getAtt,
  Sub: sub,
  Join: join,
  Select: select,
  Split: split,
  FindInMap: findInMap,
  GetAZs: getAZs,
  Cidr: cidr,
  ImportValue: importValue,
  Base64: (call) => call.value(call.node),
  Length: length,
  ToJsonString: (call) => call.value(call.node),
  Transform: (call) => unknownValue('a macro makes it when the stack is made', call.at),
};

function args(call: Call, count: number): Node[] | undefined {
  return call.node.kind === 'list' && call.node.items.length >= count ? [...call.node.items] : undefined;
}

function wrong(call: Call, name: string): Evaluated {
  return unknownValue(`Fn::${name} is not written as CloudFormation asks`, call.at);
}

function getAtt(call: Call): Evaluated {
  const [name, ...rest] =
    call.node.kind === 'list'
      ? call.node.items.map((item) => plainText(call.value(item)))
      : (textOf(call.node) ?? '').split('.');
  if (name === undefined || name === '' || rest.some((part) => part === undefined)) return wrong(call, 'GetAtt');
  return attributeOf(name, rest.join('.'), call.scope, call.at);
}

const HOLE = /\$\{([^}]*)\}/g;

function sub(call: Call): Evaluated {
  const [text, names] = call.node.kind === 'list' ? call.node.items : [call.node];
  const template = textOf(text);
  if (template === undefined) return wrong(call, 'Sub');
  const parts: (string | Evaluated)[] = [];
  let from = 0;
  for (const hole of template.matchAll(HOLE)) {
    parts.push(template.slice(from, hole.index));
    from = hole.index + hole[0].length;
    const name = (hole[1] as string).trim();
    if (name.startsWith('!')) parts.push(`\${${name.slice(1)}}`);
    else {
      const own = entryOf(names, name);
      const dot = name.indexOf('.');
      if (own !== undefined) parts.push(call.value(own.node));
      else if (dot > 0) parts.push(attributeOf(name.slice(0, dot), name.slice(dot + 1), call.scope, call.at));
      else parts.push(referTo(name, call.scope, call.at));
    }
  }
  return joinText([...parts, template.slice(from)], call);
}

function join(call: Call): Evaluated {
  const [between, list] = args(call, 2) ?? [];
  const glue = textOf(between) ?? '';
  if (list === undefined) return wrong(call, 'Join');
  const value = call.value(list);
  if (value.data.is !== 'list') return unknownValue(whyUnknown(value), call.at, value.notes);
  return joinText(
    value.data.items.flatMap((item, i) => (i === 0 ? [item] : [glue, item])),
    call,
  );
}

function select(call: Call): Evaluated {
  const [index, list] = args(call, 2) ?? [];
  if (index === undefined || list === undefined) return wrong(call, 'Select');
  const [at, from] = [call.value(index), call.value(list)];
  const n = Number(plainText(at) ?? Number.NaN);
  if (!Number.isInteger(n) || n < 0) return unknownValue(`the index is not known: ${whyUnknown(at)}`, call.at);
  if (from.data.is !== 'list') return unknownValue(whyUnknown(from), call.at, from.notes);
  const item = from.data.items[n];
  if (item !== undefined) return { ...item, line: call.at.line, notes: joinNotes(item, from, at) };
  if (from.data.open !== undefined && n < 10)
    return evaluated({ is: 'outside', name: `${from.data.open}[${n}]` }, call.at, joinNotes(from, at));
  return unknownValue(`the list has no entry ${n}`, call.at);
}

function split(call: Call): Evaluated {
  const [between, text] = args(call, 2) ?? [];
  const glue = textOf(between) ?? '';
  if (text === undefined || glue === '') return wrong(call, 'Split');
  const value = call.value(text);
  const plain = plainText(value);
  if (plain === undefined) return splitAgain(value, glue, call);
  const pieces = plain.split(glue);
  if (pieces.length > TEMPLATE_LIMITS.elements)
    throw new TemplateRefusal('size', `Makes a list of ${pieces.length} entries.`, call.at.file, call.at.line);
  return evaluated(
    { is: 'list', items: pieces.map((piece) => scalar(piece, call.at, value.notes)) },
    call.at,
    value.notes,
  );
}

/** Takes a text apart again that was joined of a list with the same glue: how lists pass between stacks. */
function splitAgain(value: Evaluated, glue: string, call: Call): Evaluated {
  if (value.data.is === 'list') return value;
  if (value.data.is === 'outside') return severalOutside(value.data.name, value.notes, call);
  if (value.data.is !== 'text') return unknownValue(whyUnknown(value), call.at, value.notes);
  const items: Evaluated[] = [];
  for (const part of value.data.parts) {
    if (typeof part !== 'string') items.push(part);
    else for (const piece of part.split(glue)) if (piece !== '') items.push(scalar(piece, call.at));
  }
  return evaluated({ is: 'list', items }, call.at, value.notes);
}

/** A list that another stack or a person names in one text: how many there are is not known, but it would not be a list of one. */
function severalOutside(name: string, before: readonly string[], call: Call): Evaluated {
  const notes = [...before, `${name} names at least two, which are in different zones`];
  const items = [0, 1].map((i) => evaluated({ is: 'outside', name: `${name}[${i}]` }, call.at, notes));
  return evaluated({ is: 'list', items, open: name }, call.at, notes);
}

function findInMap(call: Call): Evaluated {
  const [map, first, second, more] = args(call, 3) ?? [];
  if (map === undefined || first === undefined || second === undefined) return wrong(call, 'FindInMap');
  const keys = [map, first, second].map((node) => call.value(node));
  const names = keys.map(plainText);
  const open = keys[names.indexOf(undefined)];
  if (open !== undefined) return unknownValue(`the key of a mapping is not known: ${whyUnknown(open)}`, call.at);
  let node: Node | undefined = section(call.scope, 'Mappings');
  for (const name of names) node = entryOf(node, name as string)?.node;
  node ??= entryOf(more, 'DefaultValue')?.node;
  if (node === undefined) return unknownValue(`mapping ${names[0]} has no entry ${names[1]}, ${names[2]}`, call.at);
  const found = call.value(node);
  return { ...found, line: call.at.line, notes: joinNotes(found, ...keys) };
}

function getAZs(call: Call): Evaluated {
  const asked = plainText(call.value(call.node)) ?? '';
  const zones = zonesOf(asked === '' ? call.scope.settings.region : asked);
  const items = zones.map((zone) => scalar(zone, call.at));
  return evaluated({ is: 'list', items }, call.at);
}

function cidr(call: Call): Evaluated {
  const [block, count, bits] = args(call, 2) ?? [];
  if (block === undefined || count === undefined) return wrong(call, 'Cidr');
  const [of, n, size] = [call.value(block), call.value(count), bits === undefined ? undefined : call.value(bits)];
  const number = Number(plainText(n) ?? Number.NaN);
  if (!(number >= 1 && number <= 256)) return unknownValue('Fn::Cidr takes 1 to 256 blocks', call.at);
  const blocks = subnets(plainText(of) ?? '', number, Number((size && plainText(size)) ?? 8));
  const items = blocks.map((text) =>
    text === null ? unknownValue('the block to divide is only known once it is made', call.at) : scalar(text, call.at),
  );
  return evaluated({ is: 'list', items }, call.at, joinNotes(of, n));
}

function importValue(call: Call): Evaluated {
  const name = call.value(call.node);
  const text = plainText(name);
  const known = text === undefined ? undefined : call.scope.settings.exports.get(text);
  if (known !== undefined) return { ...known, file: call.at.file, line: call.at.line };
  const called = text ?? shape(name) ?? `of ${call.at.file}:${call.at.line}`;
  return evaluated({ is: 'outside', name: `export ${called}` }, call.at, [
    `Export ${called} is made by another stack and is what its name says`,
  ]);
}

/** A text with the names of its unknown parts, by which it is told from others; undefined where one has no name. */
function shape(value: Evaluated): string | undefined {
  const { data } = value;
  if (data.is !== 'text') return undefined;
  const parts = data.parts.map((part) => {
    if (typeof part === 'string') return part;
    const name = part.data.is === 'outside' ? part.data.name : /^parameter (\w+) /i.exec(whyUnknown(part))?.[1];
    return name === undefined ? undefined : `<${name}>`;
  });
  return parts.includes(undefined) ? undefined : parts.join('');
}

function length(call: Call): Evaluated {
  const list = call.value(call.node);
  return list.data.is === 'list'
    ? scalar(list.data.items.length, call.at, list.notes)
    : unknownValue(whyUnknown(list), call.at);
}
