import type { Pack } from '../pack';
import type { Block, Inline } from '../page/tree';
import { findQuantity, quantityText } from '../quantity';

/** The words of some blocks as they are read, numbers of facts put in, in one line without markup. */
export function plainWords(pack: Pack, blocks: readonly Block[]): string {
  const words = oneLine(blocks.map((block) => blockWords(pack, block)).join(' '));
  return words.replace(/ (?=[,.;:)])/g, ''); // the gap that a mark of a note leaves before a sign
}

/** Text with every run of white space as one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function blockWords(pack: Pack, block: Block): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return inlineWords(pack, block.children);
    case 'list':
      return block.items.map((item) => plainWords(pack, item)).join(' ');
    case 'table':
      return [block.head, ...block.rows]
        .flat()
        .map((cell) => inlineWords(pack, cell))
        .join(' ');
    case 'fact':
      return pack.facts.get(block.fact)?.statement ?? '';
    case 'trap':
      return block.title;
    case 'failure':
      return pack.failureModes.get(block.mode)?.label ?? '';
    case 'run':
    case 'live':
      return block.title;
    case 'changed':
    case 'formula':
      return '';
  }
}

function inlineWords(pack: Pack, nodes: readonly Inline[]): string {
  return nodes.map((node) => nodeWords(pack, node)).join('');
}

function nodeWords(pack: Pack, node: Inline): string {
  switch (node.type) {
    case 'text':
    case 'code':
      return node.value;
    case 'emphasis':
    case 'strong':
    case 'link':
      return inlineWords(pack, node.children);
    case 'number': {
      const fact = pack.facts.get(node.fact);
      const quantity = fact ? findQuantity(fact, node) : null;
      return quantity ? quantityText(quantity, node.form) : '';
    }
    case 'fact-note':
      return '';
  }
}
