import { type Evaluated, type Place, unknownValue, whyUnknown } from '../../template/evaluated';
import { boundedCount, boundedText } from '../bounds';
import { fromPlain, notesIn, type Plain, plainOf, viaOf } from '../plain';
import type { Frame } from '../scope';

/** A call with its arguments evaluated. */
export interface Call {
  name: string;
  args: readonly Evaluated[];
  frame: Frame;
  at: Place;
}

export type TerraformFunction = (call: Call) => Evaluated;

/** A function of plain data. What it gives undefined for is an error of the configuration, and not known. */
export function ofPlain(compute: (...args: readonly Plain[]) => Plain | undefined): TerraformFunction {
  return (call) => {
    const { args, at, name, frame } = call;
    const plains: Plain[] = [];
    for (const arg of args) {
      const plain = plainOf(arg);
      if (plain === undefined) return unknownValue(whyUnknown(arg), at, arg.notes);
      plains.push(plain);
    }
    const result = compute(...plains);
    if (result === undefined) return unknownValue(`${name}() cannot take what it is given`, at);
    measure(result, frame, at);
    return { ...fromPlain(result, at, notesIn(...args)), ...viaOf(...args) };
  };
}

/** The same for functions that leave a text nearly as it is: of one that is not known, the text stands for itself. */
export function ofText(compute: (text: string, ...args: readonly Plain[]) => Plain | undefined): TerraformFunction {
  const plain = ofPlain((first, ...rest) => {
    const text = textOf(first);
    return text === undefined ? undefined : compute(text, ...rest);
  });
  return (call) => {
    const [first] = call.args;
    const open = first !== undefined && ['ref', 'outside', 'text'].includes(first.data.is);
    return open ? first : plain(call);
  };
}

function measure(result: Plain, frame: Frame, at: Place): void {
  if (typeof result === 'string') boundedText(result, frame, at);
  else if (Array.isArray(result)) {
    boundedCount(result.length, frame, at);
    for (const item of result as readonly Plain[]) measure(item, frame, at);
  } else if (result !== null && typeof result === 'object') {
    const values = Object.values(result);
    boundedCount(values.length, frame, at);
    for (const item of values) measure(item, frame, at);
  }
}

/** A text, or what the language converts to one. */
export function textOf(plain: Plain | undefined): string | undefined {
  return plain === undefined || plain === null || typeof plain === 'object' ? undefined : String(plain);
}

export function numberIn(plain: Plain | undefined): number | undefined {
  if (typeof plain === 'number') return plain;
  if (typeof plain !== 'string' || plain.trim() === '') return undefined;
  const number = Number(plain);
  return Number.isFinite(number) ? number : undefined;
}

export function listIn(plain: Plain | undefined): readonly Plain[] | undefined {
  return Array.isArray(plain) ? (plain as readonly Plain[]) : undefined;
}
