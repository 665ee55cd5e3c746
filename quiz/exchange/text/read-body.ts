import type { Scope } from '../report';
import { childOf, descendants, type Element, elementsOf, type Node, textOf } from '../xml/element';
import { meaningOf, outsideReason } from './element-meanings';
import type { Block, RichText, Span } from './rich-text';
import { tidy } from './tidy';

/** What an element is to whoever reads a text with more in it than words. `nothing`: it is read elsewhere. */
export type Special = { spans: Span[] } | { blocks: Block[] } | 'nothing' | null;

export interface BodyOptions {
  scope: Scope;
  /** Elements that mean something to the format; null leaves an element to us. */
  special?: (element: Element) => Special;
}

/**
 * Turns elements and texts, of HTML or of an XML body, into rich text. Only known structure is kept; pictures, links, styles, code
 * and everything else that a text may hold is noted and left out.
 */
export function readBody(nodes: readonly Node[], { scope, special = () => null }: BodyOptions): RichText {
  return tidy(new BodyReader(scope, special).blocks(nodes));
}

class BodyReader {
  readonly #scope: Scope;
  readonly #special: (element: Element) => Special;

  constructor(scope: Scope, special: (element: Element) => Special) {
    this.#scope = scope;
    this.#special = special;
  }

  blocks(nodes: readonly Node[]): Block[] {
    const out: Block[] = [];
    let line: Span[] = [];
    // Lists can be longer than a call may have arguments, so they are added one by one.
    const add = <T>(list: T[], more: readonly T[]) => {
      for (const one of more) list.push(one);
    };
    const end = () => {
      if (line.length > 0) out.push({ type: 'paragraph', spans: line });
      line = [];
    };
    for (const node of nodes) {
      const special = typeof node === 'string' ? null : this.#special(node);
      if (special === 'nothing') continue;
      if (special !== null && 'blocks' in special) {
        end();
        add(out, special.blocks);
      } else if (special !== null) add(line, special.spans);
      else if (typeof node === 'string' || !this.#holdsBlocks(node)) add(line, this.#spans(node));
      else {
        end();
        add(out, this.#block(node));
      }
    }
    end();
    return out;
  }

  #block(element: Element): Block[] {
    const meaning = meaningOf(element.name);
    this.#noteAttributes(element);
    if (meaning === 'list') return [this.#list(element)];
    if (meaning === 'table') return [this.#table(element)];
    if (meaning === 'pre') return [{ type: 'code', text: preText(element) }];
    if (meaning === 'heading') {
      this.#scope.aside(element.name, 'A heading inside a question becomes a strong line.', 'changed');
      return [{ type: 'paragraph', spans: [{ type: 'strong', children: this.#inside(element) }] }];
    }
    if (meaning === undefined)
      this.#scope.note(element.name, 'This element is not known in texts; its words are kept.', 'changed');
    return this.blocks(element.children);
  }

  #list(element: Element): Block {
    const items = elementsOf(element).map((child) => {
      if (child.name !== 'li') return this.blocks([child]);
      this.#noteAttributes(child);
      return this.blocks(child.children);
    });
    return { type: 'list', ordered: element.name === 'ol', items };
  }

  #table(element: Element): Block {
    const caption = childOf(element, 'caption');
    const rows = descendants(element, ({ name }) => name === 'tr').map((row) =>
      elementsOf(row)
        .filter(({ name }) => name === 'td' || name === 'th')
        .map((cell) => {
          const { colspan, rowspan, ...others } = cell.attributes;
          this.#noteAttributes({ ...cell, attributes: others });
          if ((colspan ?? '1') !== '1' || (rowspan ?? '1') !== '1')
            this.#scope.note('table', 'A cell over several rows or columns becomes a single one.', 'changed');
          return this.#inside(cell);
        }),
    );
    return { type: 'table', rows: caption ? [[this.#inside(caption)], ...rows] : rows };
  }

  /** What is inside an element, as one line; blocks in it become lines of it. */
  #inside(element: Element): Span[] {
    return element.children.flatMap((child, index) => {
      if (typeof child === 'string') return this.#spans(child);
      const special = this.#special(child);
      if (special !== null) return spansOf(special);
      if (!this.#holdsBlocks(child)) return this.#inline(child);
      const lines = this.#block(child).flatMap(lineOf);
      return index === 0 ? lines : [{ type: 'break' } as const, ...lines];
    });
  }

  #spans(node: Node): Span[] {
    if (typeof node === 'string') return [{ type: 'text', value: node }];
    const special = this.#special(node);
    return special === null ? this.#inline(node) : spansOf(special);
  }

  #inline(element: Element): Span[] {
    const { name, attributes } = element;
    const meaning = meaningOf(name);
    if (meaning === 'outside') {
      this.#scope.note(name, outsideReason(name), 'dropped');
      const words = name === 'object' ? textOf(element).trim() : '';
      return words === '' ? [] : [{ type: 'text', value: ` [${words}] ` }];
    }
    if (meaning === 'bracket') return []; // A reading has brackets of its own.
    if (meaning === 'picture') {
      const alt = attributes.alt?.trim() ?? '';
      this.#scope.note(name, alt === '' ? PICTURE : `${PICTURE} Its description stands in its place.`, 'dropped');
      return alt === '' ? [] : [{ type: 'text', value: ` [${alt}] ` }];
    }
    if (meaning === 'formula') return this.#formula(element);
    this.#noteAttributes(element);
    if (meaning === 'break') return [{ type: 'break' }];
    if (meaning === 'code') return [{ type: 'code', value: textOf(element) }];
    const children = this.#inside(element);
    if (meaning === 'reading') {
      this.#scope.note(name, 'How characters are read stands in brackets after them.', 'changed');
      return [{ type: 'text', value: ' (' }, ...children, { type: 'text', value: ')' }];
    }
    if (meaning === 'emphasis' || meaning === 'strong') return [{ type: meaning, children }];
    if (meaning === 'link')
      this.#scope.note(name, 'Links are not taken over; the words of this one are kept.', 'changed');
    else if (meaning === 'raised')
      this.#scope.note(name, 'Raised, lowered and struck text becomes plain text.', 'changed');
    else if (meaning === undefined)
      this.#scope.note(name, 'This element is not known in texts; its words are kept.', 'changed');
    return children;
  }

  #formula(element: Element): Span[] {
    const note = descendants(element, ({ name }) => name === 'annotation')[0];
    const words = element.attributes.alttext ?? (note === undefined ? '' : textOf(note));
    const kept = words.trim() === '' ? '[formula]' : words;
    this.#scope.note(
      element.name,
      words.trim() === '' ? 'Formulas are not taken over.' : 'A formula becomes its written form.',
      words.trim() === '' ? 'dropped' : 'changed',
    );
    return [words.trim() === '' ? { type: 'text', value: kept } : { type: 'code', value: kept }];
  }

  #noteAttributes({ attributes }: Element): void {
    for (const [name, value] of Object.entries(attributes)) {
      if (/^on/i.test(name)) this.#scope.note(name, 'Code is never taken over.', 'dropped');
      else if (/^\s*(javascript|data|vbscript):/i.test(value))
        this.#scope.note(`${name}="${value.trim().slice(0, 11)}…"`, 'Code is never taken over.', 'dropped');
      else if (!/^(href|src|target|rel)$/.test(name))
        this.#scope.aside(`attribute ${name}`, 'Only the structure of a text is taken over.', 'dropped');
    }
  }

  /** Whether an element starts a line of its own. */
  #holdsBlocks(element: Element): boolean {
    const meaning = meaningOf(element.name);
    if (meaning === 'inline' || meaning === undefined || meaning === 'link')
      return elementsOf(element).some((child) => this.#holdsBlocks(child));
    return /^(block|heading|pre|list|table)$/.test(meaning);
  }
}

const PICTURE = 'Pictures are not taken over.';

function spansOf(special: Exclude<Special, null>): Span[] {
  if (special === 'nothing') return [];
  return 'spans' in special ? special.spans : special.blocks.flatMap(lineOf);
}

function lineOf(block: Block): Span[] {
  if (block.type === 'paragraph') return block.spans;
  if (block.type === 'code') return [{ type: 'code', value: block.text }];
  const parts = block.type === 'list' ? block.items.map((item) => item.flatMap(lineOf)) : block.rows.flat();
  return parts.flatMap((part, index) => (index === 0 ? part : [{ type: 'break' } as const, ...part]));
}

/** The lines of preformatted text; `br` is a line end. */
function preText(element: Element): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : child.name === 'br' ? '\n' : preText(child)))
    .join('');
}
