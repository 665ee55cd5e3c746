import type { Evaluated, Place } from '../template/evaluated';
import { TEMPLATE_LIMITS } from '../template/limits';
import { TemplateRefusal } from '../template/refusal';
import type { Frame } from './scope';

/** Refuses a text longer than any honest one. */
export function boundedText(text: string, frame: Frame, at: Place): string {
  if (text.length > TEMPLATE_LIMITS.text)
    throw new TemplateRefusal(
      'size',
      `Makes a text of more than ${TEMPLATE_LIMITS.text} characters.`,
      at.file,
      at.line,
    );
  frame.module.shared.budget.spend(Math.ceil(text.length / 8), at.file, at.line);
  return text;
}

/** Refuses a list or map of more elements than any honest one. */
export function boundedCount(count: number, frame: Frame, at: Place): number {
  if (count > TEMPLATE_LIMITS.elements)
    throw new TemplateRefusal('size', `Makes more than ${TEMPLATE_LIMITS.elements} elements.`, at.file, at.line);
  frame.module.shared.budget.spend(count, at.file, at.line);
  return count;
}

/** Parts of a value, all levels together, that are the most that an honest one has. */
const MOST_PARTS = 200_000;
const sizes = new WeakMap<Evaluated, number>();

/** Refuses a value whose parts, though they may be shared, are more than can be walked; new ones count as work. */
export function boundedSize(value: Evaluated, frame: Frame, at: Place): Evaluated {
  if (value.data.is === 'scalar' || sizes.has(value)) return value;
  const size = sizeOf(value);
  if (size > MOST_PARTS)
    throw new TemplateRefusal('size', `Makes a value of more than ${MOST_PARTS} parts.`, at.file, at.line);
  frame.module.shared.budget.spend(Math.ceil(size / 16), at.file, at.line);
  return value;
}

function sizeOf(value: Evaluated): number {
  const { data } = value;
  if (data.is !== 'list' && data.is !== 'map' && data.is !== 'text') return 1;
  const known = sizes.get(value);
  if (known !== undefined) return known;
  let size = 1;
  if (data.is === 'list') for (const item of data.items) size += sizeOf(item);
  else if (data.is === 'map') for (const entry of data.entries.values()) size += sizeOf(entry.value);
  else for (const part of data.parts) size += typeof part === 'string' ? 1 : sizeOf(part);
  sizes.set(value, size);
  return size;
}
