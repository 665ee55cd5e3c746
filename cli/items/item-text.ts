import type { Item } from '@/quiz/item';

/** An item to be read by people: stem, requirements, options with the key marked and the reasons, facts. */
export function itemText(item: Item): string {
  const { id, topic, stem, need = [], options, facts } = item;
  return [
    `${id}  (${topic})`,
    stem,
    ...need.map(({ label, value }) => `  ${label}: ${value}`),
    ...options.map(({ id: letter, text, correct }) => `  ${correct ? '*' : ' '} ${letter}  ${text}`),
    ...options.map(({ id: letter, why }) => `      ${letter}: ${why}`),
    `  facts: ${facts.join(', ')}`,
  ].join('\n');
}
