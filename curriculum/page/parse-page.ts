import type { Nodes, PhrasingContent, RootContent, TableCell } from 'mdast';
import type { LeafDirective, TextDirective } from 'mdast-util-directive';
import type { Problem } from '../problem';
import { parseMarkdown } from './markdown';
import { parseLink } from './parse-link';
import { parseValues } from './parse-values';
import { slug } from './slug';
import { inlineText } from './text';
import type { Block, Inline, Place } from './tree';

/** A page's body and its front matter, still as text, with every grammar problem found on the way. */
export interface ParsedPage {
  blocks: Block[];
  frontMatter: { text: string; line: number } | null;
  problems: Problem[];
}

/** Attributes that each block directive takes; `label` is what stands in the square brackets. */
const LEAF_ATTRIBUTES: Record<string, readonly string[]> = {
  fact: [],
  trap: ['title'],
  changed: [],
  failure: [],
  formula: [],
  run: ['fault', 'title'],
  live: ['fault', 'title', 'set', 'values'],
};

/** Attributes that each directive inside a line takes. */
const TEXT_DIRECTIVES: Record<string, readonly string[]> = { fact: [], num: ['name', 'bound', 'form'] };

/** Largest page, in characters: three times the longest that the rules allow. */
const MAX_PAGE_CHARACTERS = 30_000;

/** Deepest nesting of lists, and of emphasis and links in a line. */
const MAX_DEPTH = 8;

/** Reads one page of the grammar in docs/guides/write-a-pack.md. Never throws on content. */
export function parsePage(file: string, text: string): ParsedPage {
  const reader = new PageReader(file);
  if (text.length > MAX_PAGE_CHARACTERS) {
    const at = { line: 1, column: 1 };
    reader.report(at, 'The page is too long.', `at most ${MAX_PAGE_CHARACTERS} characters`, `${text.length}`);
    return { blocks: [], frontMatter: null, problems: reader.problems };
  }
  const root = parseMarkdown(text);
  const blocks = reader.blocks(root.children);
  return { blocks, frontMatter: reader.frontMatter, problems: reader.problems };
}

class PageReader {
  readonly problems: Problem[] = [];
  frontMatter: ParsedPage['frontMatter'] = null;
  readonly #anchors = new Set<string>();
  #depth = 0;

  constructor(readonly file: string) {}

  blocks(nodes: readonly RootContent[]): Block[] {
    return this.#within(nodes, (node) => this.#block(node) ?? []);
  }

