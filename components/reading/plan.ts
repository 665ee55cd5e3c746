import type { Pack, Page, TopicFact } from '@/curriculum/pack';
import { countWords, inlineText, walkBlocks, walkInlines } from '@/curriculum/page/text';
import type { Block, Inline } from '@/curriculum/page/tree';

/** A fact in the margin, numbered by its first mention on the page. */
export interface Note {
  number: number;
  fact: TopicFact;
}

/** A page cut into rows: a run of text with the notes that belong beside it, or a block that takes the whole width. */
export type Part =
  | { kind: 'text'; blocks: Block[]; notes: Note[] }
  | { kind: 'wide'; block: Extract<Block, { type: 'failure' | 'run' | 'live' }> }
  | { kind: 'changes'; facts: TopicFact[] };

export interface PagePlan {
  parts: Part[];
  /** For each mention of a fact, its number, and whether it is the first mention (the one that the note leads back to). */
  mentions: ReadonlyMap<Inline, { number: number; first: boolean }>;
  contents: { anchor: string; title: string }[];
  /** Minutes, at least one. */
  minutes: number;
}

/** Words a minute: prose with numbers in it, read to be understood. */
const PACE = 190;
/** Reading a trap, a table or a formula, in words of prose. */
const BLOCK_WORDS = 45;

/**
 * Lays out a concept page. Notes are kept beside the text that cites them: a row ends as soon as its notes are no taller
 * than its text, so that the margin runs along without holes. Facts that the pack does not have are left out; the check
 * command reports them.
 */
export function planPage(page: Page, facts: Pack['facts']): PagePlan {
  const mentions = new Map<Inline, { number: number; first: boolean }>();
  const numbers = new Map<string, number>();
  const parts: Part[] = [];
  let row = { blocks: [] as Block[], notes: [] as Note[], text: 0, margin: 0 };
  const endRow = () => {
    if (row.blocks.length > 0) parts.push({ kind: 'text', blocks: row.blocks, notes: row.notes });
    row = { blocks: [], notes: [], text: 0, margin: 0 };
  };

  for (const block of page.blocks) {
    if (block.type === 'failure' || block.type === 'run' || block.type === 'live') {
      endRow();
      parts.push({ kind: 'wide', block });
      continue;
    }
    if (block.type === 'changed') {
      const fact = facts.get(block.fact);
      const last = row.blocks.length === 0 ? parts.at(-1) : undefined;
      endRow();
      if (fact && last?.kind === 'changes') last.facts.push(fact);
      else if (fact) parts.push({ kind: 'changes', facts: [fact] });
      continue;
    }
    if (block.type === 'heading' && block.level === 2) endRow();
    row.blocks.push(block);
    row.text += textHeight(block);
    for (const inline of walkInlines([block])) {
      if (inline.type !== 'fact-note') continue;
      const fact = facts.get(inline.fact);
      if (!fact) continue;
      const known = numbers.get(fact.id);
      const number = known ?? numbers.size + 1;
      mentions.set(inline, { number, first: known === undefined });
      if (known !== undefined) continue;
      numbers.set(fact.id, number);
      row.notes.push({ number, fact });
      row.margin += noteHeight(fact);
    }
    if (row.notes.length > 0 && row.margin <= row.text) endRow();
  }
  endRow();

  const headings = page.blocks.filter((block) => block.type === 'heading' && block.level === 2);
  return {
    parts,
    mentions,
    contents: headings.flatMap((block) =>
      block.type === 'heading' ? [{ anchor: block.anchor, title: inlineText(block.children) }] : [],
    ),
    minutes: readingMinutes(page),
  };
}

const FIGURES: ReadonlySet<Block['type']> = new Set(['trap', 'failure', 'formula', 'run', 'live']);

/** Minutes to read a page, at least one. */
export function readingMinutes(page: Page): number {
  const figures = [...walkBlocks(page.blocks)].filter(({ type }) => FIGURES.has(type)).length;
  return Math.max(1, Math.round((countWords(page.blocks) + figures * BLOCK_WORDS) / PACE));
}

/** Height of a block in the text column, in pixels, near enough to decide where a row ends. */
function textHeight(block: Block): number {
  switch (block.type) {
    case 'heading':
      return block.level === 2 ? 42 : 64;
    case 'paragraph':
      return lines(wordsOf([block]), 66) * 31 + 16;
    case 'list':
      return block.items.reduce((sum, item) => sum + lines(wordsOf(item), 62) * 31 + 8, 16);
    case 'table':
      return (block.rows.length + 1) * 66;
    case 'trap':
      return 250;
    case 'formula':
      return 210;
    default:
      return 110;
  }
}

/** Height of a note in the margin, in pixels. */
function noteHeight(fact: TopicFact): number {
  const changed = fact.status === 'outdated' && fact.note ? lines(fact.note.length, 36) * 18 + 60 : 0;
  const sources = Math.max(1, fact.sources.length) * 17;
  return lines(fact.statement.length, 38) * 20 + sources + changed + 36;
}

function wordsOf(blocks: readonly Block[]): number {
  let length = 0;
  for (const inline of walkInlines(blocks)) {
    if (inline.type === 'text' || inline.type === 'code') length += inline.value.length;
    else if (inline.type === 'number') length += 10;
  }
  return length;
}

function lines(characters: number, width: number): number {
  return Math.max(1, Math.ceil(characters / width));
}
