import type { Block, RichText, Span } from '../text/rich-text';
import { type XmlNode, xml } from '../xml/write-xml';

/** How a gap is written, by its index. */
export type GapNode = (gap: number) => XmlNode | null;

/** Rich text as elements that QTI allows in its bodies. */
export function richNodes(blocks: RichText, gap: GapNode = () => null): XmlNode[] {
  return blocks.map((block) => blockNode(block, gap));
}

/** An element around a text; a single paragraph needs none of its own. White space in it counts. */
export function textElement(name: string, attributes: XmlNode['attributes'], text: RichText): XmlNode {
  const [only, ...more] = text;
  const inside = only?.type === 'paragraph' && more.length === 0 ? spanNodes(only.spans, () => null) : richNodes(text);
  return { name, attributes, children: ['', ...inside] };
}

function blockNode(block: Block, gap: GapNode): XmlNode {
  if (block.type === 'paragraph') return { name: 'p', children: spanNodes(block.spans, gap) };
  if (block.type === 'code') return xml('pre', {}, block.text);
  if (block.type === 'list')
    return xml(
      block.ordered ? 'ol' : 'ul',
      {},
      ...block.items.map((item) => ({ name: 'li', children: richNodes(item, gap) })),
    );
  const rows = block.rows.map((row) =>
    xml('tr', {}, ...row.map((cell) => ({ name: 'td', children: ['', ...spanNodes(cell, gap)] }))),
  );
  return xml('table', {}, xml('tbody', {}, ...rows));
}

function spanNodes(spans: readonly Span[], gap: GapNode): (XmlNode | string)[] {
  return spans.flatMap((span): (XmlNode | string)[] => {
    if (span.type === 'text') return [span.value];
    if (span.type === 'code') return [xml('code', {}, span.value)];
    if (span.type === 'break') return [xml('br')];
    if (span.type === 'gap') return [gap(span.gap) ?? ''];
    return [{ name: span.type === 'strong' ? 'strong' : 'em', children: spanNodes(span.children, gap) }];
  });
}
