/**
 * Text of an imported question: paragraphs, lists, tables, code and emphasis as plain data, and nothing else. It is set by our
 * own components, so nothing that a file holds can act in a page.
 */

export type Span =
  | { type: 'text'; value: string }
  | { type: 'code'; value: string }
  | { type: 'break' }
  | { type: 'emphasis' | 'strong'; children: Span[] }
  /** A gap to be filled, by its index in the question's gaps. */
  | { type: 'gap'; gap: number };

export type Block =
  | { type: 'paragraph'; spans: Span[] }
  /** Lines of code, as they stand. */
  | { type: 'code'; text: string }
  | { type: 'list'; ordered: boolean; items: Block[][] }
  | { type: 'table'; rows: Span[][][] };

export type RichText = Block[];

/** What stands for a gap where only plain text can. */
export const GAP = '_____';

/** A plain text as rich text: an empty line parts paragraphs, a line end is a break. */
export function fromText(text: string): RichText {
  return text
    .split(/\r?\n[ \t]*(?:\r?\n[ \t]*)+/)
    .map((part): Block => ({ type: 'paragraph', spans: brokenLines(part) }));
}

function brokenLines(text: string): Span[] {
  return text
    .split(/\r?\n/)
    .flatMap((line, index): Span[] => [
      ...(index === 0 ? [] : [{ type: 'break' } as const]),
      { type: 'text', value: line },
    ]);
}

/** The words of a rich text, for where only plain text can stand. */
export function toText(blocks: RichText): string {
  return blocks.map(blockText).join('\n\n');
}

function blockText(block: Block): string {
  if (block.type === 'paragraph') return spansText(block.spans);
  if (block.type === 'code') return block.text;
  if (block.type === 'table') return block.rows.map((row) => row.map((cell) => spansText(cell)).join(' | ')).join('\n');
  return block.items
    .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${toText(item).replaceAll('\n', '\n  ')}`)
    .join('\n');
}

/** The words of a line. */
export function spansText(spans: readonly Span[]): string {
  return spans.map(spanText).join('');
}

function spanText(span: Span): string {
  if (span.type === 'text' || span.type === 'code') return span.value;
  if (span.type === 'break') return '\n';
  return span.type === 'gap' ? GAP : spansText(span.children);
}

/** Whether a text is nothing but paragraphs of words: no code, emphasis, list, table or gap. */
export function isPlain(blocks: RichText): boolean {
  return blocks.every(
    (block) => block.type === 'paragraph' && block.spans.every(({ type }) => type === 'text' || type === 'break'),
  );
}
