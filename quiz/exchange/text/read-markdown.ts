import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { LIMITS } from '../limits';
import type { Scope } from '../report';
import { type Block, fromText, type RichText, type Span } from './rich-text';
import { tidy } from './tidy';

/** Markdown as rich text. Links, pictures and HTML in it are noted and left out. */
export function readMarkdown(text: string, scope: Scope): RichText {
  if (isTooMuch(text, scope)) {
    scope.note(
      'markdown',
      'A text as long, or with as many marks, as no question needs is kept as it is written.',
      'changed',
    );
    return tidy(fromText(text));
  }
  const tree = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  return tidy(tree.children.flatMap((node) => block(node, scope)));
}

/** More quotes and lists inside each other, at the start of one line, than any text needs; trees of them are walked by recursion. */
const DEEP = /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])){12}/m;

function isTooMuch(text: string, scope: Scope): boolean {
  if (text.length > LIMITS.markdownCharacters || DEEP.test(text)) return true;
  const marks = text.length - text.replace(/[*_`~[\]<>!|]/g, '').length;
  return marks > LIMITS.markdownMarks || !scope.spend(marks);
}

function block(node: RootContent, scope: Scope): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', spans: spans(node.children, scope) }];
    case 'heading':
      scope.aside('heading', 'A heading inside a question becomes a strong line.', 'changed');
      return [{ type: 'paragraph', spans: [{ type: 'strong', children: spans(node.children, scope) }] }];
    case 'code':
      return [{ type: 'code', text: node.value }];
    case 'blockquote':
      return node.children.flatMap((child) => block(child, scope));
    case 'list': {
      const items = node.children.map((item) => item.children.flatMap((child) => block(child, scope)));
      return [{ type: 'list', ordered: node.ordered === true, items }];
    }
    case 'table':
      return [
        { type: 'table', rows: node.children.map((row) => row.children.map((cell) => spans(cell.children, scope))) },
      ];
    case 'thematicBreak':
      return [];
    default:
      scope.note(node.type, reasonFor(node), 'dropped');
      return [];
  }
}

function spans(nodes: readonly PhrasingContent[], scope: Scope): Span[] {
  return nodes.flatMap((node): Span[] => {
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: node.value }];
      case 'inlineCode':
        return [{ type: 'code', value: node.value }];
      case 'emphasis':
      case 'strong':
        return [{ type: node.type, children: spans(node.children, scope) }];
      case 'break':
        return [{ type: 'break' }];
      case 'link':
      case 'linkReference':
        scope.note('link', 'Links are not taken over; the words of this one are kept.', 'changed');
        return spans(node.children, scope);
      case 'image':
      case 'imageReference':
        scope.note('image', 'Pictures are not taken over. Its description stands in its place.', 'dropped');
        return node.alt ? [{ type: 'text', value: ` [${node.alt}] ` }] : [];
      default:
        scope.note(node.type, reasonFor(node), 'dropped');
        return [];
    }
  });
}

function reasonFor(node: Nodes): string {
  return node.type === 'html' ? 'HTML inside Markdown is not taken over.' : 'This part of Markdown is not taken over.';
}