  /** Reads children, but none below the deepest level that a page may have. */
  #within<Node extends Nodes, Result>(nodes: readonly Node[], read: (node: Node) => Result | Result[]): Result[] {
    const [first] = nodes;
    if (first && this.#depth >= MAX_DEPTH) {
      this.report(place(first), 'The page is nested too deeply.', `at most ${MAX_DEPTH} levels`, 'more');
      return [];
    }
    this.#depth += 1;
    const results = nodes.flatMap(read);
    this.#depth -= 1;
    return results;
  }

  #block(node: RootContent): Block | null {
    const at = place(node);
    switch (node.type) {
      case 'yaml':
        this.frontMatter = { text: node.value, line: at.line + 1 };
        return null;
      case 'heading': {
        if (node.depth !== 2 && node.depth !== 3) {
          this.report(at, 'Headings inside a page are of level 2 or 3.', '## or ###', '#'.repeat(node.depth));
        }
        const children = this.#inlines(node.children);
        const anchor = slug(inlineText(children), this.#anchors);
        this.#anchors.add(anchor);
        return { type: 'heading', level: node.depth === 3 ? 3 : 2, anchor, children, at };
      }
      case 'paragraph':
        return { type: 'paragraph', children: this.#inlines(node.children), at };
      case 'list':
        return {
          type: 'list',
          ordered: node.ordered === true,
          items: node.children.map((item) => this.blocks(item.children)),
          at,
        };
      case 'table': {
        const [head, ...rows] = node.children.map((row) => row.children.map((cell) => this.#cell(cell)));
        return { type: 'table', head: head ?? [], rows, at };
      }
      case 'leafDirective':
        return this.#leaf(node, at);
      default:
        this.report(
          at,
          `A page cannot hold "${node.type}".`,
          'paragraphs, headings, lists, tables and directives',
          node.type,
        );
        return null;
    }
  }

  #leaf(node: LeafDirective, at: Place): Block | null {
    const known = LEAF_ATTRIBUTES[node.name];
    if (!known) {
      this.report(
        at,
        `Unknown block "::${node.name}".`,
        Object.keys(LEAF_ATTRIBUTES)
          .map((name) => `::${name}`)
          .join(', '),
        `::${node.name}`,
      );
      return null;
    }
    const attributes = this.#attributes(node, known, at);
    const label = this.#label(node, at);
    if (label === null) return null;
    const missing = known.filter((name) => !attributes[name]);
    if (missing.length > 0) {
      this.report(
        at,
        `"::${node.name}" needs ${missing.join(' and ')}.`,
        missing.map((name) => `{${name}="…"}`).join(' '),
        'nothing',
      );
      return null;
    }
    switch (node.name) {
      case 'trap':
        return { type: 'trap', belief: label, title: attributes.title ?? '', at };
      case 'failure':
        return { type: 'failure', mode: label, at };
      case 'formula':
        return { type: 'formula', formula: label, at };
      case 'run':
        return { type: 'run', design: label, fault: attributes.fault ?? '', title: attributes.title ?? '', at };
      case 'live':
        return this.#live(attributes, label, at);
      case 'changed':
        return { type: 'changed', fact: label, at };
      default:
        return { type: 'fact', fact: label, at };
    }
  }

  #live(attributes: Partial<Record<string, string>>, design: string, at: Place): Block | null {
    const { fault = '', title = '', set = '' } = attributes;
    const values = parseValues(attributes.values ?? '');
    if (values.length >= 2 && /^[a-z][a-z0-9-]*\.[A-Za-z]/.test(set))
      return { type: 'live', design, fault, title, set, values, at };
    this.report(
      at,
      '"::live" varies one setting of one resource over two values or more.',
      'set="resource.setting" values="value=label | value=label"',
      `set="${set}" values="${attributes.values ?? ''}"`,
    );
    return null;
  }

  #cell(cell: TableCell): Inline[] {
    return this.#inlines(cell.children);
  }

  #inlines(nodes: readonly PhrasingContent[]): Inline[] {
    return this.#within(nodes, (node) => this.#inline(node));
  }

  #inline(node: PhrasingContent): Inline[] {
    const at = place(node);
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: node.value, at }];
      case 'inlineCode':
        return [{ type: 'code', value: node.value }];
      case 'emphasis':
      case 'strong':
        return [{ type: node.type, children: this.#inlines(node.children) }];
      case 'break':
        return [{ type: 'text', value: '\n', at }];
      case 'link': {
        const target = parseLink(node.url);
        if (target === null) {
          this.report(
            at,
            'This link leads nowhere that a page may link to.',
            'topic:…, brief:…, #anchor or https://…',
            node.url,
          );
          return this.#inlines(node.children);
        }
        return [{ type: 'link', target, children: this.#inlines(node.children), at }];
      }
      case 'textDirective':
        return this.#textDirective(node, at);
      default:
        this.report(
          at,
          `A paragraph cannot hold "${node.type}".`,
          'words, emphasis, code, links, :fact and :num',
          node.type,
        );
        return [];
    }
  }

  #textDirective(node: TextDirective, at: Place): Inline[] {
    if (
      node.children.length === 0 &&
      Object.keys(node.attributes ?? {}).length === 0 &&
      !(node.name in TEXT_DIRECTIVES)
    ) {
      return [{ type: 'text', value: `:${node.name}`, at }]; // a colon in prose, as in "at 10:00"
    }
    if (!(node.name in TEXT_DIRECTIVES)) {
      this.report(at, `Unknown ":${node.name}".`, ':fact[…] or :num[…]', `:${node.name}`);
      return [];
    }
    const label = this.#label(node, at);
    if (label === null) return [];
    if (node.name === 'fact') {
      this.#attributes(node, TEXT_DIRECTIVES.fact ?? [], at);
      return [{ type: 'fact-note', fact: label, at }];
    }
    const { name, bound, form } = this.#attributes(node, TEXT_DIRECTIVES.num ?? [], at);
    if (form !== undefined && form !== 'value' && form !== 'full') {
      this.report(at, 'Unknown form of a number.', 'form="value" or form="full"', form);
    }
    return [
      {
        type: 'number',
        fact: label,
        ...(name && { name }),
        ...(bound && { bound }),
        form: form === 'value' ? 'value' : 'full',
        at,
      },
    ];
  }

  #attributes(
    node: LeafDirective | TextDirective,
    known: readonly string[],
    at: Place,
  ): Partial<Record<string, string>> {
    const attributes = node.attributes ?? {};
    for (const name of Object.keys(attributes)) {
      if (!known.includes(name)) {
        this.report(
          at,
          `"${node.name}" does not take "${name}".`,
          known.length === 0 ? 'no attributes' : known.join(', '),
          name,
        );
      }
    }
    return Object.fromEntries(
      Object.entries(attributes).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  }

  #label(node: LeafDirective | TextDirective, at: Place): string | null {
    const [only, ...rest] = node.children;
    if (only?.type === 'text' && rest.length === 0) return only.value.trim();
    this.report(
      at,
      `"${node.name}" needs one id in square brackets.`,
      `${node.name}[id]`,
      node.children.length === 0 ? 'nothing' : 'markup',
    );
    return null;
  }

  report(at: Place, message: string, expected: string, actual: string): void {
    this.problems.push({ rule: 'page-grammar', severity: 'error', file: this.file, ...at, message, expected, actual });
  }
}

function place(node: Nodes): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
