import { type Evaluated, evaluated, joinNotes, type Place, plainText, scalar } from '../template/evaluated';
import { TEMPLATE_LIMITS } from '../template/limits';
import { TemplateRefusal } from '../template/refusal';
import type { Scope } from './scope';

/** One text of parts; plain where all of them are. A lone part stays what it is. Throws a `TemplateRefusal` where it grows too long. */
export function joinText(parts: readonly (string | Evaluated)[], call: { scope: Scope; at: Place }): Evaluated {
  const flat: (string | Evaluated)[] = [];
  const values: Evaluated[] = [];
  let characters = 0;
  const add = (text: string) => {
    characters += text.length;
    if (text === '') return;
    if (typeof flat.at(-1) === 'string') flat.push(`${flat.pop()}${text}`);
    else flat.push(text);
  };
  for (const part of parts) {
    if (typeof part === 'string') {
      add(part);
      continue;
    }
    values.push(part);
    const text = plainText(part);
    if (text !== undefined) add(text);
    else if (part.data.is === 'text')
      for (const inner of part.data.parts) typeof inner === 'string' ? add(inner) : flat.push(inner);
    else if (part.data.is !== 'none') flat.push(part);
  }
  call.scope.budget.spend(1 + Math.ceil(characters / 8) + flat.length, call.at.file, call.at.line);
  if (characters > TEMPLATE_LIMITS.text || flat.length > TEMPLATE_LIMITS.elements)
    throw new TemplateRefusal('size', `Makes a text of ${characters} characters.`, call.at.file, call.at.line);
  const notes = joinNotes(...values);
  const [only] = flat;
  if (flat.length === 0) return scalar('', call.at, notes);
  if (flat.length === 1)
    return typeof only === 'string'
      ? scalar(only, call.at, notes)
      : { ...(only as Evaluated), file: call.at.file, line: call.at.line };
  return evaluated({ is: 'text', parts: flat }, call.at, notes);
}
