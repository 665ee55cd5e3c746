import { TemplateRefusal } from '../../template/refusal';
import type { Cursor } from './cursor';
import { heredoc, quoted } from './parse-template-text';
import type { BinaryOperator, Expression, ForExpression, ObjectEntry, Step } from './tree';

/** How tightly operators bind. */
const LEVELS: ReadonlyMap<string, number> = new Map([
  ['||', 0],
  ['&&', 1],
  ['==', 2],
  ['!=', 2],
  ['<=', 3],
  ['>=', 3],
  ['<', 3],
  ['>', 3],
  ['+', 4],
  ['-', 4],
  ['*', 5],
  ['/', 5],
  ['%', 5],
]);
/** Operators in a row; more than a person writes, fewer than a stack holds. */
const MOST_IN_A_ROW = 500;
const NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WHOLE = /\d+/y;

/** One expression at the place of the cursor. Throws a `TemplateRefusal`. */
export function parseExpression(cursor: Cursor): Expression {
  return cursor.inside(cursor.free, () => {
    const condition = binary(cursor, 0);
    if (!cursor.take('?')) return condition;
    const yes = cursor.inside(true, () => parseExpression(cursor));
    cursor.space(true);
    cursor.expect(':');
    cursor.space(true);
    const no = parseExpression(cursor);
    return { kind: 'conditional', condition, yes, no, line: condition.line };
  });
}

/** Operators that bind at least so tightly, from the left. */
function binary(cursor: Cursor, least: number): Expression {
  let left = unary(cursor);
  for (let count = 0; ; count++) {
    const operator = operatorHere(cursor);
    const level = operator === undefined ? -1 : (LEVELS.get(operator) ?? -1);
    if (operator === undefined || level < least) return left;
    if (count > MOST_IN_A_ROW)
      throw new TemplateRefusal('size', `Has more than ${MOST_IN_A_ROW} operators in a row.`, cursor.file, cursor.line);
    cursor.at += operator.length;
    cursor.space(true);
    const right = binary(cursor, level + 1);
    left = { kind: 'binary', operator, left, right, line: left.line };
  }
}

function operatorHere(cursor: Cursor): BinaryOperator | undefined {
  cursor.space();
  const two = cursor.text.slice(cursor.at, cursor.at + 2);
  if (LEVELS.has(two)) return two as BinaryOperator;
  const one = two.slice(0, 1);
  return LEVELS.has(one) ? (one as BinaryOperator) : undefined;
}

function unary(cursor: Cursor): Expression {
  cursor.space();
  const line = cursor.line;
  for (const operator of ['-', '!'] as const)
    if (cursor.take(operator)) {
      const of = cursor.inside(cursor.free, () => unary(cursor));
      return { kind: 'unary', operator, of, line };
    }
  return postfix(cursor, primary(cursor));
}

function postfix(cursor: Cursor, first: Expression): Expression {
  let of = first;
  for (let count = 0; ; count++) {
    if (count > MOST_IN_A_ROW)
      throw new TemplateRefusal('size', `Has more than ${MOST_IN_A_ROW} steps in a row.`, cursor.file, cursor.line);
    cursor.space();
    const line = cursor.line;
    if (cursor.sees('...')) return of;
    if (cursor.take('[*]')) of = { kind: 'splat', of, steps: steps(cursor, true), line };
    else if (cursor.take('.*')) of = { kind: 'splat', of, steps: steps(cursor, false), line };
    else {
      const step = stepHere(cursor);
      if (step === undefined) return of;
      of =
        'name' in step ? { kind: 'attribute', of, name: step.name, line } : { kind: 'index', of, key: step.key, line };
    }
  }
}

/** What is taken of each element of a splat: `[*]` takes indexes too, `.*` only names. */
function steps(cursor: Cursor, indexes: boolean): Step[] {
  const found: Step[] = [];
  for (;;) {
    cursor.space();
    if (cursor.sees('...') || cursor.sees('[*]') || cursor.sees('.*') || (!indexes && cursor.sees('['))) return found;
    const step = stepHere(cursor);
    if (step === undefined) return found;
    found.push(step);
    if (found.length > MOST_IN_A_ROW) cursor.fail('fewer steps in a row');
  }
}

function stepHere(cursor: Cursor): Step | undefined {
  const line = cursor.line;
  if (cursor.take('.')) {
    cursor.space();
    const index = cursor.match(WHOLE);
    if (index !== undefined) return { key: { kind: 'literal', value: Number(index), line } };
    const name = cursor.name();
    return name === undefined ? cursor.fail('the name of an attribute') : { name };
  }
  if (!cursor.take('[')) return undefined;
  const key = cursor.inside(true, () => parseExpression(cursor));
  cursor.space(true);
  cursor.expect(']');
  return { key };
}

