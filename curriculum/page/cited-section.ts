import { inlineText, walkBlocks, walkInlines } from './text';
import type { Block } from './tree';

/** A section of a page. */
export interface Section {
  anchor: string;
  title: string;
}

/** The section of a page where a fact is first told, or null where it is told before the first heading or not at all. */
export function citedSection(blocks: readonly Block[], factId: string): Section | null {
  let section: Section | null = null;
  for (const block of blocks) {
    if (block.type === 'heading') {
      if (block.level === 2) section = { anchor: block.anchor, title: inlineText(block.children) };
      continue;
    }
    if (cites(block, factId)) return section;
  }
  return null;
}

function cites(block: Block, factId: string): boolean {
  for (const inner of walkBlocks([block])) {
    if ((inner.type === 'fact' || inner.type === 'changed') && inner.fact === factId) return true;
    if (inner.type === 'trap' && inner.belief.startsWith(`${factId}#`)) return true;
  }
  for (const inline of walkInlines([block])) {
    if ((inline.type === 'fact-note' || inline.type === 'number') && inline.fact === factId) return true;
  }
  return false;
}
