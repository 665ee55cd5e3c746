import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument, type Tags } from 'yaml';
import { TEMPLATE_LIMITS } from '../template/limits';
import type { Entry, Node } from '../template/node';
import { TemplateRefusal } from '../template/refusal';

/** YAML with the line of every value and the short forms of functions spelt out. Throws a `TemplateRefusal`. */
export function parseYaml(text: string, file: string): Node {
  const lines = new LineCounter();
  const document = read(text, file, lines);
  const error = document.errors[0];
  if (error !== undefined) {
    const first = error.message.split('\n')[0] ?? 'It is no YAML.';
    if (/call stack/.test(first)) throw new TemplateRefusal('size', 'Nests too deep to read.', file);
    throw new TemplateRefusal(
      'syntax',
      first.replace(/ at line \d+, column \d+:?$/, '.'),
      file,
      lineOf(lines, error.pos[0]),
    );
  }
  if (document.contents === null) throw new TemplateRefusal('empty', 'The file is empty.', file);
  return new Converter(file, lines).node(document.contents, 0);
}

function read(text: string, file: string, lines: LineCounter) {
  try {
    // Repeated keys are looked for here and not by the parser, whose way is quadratic.
    return parseDocument(text, {
      lineCounter: lines,
      uniqueKeys: false,
      merge: true,
      logLevel: 'silent',
      prettyErrors: false,
      customTags: TAGS,
    });
  } catch (error) {
    if (error instanceof RangeError) throw new TemplateRefusal('size', 'Nests too deep to read.', file);
    throw error;
  }
}

/** Tags of functions that are written without `Fn::`. */
const BARE = new Set(['Ref', 'Condition']);
const FUNCTIONS = new Set(
  'Ref Condition GetAtt Sub Join Select Split FindInMap GetAZs If Equals And Or Not Cidr ImportValue Base64 Transform Length ToJsonString ForEach Contains ValueOf EachMemberEquals EachMemberIn RefAll ValueOfAll'.split(
    ' ',
  ),
);

function same<T>(value: T): T {
  return value;
}

/** Tags that a tool fills in before CloudFormation sees the template, as `!Rain::Embed`: what they give is not known here. */
const OF_A_PACKAGER = /^[A-Z]\w*::[A-Z]\w*$/;

/** The functions as tags that the parser knows; each unknown one would cost it a warning with its place and stack. */
const TAGS: Tags = [...FUNCTIONS].flatMap((name) => [
  { tag: `!${name}`, resolve: same },
  { tag: `!${name}`, collection: 'seq' as const, resolve: same },
  { tag: `!${name}`, collection: 'map' as const, resolve: same },
]);

class Converter {
  /** Nodes behind anchors are converted once and shared, so that aliases of aliases cost nothing. */
  readonly #anchors = new Map<string, Node | null>();

  constructor(
    readonly file: string,
    readonly lines: LineCounter,
  ) {}

  node(source: ParsedNode | null | undefined, depth: number): Node {
    if (source === null || source === undefined) return { kind: 'scalar', value: null, line: 1 };
    const line = lineOf(this.lines, source.range?.[0] ?? 0);
    if (depth > TEMPLATE_LIMITS.nesting)
      throw new TemplateRefusal('size', `Nests deeper than ${TEMPLATE_LIMITS.nesting} levels.`, this.file, line);
    if (isAlias(source)) return this.#behind(source.source, line);
    const anchor = source.anchor;
    if (anchor !== undefined) this.#anchors.set(anchor, null);
    const node = this.#tagged(source.tag, this.#plain(source, depth, line), line);
    if (anchor !== undefined) this.#anchors.set(anchor, node);
    return node;
  }

  #behind(name: string, line: number): Node {
    const node = this.#anchors.get(name);
    if (node === undefined)
      throw new TemplateRefusal('syntax', `There is no anchor "${name}" before this.`, this.file, line);
    if (node === null)
      throw new TemplateRefusal('cycle', `The alias "${name}" stands inside of itself.`, this.file, line);
    return node;
  }

  #plain(source: ParsedNode, depth: number, line: number): Node {
    if (isScalar(source)) {
      const value = source.value;
      if (value === null || typeof value === 'boolean' || typeof value === 'string')
        return { kind: 'scalar', value, line };
      // Account numbers and the like keep their leading zeros.
      const kept = source.source !== undefined && /^0\d/.test(source.source) ? source.source : value;
      return { kind: 'scalar', value: typeof kept === 'number' ? kept : String(kept), line };
    }
    if (isSeq(source)) {
      return { kind: 'list', items: source.items.map((item) => this.node(item as ParsedNode, depth + 1)), line };
    }
    const entries = new Map<string, Entry>();
    if (isMap(source))
      for (const pair of source.items) if (isPair(pair)) this.#entry(entries, pair.key, pair.value, depth);
    return { kind: 'map', entries, line };
  }

  #entry(entries: Map<string, Entry>, keyNode: unknown, value: unknown, depth: number): void {
    const key = isScalar(keyNode) ? keyNode : null;
    const line = lineOf(this.lines, (key?.range as [number] | null | undefined)?.[0] ?? 0);
    if (key === null) throw new TemplateRefusal('syntax', 'A name must be a plain text.', this.file, line);
    const node = this.node(value as ParsedNode | null, depth + 1);
    const name = typeof key.value === 'symbol' ? '<<' : String(key.source ?? key.value);
    if (name === '<<') {
      for (const map of node.kind === 'list' ? node.items : [node])
        if (map.kind === 'map') for (const [k, entry] of map.entries) if (!entries.has(k)) entries.set(k, entry);
      return;
    }
    const empty = node.kind === 'scalar' && node.value === null;
    entries.set(name, { line, node: empty ? { ...node, line } : node });
  }

  #tagged(tag: string | undefined, node: Node, line: number): Node {
    if (tag === undefined || tag.startsWith('tag:yaml.org,2002:') || tag === '!') {
      if (tag?.startsWith('tag:yaml.org,2002:') && !STANDARD.has(tag.slice(18)))
        this.#refuseTag(`!!${tag.slice(18)}`, line);
      return node;
    }
    const name = tag.slice(1);
    if (!FUNCTIONS.has(name) && !OF_A_PACKAGER.test(name)) this.#refuseTag(tag, line);
    const key = BARE.has(name) ? name : `Fn::${name}`;
    return { kind: 'map', entries: new Map([[key, { line, node: name === 'GetAtt' ? parts(node) : node }]]), line };
  }

  #refuseTag(tag: string, line: number): never {
    throw new TemplateRefusal(
      'syntax',
      `There is no function "${tag}" in CloudFormation; take the tag out.`,
      this.file,
      line,
    );
  }
}

const STANDARD = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq', 'timestamp', 'binary', 'merge']);

/** `!GetAtt A.B.C` is the list of A and B.C. */
function parts(node: Node): Node {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return node;
  const dot = node.value.indexOf('.');
  if (dot < 0) return node;
  const item = (value: string): Node => ({ kind: 'scalar', value, line: node.line });
  return { kind: 'list', items: [item(node.value.slice(0, dot)), item(node.value.slice(dot + 1))], line: node.line };
}

function lineOf(lines: LineCounter, offset: number): number {
  return Math.max(1, lines.linePos(offset).line);
}
