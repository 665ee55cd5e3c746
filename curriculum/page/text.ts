import type { Block, Inline } from './tree';

/** Plain words of inline content; numbers and notes from facts are left out, since their words are not the page's. */
export function inlineText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
        case 'code':
          return node.value;
        case 'emphasis':
        case 'strong':
        case 'link':
          return inlineText(node.children);
        default:
          return '';
      }
    })
    .join('');
}

/** Every inline node of some blocks, depth first, in reading order. */
export function* walkInlines(blocks: readonly Block[]): Generator<Inline> {
  for (const block of blocks) {
    if (block.type === 'heading' || block.type === 'paragraph') yield* descend(block.children);
    else if (block.type === 'list') for (const item of block.items) yield* walkInlines(item);
    else if (block.type === 'table')
      for (const row of [block.head, ...block.rows]) for (const cell of row) yield* descend(cell);
  }
}

/** Every block, lists opened, in reading order. */
export function* walkBlocks(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.type === 'list') for (const item of block.items) yield* walkBlocks(item);
  }
}

/** Words of the page's own prose: headings, paragraphs, lists and tables. */
export function countWords(blocks: readonly Block[]): number {
  let words = 0;
  for (const block of walkBlocks(blocks)) {
    const texts =
      block.type === 'heading' || block.type === 'paragraph'
        ? [block.children]
        : block.type === 'table'
          ? [block.head, ...block.rows].flat()
          : [];
    for (const text of texts)
      words += inlineText(text)
        .split(/\s+/)
        .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  }
  return words;
}

function* descend(nodes: readonly Inline[]): Generator<Inline> {
  for (const node of nodes) {
    yield node;
    if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'link') yield* descend(node.children);
  }
}
