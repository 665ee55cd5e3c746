import { reasonedParts } from '@/quiz/explanation';
import { type Item, isPlacing } from '@/quiz/item';

/** An item to be read by people: stem, requirements, options with the key marked and the reasons, facts. */
export function itemText(item: Item): string {
  const { id, topic, stem, need = [], facts } = item;
  const parts = reasonedParts(item);
  return [
    `${id}  (${topic})`,
    stem,
    ...need.map(({ label, value }) => `  ${label}: ${value}`),
    ...answerLines(item),
    ...parts.map(({ id: part, why }) => `      ${part}: ${why}`),
    `  facts: ${facts.join(', ')}`,
  ].join('\n');
}

function answerLines(item: Item): string[] {
  if (item.kind === 'numeric') {
    const { answer, tolerance, unit, mistakes } = item;
    const wrong = mistakes.map(({ value }) => `    ${value} ${unit}`);
    return [`  * ${answer.value} ${unit}, give or take ${tolerance}`, ...wrong];
  }
  if (!isPlacing(item)) return item.options.map(({ id, text, correct }) => `  ${correct ? '*' : ' '} ${id}  ${text}`);
  const used = new Set(item.entries.map(({ place }) => place));
  const placed = item.entries.map((entry) => {
    const place = item.places.find(({ id }) => id === entry.place);
    return `  * ${entry.id}  ${entry.text} = ${place?.text ?? '?'}`;
  });
  const spare = item.places.filter(({ id }) => !used.has(id)).map(({ text }) => `    nothing = ${text}`);
  return [...placed, ...spare];
}