function primary(cursor: Cursor): Expression {
  cursor.space();
  const line = cursor.line;
  if (cursor.sees('"')) return quoted(cursor);
  if (cursor.sees('<<')) return heredoc(cursor);
  if (cursor.take('(')) {
    const inner = cursor.inside(true, () => parseExpression(cursor));
    cursor.space(true);
    cursor.expect(')');
    return inner;
  }
  if (cursor.take('[')) return cursor.inside(true, () => list(cursor, line));
  if (cursor.take('{')) return cursor.inside(false, () => object(cursor, line));
  const number = cursor.match(NUMBER);
  if (number !== undefined) return { kind: 'literal', value: Number(number), line };
  const name = cursor.name();
  if (name === undefined) return cursor.fail('a value');
  if (name === 'true' || name === 'false') return { kind: 'literal', value: name === 'true', line };
  if (name === 'null') return { kind: 'literal', value: null, line };
  let full = name;
  while (cursor.sees('::')) {
    cursor.at += 2;
    full += `::${cursor.name() ?? cursor.fail('the name of a function')}`;
  }
  if (cursor.sees('(')) return call(cursor, full, line);
  return { kind: 'variable', name: full, line };
}

function call(cursor: Cursor, name: string, line: number): Expression {
  cursor.at += 1;
  return cursor.inside(true, () => {
    const args: Expression[] = [];
    let expand = false;
    while (!cursor.take(')')) {
      args.push(parseExpression(cursor));
      expand = cursor.take('...');
      if (!cursor.take(',')) {
        cursor.expect(')', '"," or ")"');
        break;
      }
    }
    return { kind: 'call', name, args, expand, line };
  });
}

function list(cursor: Cursor, line: number): Expression {
  if (cursor.word('for')) return forExpression(cursor, 'list', line);
  const items: Expression[] = [];
  while (!cursor.take(']')) {
    items.push(parseExpression(cursor));
    if (!cursor.take(',')) {
      cursor.expect(']', '"," or "]"');
      break;
    }
  }
  return { kind: 'list', items, line };
}

function object(cursor: Cursor, line: number): Expression {
  const entries: ObjectEntry[] = [];
  cursor.space(true);
  const from = cursor.at;
  if (cursor.word('for')) {
    cursor.space(true);
    const loop = cursor.name() !== undefined;
    cursor.at = from;
    if (loop) {
      cursor.word('for');
      return cursor.inside(true, () => forExpression(cursor, 'object', line));
    }
  }
  for (;;) {
    cursor.space(true);
    if (cursor.take('}')) return { kind: 'object', entries, line };
    const at = cursor.line;
    const key = objectKey(cursor);
    // Old configurations write blocks into objects: `restrictions = { geo_restriction { … } }`.
    if (!cursor.sees('{') && !cursor.take('=')) cursor.expect(':', '"=" or ":"');
    cursor.space(true);
    entries.push({ key, value: parseExpression(cursor), line: at });
    cursor.space();
    if (cursor.take(',') || cursor.sees('\n') || cursor.sees('}')) continue;
    cursor.fail('",", the end of the line or "}"');
  }
}

/** A bare name is a text; anything else is evaluated. */
function objectKey(cursor: Cursor): Expression {
  const from = cursor.at;
  const line = cursor.line;
  const name = cursor.name();
  cursor.space();
  if (name !== undefined && (cursor.sees('=') || cursor.sees(':') || cursor.sees('{')))
    return { kind: 'literal', value: name, line };
  cursor.at = from;
  return parseExpression(cursor);
}

function forExpression(cursor: Cursor, into: 'list' | 'object', line: number): ForExpression {
  const { keyName, valueName } = loopNames(cursor);
  const collection = parseExpression(cursor);
  cursor.expect(':');
  const first = parseExpression(cursor);
  const key = into === 'object' ? first : undefined;
  if (into === 'object') cursor.expect('=>');
  const value = into === 'object' ? parseExpression(cursor) : first;
  const grouped = into === 'object' && cursor.take('...');
  const condition = cursor.word('if') ? parseExpression(cursor) : undefined;
  cursor.expect(into === 'list' ? ']' : '}');
  return { kind: 'for', into, keyName, valueName, collection, key, value, condition, grouped, line };
}

/** `v in` or `k, v in`. */
export function loopNames(cursor: Cursor): { keyName: string | undefined; valueName: string } {
  cursor.space();
  const first = cursor.name() ?? cursor.fail('the name of an element');
  const second = cursor.take(',') ? afterSpace(cursor) : undefined;
  if (!cursor.word('in')) cursor.fail('"in"');
  return second === undefined ? { keyName: undefined, valueName: first } : { keyName: first, valueName: second };
}

function afterSpace(cursor: Cursor): string {
  cursor.space();
  return cursor.name() ?? cursor.fail('the name of an element');
}
