import { type Evaluated, joinNotes, type Place, scalar, unknownValue, whyUnknown } from '../template/evaluated';
import { evaluate } from './evaluate';
import { isNull, notesIn, numberOf, plainOf, truthOf } from './plain';
import type { Frame } from './scope';
import type { BinaryOperator, Expression } from './syntax/tree';

type Operation = Extract<Expression, { kind: 'unary' | 'binary' }>;

/** Unary and binary operators. What is not known stays so, but for `false && …` and `true || …`. */
export function operate(expression: Operation, frame: Frame, at: Place): Evaluated {
  if (expression.kind === 'unary') return unary(expression.operator, evaluate(expression.of, frame), at);
  const { operator } = expression;
  const left = evaluate(expression.left, frame);
  const right = evaluate(expression.right, frame);
  if (operator === '&&' || operator === '||') return logic(operator, left, right, at);
  if (operator === '==' || operator === '!=') return equality(operator, left, right, at);
  return arithmetic(operator, left, right, at);
}

function unary(operator: '-' | '!', of: Evaluated, at: Place): Evaluated {
  const value = operator === '-' ? numberOf(of) : truthOf(of);
  if (value === undefined) return unknownValue(whyUnknown(of), at, of.notes);
  return scalar(typeof value === 'number' ? -value : !value, at, of.notes);
}

function logic(operator: '&&' | '||', left: Evaluated, right: Evaluated, at: Place): Evaluated {
  const decisive = operator === '||';
  for (const side of [left, right]) if (truthOf(side) === decisive) return scalar(decisive, at, side.notes);
  const open = [left, right].find((side) => truthOf(side) === undefined);
  if (open !== undefined) return unknownValue(whyUnknown(open), at, open.notes);
  return scalar(!decisive, at, joinNotes(left, right));
}

function equality(operator: '==' | '!=', left: Evaluated, right: Evaluated, at: Place): Evaluated {
  const equal = same(left, right);
  if (equal === undefined) {
    const open = plainOf(left) === undefined ? left : right;
    return unknownValue(whyUnknown(open), at, open.notes);
  }
  return scalar(operator === '==' ? equal : !equal, at, notesIn(left, right));
}

/** Whether two values are equal; what is made later, or given by others, is at least not empty. */
function same(left: Evaluated, right: Evaluated): boolean | undefined {
  const [a, b] = [plainOf(left), plainOf(right)];
  if (a !== undefined && b !== undefined) return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
  const [known, open] = a === undefined ? [right, left] : [left, right];
  const empty = isNull(known) || (known.data.is === 'scalar' && known.data.value === '');
  if (empty && (open.data.is === 'ref' || open.data.is === 'outside')) return false;
  if (isNull(known) && (open.data.is === 'list' || open.data.is === 'map' || open.data.is === 'text')) return false;
  return undefined;
}

/** The same data with keys in order, so that equal data have equal texts. */
function ordered(plain: unknown): unknown {
  if (Array.isArray(plain)) return plain.map(ordered);
  if (plain === null || typeof plain !== 'object') return plain;
  return Object.entries(plain)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => [key, ordered(value)]);
}

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => number | boolean>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

function arithmetic(operator: BinaryOperator, left: Evaluated, right: Evaluated, at: Place): Evaluated {
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a === undefined) return unknownValue(whyUnknown(left), at, left.notes);
  if (b === undefined) return unknownValue(whyUnknown(right), at, right.notes);
  const result = ARITHMETIC[operator]?.(a, b);
  if (result === undefined || (typeof result === 'number' && !Number.isFinite(result)))
    return unknownValue(`${a} ${operator} ${b} is no number`, at);
  return scalar(result, at, joinNotes(left, right));
}
