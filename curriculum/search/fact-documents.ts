import type { Pack } from '../pack';
import { quantityText } from '../quantity';
import { oneLine } from './plain-words';
import type { SearchDocument } from './search-document';

/**
 * One document for each fact: its statement as the title; its numbers and note as the text. Misconceptions are left out, since a
 * result must not show what is false.
 */
export function factDocuments(pack: Pack): SearchDocument[] {
  return pack.topics.flatMap((topic) =>
    topic.facts.map((fact): SearchDocument => {
      const numbers = fact.numbers.map((quantity) => `${quantity.name} ${quantityText(quantity)}`);
      return {
        id: `${pack.id}:fact/${fact.id}`,
        pack: pack.id,
        kind: 'fact',
        title: fact.statement,
        within: topic.title,
        text: oneLine([...numbers, fact.note ?? ''].join(' ')),
        target: { kind: 'fact', topic: topic.id, fact: fact.id },
      };
    }),
  );
}
