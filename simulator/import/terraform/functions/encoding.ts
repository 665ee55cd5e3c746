import { type Evaluated, unknownValue } from '../../template/evaluated';
import { parseJson } from '../../template/parse-json';
import { TemplateRefusal } from '../../template/refusal';
import { fromNode } from '../from-node';
import { notesIn, type Plain, plainOf, sortedEntries, viaOf } from '../plain';
import { joined } from '../template-text';
import { type Call, ofText, type TerraformFunction } from './function';

/** Functions that write and read other formats. */
export const ENCODING: Readonly<Record<string, TerraformFunction>> = {
  base64decode: ofText((text) => (/^[\x20-\x7e\s]*$/.test(text) ? fromBase64(text) : undefined)),
  base64encode: asItIs,
  base64gzip: asItIs,
  jsondecode: decodeJson,
  jsonencode: encodeJson,
  textencodebase64: asItIs,
  urlencode: ofText((text) => encodeURIComponent(text).replaceAll('%20', '+')),
  yamlencode: encodeJson,
};

/** Encoded user data is looked at for what it says, so it stays readable. */
function asItIs({ args, at, name }: Call): Evaluated {
  return args[0] ?? unknownValue(`${name}() is given nothing`, at);
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Text that is no base64 stays itself, as what `base64encode` above leaves. */
function fromBase64(text: string): string {
  const bare = text.replace(/=+$/, '');
  let [bits, held, made] = [0, 0, ''];
  for (const sign of bare) {
    const at = ALPHABET.indexOf(sign);
    if (at < 0) return text;
    held = held * 64 + at;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    made += String.fromCharCode(Math.floor(held / 2 ** bits));
    held %= 2 ** bits;
  }
  return made;
}

/** JSON of a value; what is not known stays a part of the text, so that what it names is still found. */
function encodeJson({ args, frame, at, name }: Call): Evaluated {
  const [value] = args;
  if (value === undefined) return unknownValue(`${name}() is given nothing`, at);
  const parts: (string | Evaluated)[] = [];
  write(value, parts);
  const text = joined(parts, [value], frame, at);
  return { ...text, notes: notesIn(value), ...viaOf(...parts.filter((part) => typeof part !== 'string')) };
}

function write(value: Evaluated, into: (string | Evaluated)[]): void {
  const { data } = value;
  const plain = data.is === 'scalar' ? data.value : undefined;
  if (plain !== undefined) into.push(JSON.stringify(plain));
  else if (data.is === 'list') {
    into.push('[');
    data.items.forEach((item, i) => {
      if (i > 0) into.push(',');
      write(item, into);
    });
    into.push(']');
  } else if (data.is === 'map') {
    into.push('{');
    sortedEntries(data.entries).forEach(([key, entry], i) => {
      into.push(`${i > 0 ? ',' : ''}${JSON.stringify(key)}:`);
      write(entry.value, into);
    });
    into.push('}');
  } else into.push('"', value, '"');
}

function decodeJson({ args, at }: Call): Evaluated {
  const [text] = args;
  const plain: Plain | undefined = text === undefined ? undefined : plainOf(text);
  if (text === undefined || typeof plain !== 'string') return text ?? unknownValue('jsondecode() is given nothing', at);
  try {
    return fromNode(parseJson(plain, at.file), at, notesIn(text));
  } catch (error) {
    if (error instanceof TemplateRefusal && error.rule === 'syntax') return unknownValue('its text is no JSON', at);
    throw error;
  }
}
