import type { PublicItem } from './public-item';
import { Random } from './random';

/**
 * A fingerprint of a question as it is shown, 16 hexadecimal digits: equal where stem, drawing, options, their letters and their order are. An
 * answer brings it along, so that it counts after a change of the material that left its question as it was. No secret and no proof:
 * whoever makes one up is graded by the question of today.
 */
export function printOf(item: PublicItem): string {
  const parts = 'entries' in item ? [item.entries, item.places] : 'options' in item ? [item.options] : [item.unit];
  const shown = new Random(JSON.stringify([item.kind, item.stem, item.need ?? [], item.figure ?? null, ...parts]));
  return [shown.next(), shown.next()].map((word) => word.toString(16).padStart(8, '0')).join('');
}
