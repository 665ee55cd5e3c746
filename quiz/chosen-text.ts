import { type Item, isPlacing } from './item';

/** Largest size of a number that is taken. */
const MAX_NUMBER = 1e12;

/** The key of an item in the form of an answer. */
export function keyOf(item: Item): string[] {
  if (item.kind === 'numeric') return [numberText(item.answer.value)];
  if (isPlacing(item)) return item.entries.map(({ id, place }) => placementText(id, place));
  return item.options.flatMap(({ id, correct }) => (correct ? [id] : []));
}

/** An entry at a place. */
export function placementText(entry: string, place: string): string {
  return `${entry}=${place}`;
}

/** Reads what `placementText` wrote; null for anything else. */
export function parsePlacement(text: string): { entry: string; place: string } | null {
  const found = /^([^=]+)=([^=]+)$/.exec(text);
  return found?.[1] && found[2] ? { entry: found[1], place: found[2] } : null;
}

/** A number without exponent and thousands separators, at most six places after the point. */
export function numberText(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}

/** Reads a number as people type it: `1,250.5`, `90`, `90 `, `0,5`; null for anything else. A lone comma before three digits separates thousands. */
export function parseNumber(text: string): number | null {
  const plain = text
    .trim()
    .replace(/^\+/, '')
    .replaceAll(/[\u00a0\u202f' ](?=\d{3})/g, '');
  const grouped = /^-?\d{1,3}(,\d{3})+(\.\d{1,6})?$/.test(plain) ? plain.replaceAll(',', '') : plain.replace(',', '.');
  if (!/^-?\d{1,13}(\.\d{1,6})?$/.test(grouped)) return null;
  const value = Number(grouped);
  return Math.abs(value) <= MAX_NUMBER ? value : null;
}
