import {
  type Data,
  type Evaluated,
  evaluated,
  type Place,
  scalar,
  unknownValue,
  whyUnknown,
} from '../template/evaluated';
import { TemplateRefusal } from '../template/refusal';
import { boundedSize } from './bounds';
import { callFunction } from './call-function';
import { TERRAFORM_LIMITS } from './limits';
import { evaluateFor, evaluateSplat } from './loops';
import { operate } from './operators';
import { plainOf, truthOf, withNotes } from './plain';
import { rootName } from './root-names';
import type { Frame } from './scope';
import type { Expression } from './syntax/tree';
import { templateText } from './template-text';
import { attributeOf, elementOf } from './traverse';

/** Evaluates an expression as far as it can be known. Throws a `TemplateRefusal` for more work or depth than allowed. */
export function evaluate(expression: Expression, frame: Frame): Evaluated {
  const { shared } = frame.module;
  const at = { file: frame.file, line: expression.line };
  shared.budget.spend(1, at.file, at.line);
  shared.depth.now += 1;
  if (shared.depth.now > TERRAFORM_LIMITS.evaluationDepth)
    throw new TemplateRefusal(
      'size',
      'Its expressions rest on each other deeper than any honest one.',
      at.file,
      at.line,
    );
  const value = boundedSize(byKind(expression, frame, at), frame, at);
  shared.depth.now -= 1;
  return value;
}

function byKind(expression: Expression, frame: Frame, at: Place): Evaluated {
  switch (expression.kind) {
    case 'literal':
      return scalar(expression.value, at);
    case 'template':
      return templateText(expression.parts, frame, at);
    case 'list': {
      const items = expression.items.map((item) => evaluate(item, frame));
      return evaluated({ is: 'list', items }, at);
    }
    case 'object':
      return object(expression, frame, at);
    case 'for':
      return evaluateFor(expression, frame, at);
    case 'call':
      return callFunction(expression, frame, at);
    case 'variable':
    case 'attribute': {
      const root = rootName(expression, frame, at);
      if (root !== undefined) return root;
      if (expression.kind === 'variable') return unknownValue(`nothing here is called ${expression.name}`, at);
      return attributeOf(evaluate(expression.of, frame), expression.name, frame, at);
    }
    case 'index':
      return elementOf(evaluate(expression.of, frame), evaluate(expression.key, frame), frame, at);
    case 'splat':
      return evaluateSplat(expression, frame, at);
    case 'unary':
    case 'binary':
      return operate(expression, frame, at);
    case 'conditional':
      return choose(expression, frame, at);
  }
}

function object(expression: Extract<Expression, { kind: 'object' }>, frame: Frame, at: Place): Evaluated {
  const entries = new Map<string, { line: number; value: Evaluated }>();
  for (const { key, value, line } of expression.entries) {
    const name = evaluate(key, frame);
    if (name.data.is !== 'scalar' || name.data.value === null)
      return unknownValue(`a key of it is not known: ${whyUnknown(name)}`, at);
    entries.set(String(name.data.value), { line, value: evaluate(value, frame) });
  }
  return evaluated({ is: 'map', entries }, at);
}

/** The branch of a known condition; of an unknown one what both say, else the one that makes something. A number or switch is never guessed. */
function choose(expression: Extract<Expression, { kind: 'conditional' }>, frame: Frame, at: Place): Evaluated {
  const condition = evaluate(expression.condition, frame);
  const truth = truthOf(condition);
  if (truth !== undefined) return withNotes(evaluate(truth ? expression.yes : expression.no, frame), condition.notes);
  const [yes, no] = [evaluate(expression.yes, frame), evaluate(expression.no, frame)];
  const [a, b] = [plainOf(yes), plainOf(no)];
  if (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b)) return yes;
  const why = whyUnknown(condition);
  if (isEmpty(no.data) && makes(yes.data))
    return withNotes(yes, [`A condition in line ${at.line} is taken as true, because ${why}`]);
  if (isEmpty(yes.data) && makes(no.data))
    return withNotes(no, [`A condition in line ${at.line} is taken as false, because ${why}`]);
  return unknownValue(`it depends on a condition, and ${why}`, at);
}

/** Nothing, or none of something. */
function isEmpty(data: Data): boolean {
  if (data.is === 'list') return data.items.length === 0;
  if (data.is === 'map') return data.entries.size === 0;
  return data.is === 'scalar' && (data.value === null || data.value === '');
}

function makes(data: Data): boolean {
  return !isEmpty(data) && (data.is !== 'scalar' || typeof data.value === 'string');
}
