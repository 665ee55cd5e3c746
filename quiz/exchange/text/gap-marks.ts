import { mapTexts } from './read-html';
import type { RichText, Span } from './rich-text';

/** Two characters of the private use area around the number of a gap, while a text is read as HTML. */
const OPEN = '\ue000';
const CLOSE = '\ue001';

/** A text in which nothing looks like a mark. */
export function withoutMarks(text: string): string {
  return text.replace(/[\ue000\ue001]/g, '\ufffd');
}

/** What stands for a gap in a text that is still to be read. */
export function gapMark(gap: number): string {
  return `${OPEN}${gap}${CLOSE}`;
}

/** A text that was read, with its marks turned into gaps. */
export function gapsFromMarks(text: RichText): RichText {
  return mapTexts(text, (value) =>
    value.split(/(\ue000\d+\ue001)/).flatMap((part): Span[] => {
      const gap = /^\ue000(\d+)\ue001$/.exec(part)?.[1];
      if (gap !== undefined) return [{ type: 'gap', gap: Number(gap) }];
      return part === '' ? [] : [{ type: 'text', value: part }];
    }),
  );
}

/** The gaps that a text shows, in order. */
export function gapsIn(text: RichText): number[] {
  const inSpans = (spans: readonly Span[]): number[] =>
    spans.flatMap((span) => (span.type === 'gap' ? [span.gap] : 'children' in span ? inSpans(span.children) : []));
  return text.flatMap((block) => {
    if (block.type === 'paragraph') return inSpans(block.spans);
    if (block.type === 'list') return block.items.flatMap(gapsIn);
    return block.type === 'table' ? block.rows.flatMap((row) => row.flatMap(inSpans)) : [];
  });
}
