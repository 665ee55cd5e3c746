import { type Evaluated, plainText, unknownValue, whyUnknown } from '../../template/evaluated';
import { type Plain, plainOf } from '../plain';
import { joined } from '../template-text';
import { type Call, numberIn, textOf } from './function';

const VERB = /%(?:\[(\d+)\])?([-+ 0#]*)(\d+)?(?:\.(\d+))?(?:\[(\d+)\])?([a-zA-Z%])/g;
/** Widest field that is padded. */
const WIDEST = 1_000;

/** `format(spec, values…)`; a value that is not known stays a part of the text. */
export function format({ args, frame, at }: Call): Evaluated {
  const [first, ...values] = args;
  const spec = first === undefined ? undefined : plainText(first);
  if (first === undefined || spec === undefined)
    return unknownValue(first === undefined ? 'it has no text' : whyUnknown(first), at);
  const parts: (string | Evaluated)[] = [];
  const ok = eachVerb(spec, (text, verb, index) => {
    parts.push(text);
    if (verb === undefined) return true;
    const value = values[index];
    if (value === undefined) return false;
    const plain = plainOf(value);
    const made = plain === undefined ? value : oneVerb(verb, plain);
    if (made !== undefined) parts.push(made);
    return made !== undefined;
  });
  if (!ok) return unknownValue('format() cannot take what it is given', at);
  return joined(parts, [first, ...values], frame, at);
}

/** The same of plain values; undefined for an error. */
export function plainFormat(spec: string, values: readonly Plain[]): string | undefined {
  let made = '';
  const ok = eachVerb(spec, (text, verb, index) => {
    made += text;
    if (verb === undefined) return true;
    const value = values[index];
    const one = value === undefined ? undefined : oneVerb(verb, value);
    made += one ?? '';
    return one !== undefined;
  });
  return ok ? made : undefined;
}

interface Verb {
  flags: string;
  width: number;
  precision: number | undefined;
  letter: string;
}

/** Calls with each text and the verb after it (none at the end); false where a call says so. */
function eachVerb(spec: string, take: (text: string, verb: Verb | undefined, index: number) => boolean): boolean {
  let [from, next] = [0, 0];
  for (const match of spec.matchAll(VERB)) {
    const [all, at, flags, width, precision, late, letter] = match;
    const text = spec.slice(from, match.index);
    from = match.index + all.length;
    if (letter === '%') {
      if (!take(`${text}%`, undefined, 0)) return false;
      continue;
    }
    const explicit = at ?? late;
    const index = explicit === undefined ? next : Number(explicit) - 1;
    next = index + 1;
    const verb = {
      flags: flags ?? '',
      width: Math.min(WIDEST, Number(width ?? 0)),
      precision: precision === undefined ? undefined : Number(precision),
      letter: letter as string,
    };
    if (!take(text, verb, index)) return false;
  }
  return take(spec.slice(from), undefined, 0);
}

function oneVerb(verb: Verb, value: Plain): string | undefined {
  const text = bare(verb, value);
  if (text === undefined) return undefined;
  if (text.length >= verb.width) return text;
  if (verb.flags.includes('-')) return text.padEnd(verb.width);
  if (!verb.flags.includes('0') || !'dfxXob'.includes(verb.letter)) return text.padStart(verb.width);
  const sign = /^[+-]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(verb.width - sign.length, '0');
}

const BASES: Readonly<Record<string, number>> = { x: 16, X: 16, o: 8, b: 2 };

function bare({ letter, precision, flags }: Verb, value: Plain): string | undefined {
  const plus = (n: number) => (flags.includes('+') && n >= 0 ? '+' : '');
  if (letter === 's') return textOf(value)?.slice(0, precision);
  if (letter === 'q') return textOf(value) === undefined ? undefined : JSON.stringify(textOf(value));
  if (letter === 't') return typeof value === 'boolean' ? String(value) : undefined;
  if (letter === 'v') return value === null || typeof value === 'object' ? JSON.stringify(value) : String(value);
  const number = numberIn(value);
  if (number === undefined) return undefined;
  if (letter === 'd') return plus(number) + String(Math.trunc(number));
  if (letter === 'f') return plus(number) + number.toFixed(Math.min(20, precision ?? 6));
  if (letter === 'e') return number.toExponential(Math.min(20, precision ?? 6));
  if (letter === 'g') return String(number);
  const base = BASES[letter];
  if (base === undefined) return undefined;
  const digits = Math.trunc(number).toString(base);
  return letter === 'X' ? digits.toUpperCase() : digits;
}
