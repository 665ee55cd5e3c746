import { escapeXml } from '../xml/write-xml';
import { type Block, GAP, type RichText, type Span } from './rich-text';

/** How a gap is written, by its index. */
export type WriteGap = (gap: number) => string;

/** Rich text as HTML that is also XML, all of its text escaped. */
export function writeHtml(blocks: RichText, gap: WriteGap = () => GAP): string {
  return blocks.map((block) => blockHtml(block, gap)).join('');
}

/** The same, where a single paragraph needs no element around it. */
export function writeInlineHtml(blocks: RichText): string {
  const [only, ...more] = blocks;
  return only?.type === 'paragraph' && more.length === 0 ? spansHtml(only.spans, () => GAP) : writeHtml(blocks);
}

function blockHtml(block: Block, gap: WriteGap): string {
  if (block.type === 'paragraph') return `<p>${spansHtml(block.spans, gap)}</p>`;
  if (block.type === 'code') return `<pre>${escapeXml(block.text)}</pre>`;
  if (block.type === 'list') {
    const tag = block.ordered ? 'ol' : 'ul';
    return `<${tag}>${block.items.map((item) => `<li>${writeHtml(item, gap)}</li>`).join('')}</${tag}>`;
  }
  const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${spansHtml(cell, gap)}</td>`).join('')}</tr>`);
  return `<table><tbody>${rows.join('')}</tbody></table>`;
}

function spansHtml(spans: readonly Span[], gap: WriteGap): string {
  return spans
    .map((span) => {
      if (span.type === 'text') return escapeXml(span.value);
      if (span.type === 'code') return `<code>${escapeXml(span.value)}</code>`;
      if (span.type === 'break') return '<br/>';
      if (span.type === 'gap') return gap(span.gap);
      const tag = span.type === 'strong' ? 'strong' : 'em';
      return `<${tag}>${spansHtml(span.children, gap)}</${tag}>`;
    })
    .join('');
}
