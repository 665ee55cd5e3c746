import { type ChoiceItem, type Item, type ItemOption, isPlacing } from '../item';

/** The right options. */
export function keysOf(item: Pick<ChoiceItem, 'options'>): ItemOption[] {
  return item.options.filter((option) => option.correct);
}

/** The wrong options. */
export function distractorsOf(item: Pick<ChoiceItem, 'options'>): ItemOption[] {
  return item.options.filter((option) => !option.correct);
}

/** Everything with a text of its own beside the stem: options or spots, or entries and places; nothing where a number is typed. */
export function partsOf(item: Item): { id: string; text: string }[] {
  if (item.kind === 'numeric') return [];
  return isPlacing(item) ? [...item.entries, ...item.places] : item.options;
}

/** The stem without what it quotes: somebody else's words are material, not wording. */
export function unquoted(stem: string): string {
  return stem.replace(/"[^"]*"|“[^”]*”/g, '""');
}

/** The sentence of the stem that asks or instructs: the last one. */
export function questionOf(stem: string): string {
  const sentences = unquoted(stem).split(/(?<=[.?!:])\s+(?=[A-Z"“])/);
  return sentences.at(-1) ?? stem;
}

/** The first number in a text, thousands separators removed; null where the text does not begin with one. */
export function leadingNumber(text: string): number | null {
  const found = /^[^\p{L}\d]{0,3}(-?\d[\d,]*(?:\.\d+)?)/u.exec(text.trim());
  return found?.[1] === undefined ? null : Number(found[1].replaceAll(',', ''));
}

/** Names of options, for messages. */
export function named(options: readonly ItemOption[]): string {
  return options.map(({ id }) => id).join(', ');
}
