import type { ExchangeItem } from '../imported-item';
import { cardsOf } from './cards';

/**
 * Cards as a text file that Anki (2.1.54 and later) imports without asking: tab-separated, with a header that says what each
 * column is. The note type "Basic" is in every collection: front, back.
 */
export function writeAnkiText(items: readonly ExchangeItem[], deck: string): string {
  const header = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    `#deck:${deck.replace(/\s+/g, ' ')}`,
    '#guid column:1',
    '#tags column:4',
  ];
  const rows = cardsOf(items).map(({ guid, question, options, answer, explanation, tags }) =>
    [guid, question + options, answer + explanation, tags.join(' ')].map(field).join('\t'),
  );
  return `${[...header, ...rows].join('\n')}\n`;
}

/** A field that holds a tab, a line end or a quotation mark is quoted; so is one that would begin a comment. */
function field(text: string): string {
  return /[\t\n"]|^#/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
