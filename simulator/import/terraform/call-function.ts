import { type Evaluated, type Place, scalar, unknownValue, whyUnknown } from '../template/evaluated';
import { evaluate } from './evaluate';
import { functionNamed } from './functions';
import type { Frame } from './scope';
import type { Expression } from './syntax/tree';

/** Errors of traversal, which `try` and `can` are there for; anything else that is not known stays so. */
const ERROR = /^(there is no|it has no|nothing here is called)/;

function fails(value: Evaluated): boolean {
  return value.data.is === 'unknown' && ERROR.test(value.data.why);
}

/** A call of a function; one that is not evaluated here gives a value that is not known. */
export function callFunction(expression: Extract<Expression, { kind: 'call' }>, frame: Frame, at: Place): Evaluated {
  const name = expression.name.replace(/^core::/, '');
  if (name === 'try') {
    for (const arg of expression.args) {
      const value = evaluate(arg, frame);
      if (!fails(value)) return value;
    }
    return unknownValue('there is no value that try() can take', at);
  }
  const args = expression.args.map((arg) => evaluate(arg, frame));
  const last = args.at(-1);
  if (expression.expand && last !== undefined) {
    if (last.data.is !== 'list') return unknownValue(whyUnknown(last), at, last.notes);
    args.splice(-1, 1, ...last.data.items);
  }
  if (name === 'can') {
    const [value] = args;
    return value === undefined || value.data.is !== 'unknown' || fails(value)
      ? scalar(value !== undefined && !fails(value), at, value?.notes)
      : unknownValue(value.data.why, at);
  }
  const call = functionNamed(name);
  if (call === undefined) return unknownValue(`${name}() is not evaluated here`, at);
  return call({ name, args, frame, at });
}
