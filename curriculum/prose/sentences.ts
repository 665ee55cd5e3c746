import type { Block, Inline, Place } from '../page/tree';

/** One sentence of a page: its own words, and the facts that it cites. */
export interface Sentence {
  /** Words typed on the page; a number or note from a fact leaves a gap of one space. */
  text: string;
  /** Facts named by `:fact` or `:num`, in order. */
  cites: string[];
  /** Where the sentence stands; the place of a character is found with `placeIn`. */
  pieces: { offset: number; at: Place; value: string }[];
}

/** The sentences of a page's paragraphs, lists and tables. The cells of a table row are one sentence. */
export function sentencesOf(blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return split(block.children);
    if (block.type === 'list') return block.items.flatMap((item) => sentencesOf(item));
    if (block.type === 'table') return block.rows.flatMap((row) => row.reduce<Sentence[]>(joinCells, []));
    return [];
  });
}

/** Line and column of a character of a sentence. */
export function placeIn(sentence: Sentence, index: number): Place {
  const piece = sentence.pieces.findLast((candidate) => candidate.offset <= index) ?? sentence.pieces[0];
  if (!piece) return { line: 1, column: 1 };
  const before = piece.value.slice(0, index - piece.offset);
  const breaks = before.split('\n').length - 1;
  if (breaks === 0) return { line: piece.at.line, column: piece.at.column + before.length };
  return { line: piece.at.line + breaks, column: before.length - before.lastIndexOf('\n') };
}

function joinCells(row: Sentence[], cell: Inline[]): Sentence[] {
  const [sofar = empty()] = row;
  for (const sentence of split(cell)) {
    const shift = sofar.text.length + 3;
    sofar.text += ` | ${sentence.text}`;
    sofar.cites.push(...sentence.cites);
    sofar.pieces.push(...sentence.pieces.map((piece) => ({ ...piece, offset: piece.offset + shift })));
  }
  return [sofar];
}

function split(nodes: readonly Inline[]): Sentence[] {
  const sentences: Sentence[] = [];
  let open = empty();
  const close = () => {
    if (open.text.trim() !== '' || open.cites.length > 0) sentences.push(open);
    open = empty();
  };
  const visit = (children: readonly Inline[]): void => {
    for (const node of children) {
      if (node.type === 'text') {
        let from = 0;
        for (const end of node.value.matchAll(/[.!?]["”’)]*(?=\s|$)/g)) {
          add(open, node.value, node.at, from, end.index + end[0].length);
          close();
          from = end.index + end[0].length;
        }
        add(open, node.value, node.at, from, node.value.length);
      } else if (node.type === 'fact-note' || node.type === 'number') {
        open.cites.push(node.fact);
        open.text += ' ';
      } else if (node.type === 'code') open.text += ' ';
      else visit(node.children);
    }
  };
  visit(nodes);
  close();
  return sentences;
}

function add(sentence: Sentence, value: string, at: Place, from: number, to: number): void {
  if (to <= from) return;
  const before = value.slice(0, from);
  const breaks = before.split('\n').length - 1;
  const column = breaks === 0 ? at.column + from : from - before.lastIndexOf('\n');
  const piece = value.slice(from, to);
  sentence.pieces.push({ offset: sentence.text.length, at: { line: at.line + breaks, column }, value: piece });
  sentence.text += piece;
}

function empty(): Sentence {
  return { text: '', cites: [], pieces: [] };
}
