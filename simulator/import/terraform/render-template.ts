import { type Evaluated, type Place, plainText } from '../template/evaluated';
import { TemplateRefusal } from '../template/refusal';
import { evaluate } from './evaluate';
import type { Frame } from './scope';
import { Cursor } from './syntax/cursor';
import { parseTemplateText } from './syntax/parse-template-text';

/** The text of a template with its variables put in; the text itself where it is none. */
export function renderTemplate(text: Evaluated, vars: Evaluated | undefined, frame: Frame, at: Place): Evaluated {
  const source = plainText(text);
  if (source === undefined) return text;
  if (!source.includes('${') && !source.includes('%{')) return text;
  frame.module.shared.budget.spend(Math.ceil(source.length / 8), at.file, at.line);
  const names = new Map<string, Evaluated>();
  if (vars?.data.is === 'map') for (const [key, entry] of vars.data.entries) names.set(key, entry.value);
  try {
    const cursor = new Cursor(source, at.file, at.line);
    cursor.free = true;
    return evaluate(parseTemplateText(cursor), { ...frame, names });
  } catch (error) {
    // A script that is no template after all: its text is what an instance starts with.
    if (error instanceof TemplateRefusal && error.rule === 'syntax') return text;
    throw error;
  }
}
