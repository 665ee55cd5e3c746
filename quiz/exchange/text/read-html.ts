import { Parser } from 'htmlparser2';
import { ImportRefusal } from '../import-refusal';
import { LIMITS } from '../limits';
import type { Scope } from '../report';
import type { Element, Node } from '../xml/element';
import { readBody } from './read-body';
import { fromText, type RichText, type Span } from './rich-text';
import { tidy } from './tidy';

/** Elements or entities that only HTML has; a text without them is read as it stands. */
const MARKUP =
  /<(?:!--|\/?(?:p|br|b|i|em|strong|u|s|a|img|div|span|ul|ol|li|code|pre|table|tr|td|th|h[1-6]|sub|sup|font|small|big|tt|hr|blockquote|script|style|iframe|object|embed|svg|math|video|audio|form|input|button|center|del|ins|mark)(?=[\s/>]))|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31}\d{0,2});/i;

/** Whether a text holds HTML rather than words with a "<" among them. */
export function looksLikeHtml(text: string): boolean {
  return MARKUP.test(text);
}

/** HTML as a tree, however badly it is written. Throws an ImportRefusal where it nests too deeply. */
export function parseHtml(html: string): Node[] {
  const root: Element = { name: '', attributes: {}, children: [], line: 1 };
  const open: Element[] = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > LIMITS.depth)
          throw new ImportRefusal(
            'too-deep',
            `A text nests elements more than ${LIMITS.depth} deep. No question needs that; the file is not read.`,
          );
        const element: Element = { name, attributes, children: [], line: 1 };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
      ontext(text) {
        const children = open.at(-1)?.children ?? [];
        const last = children.at(-1);
        if (typeof last === 'string') children[children.length - 1] = last + text;
        else children.push(text);
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();
  return root.children;
}

/** HTML as rich text. */
export function readHtml(html: string, scope: Scope): RichText {
  return readBody(parseHtml(html), { scope });
}

/** A text in which HTML may be written among lines that stand as they are: Moodle's own format. */
export function readAutoFormat(text: string, scope: Scope): RichText {
  return looksLikeHtml(text) ? readHtml(text, scope) : tidy(fromText(text));
}

/** Applies a change to every text span, at any depth. */
export function mapTexts(blocks: RichText, change: (value: string) => Span[]): RichText {
  const line = (spans: readonly Span[]): Span[] =>
    spans.flatMap((span): Span[] => {
      if (span.type === 'text') return change(span.value);
      return 'children' in span ? [{ ...span, children: line(span.children) }] : [span];
    });
  return blocks.map((block) => {
    if (block.type === 'paragraph') return { ...block, spans: line(block.spans) };
    if (block.type === 'list') return { ...block, items: block.items.map((item) => mapTexts(item, change)) };
    return block.type === 'table' ? { ...block, rows: block.rows.map((row) => row.map(line)) } : block;
  });
}
