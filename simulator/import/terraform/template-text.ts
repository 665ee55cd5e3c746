import { type Evaluated, evaluated, type Place, scalar, whyUnknown } from '../template/evaluated';
import { boundedText } from './bounds';
import { evaluate } from './evaluate';
import { elementsOf } from './loops';
import { notesIn, truthOf, viaOf } from './plain';
import type { Frame } from './scope';
import type { TemplatePart } from './syntax/tree';

/** The text of a template: a plain one where all of it is known, else its parts. A template of one value is that value. */
export function templateText(parts: readonly TemplatePart[], frame: Frame, at: Place): Evaluated {
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'value') return evaluate(only.of, frame);
  const found: (string | Evaluated)[] = [];
  const used: Evaluated[] = [];
  fill(parts, frame, at, found, used);
  return joined(found, used, frame, at);
}

/** Parts put together; `used` are the values that it rests on. */
export function joined(
  parts: readonly (string | Evaluated)[],
  used: readonly Evaluated[],
  frame: Frame,
  at: Place,
): Evaluated {
  const merged: (string | Evaluated)[] = [];
  for (const part of parts.flatMap(opened)) {
    const last = merged.at(-1);
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else merged.push(part);
  }
  const length = merged.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 1), 0);
  const notes = notesIn(...used);
  const [only] = merged;
  if (merged.length <= 1 && (only === undefined || typeof only === 'string'))
    return { ...scalar(boundedText(only ?? '', frame, at), at, notes), ...viaOf(...used) };
  frame.module.shared.budget.spend(Math.ceil(length / 8), at.file, at.line);
  return evaluated({ is: 'text', parts: merged }, at, notes);
}

/** Parts of a text inside a text, and known values as their texts. */
function opened(part: string | Evaluated): readonly (string | Evaluated)[] {
  if (typeof part === 'string') return [part];
  if (part.data.is === 'text') return part.data.parts;
  if (part.data.is === 'scalar') return [part.data.value === null ? '' : String(part.data.value)];
  return [part];
}

function fill(
  parts: readonly TemplatePart[],
  frame: Frame,
  at: Place,
  into: (string | Evaluated)[],
  used: Evaluated[],
): void {
  for (const part of parts) {
    if (part.kind === 'text') {
      frame.module.shared.budget.spend(Math.ceil(part.text.length / 8), at.file, at.line);
      into.push(part.text);
    } else if (part.kind === 'value') {
      const value = evaluate(part.of, frame);
      used.push(value);
      into.push(value);
    } else if (part.kind === 'if') {
      const condition = evaluate(part.condition, frame);
      used.push(condition);
      const truth = truthOf(condition);
      if (truth === undefined) into.push(evaluated({ is: 'unknown', why: whyUnknown(condition) }, at));
      if (truth !== false) fill(part.yes, frame, at, into, used);
      if (truth !== true) fill(part.no, frame, at, into, used);
    } else {
      const collection = evaluate(part.collection, frame);
      const elements = elementsOf(collection);
      if (elements === undefined) into.push(evaluated({ is: 'unknown', why: whyUnknown(collection) }, at));
      for (const { key, value } of elements ?? []) {
        const names = new Map(frame.names).set(part.valueName, value);
        if (part.keyName !== undefined) names.set(part.keyName, key);
        fill(part.body, { ...frame, names }, at, into, used);
      }
    }
  }
}
