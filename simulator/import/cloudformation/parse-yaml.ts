import {
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from 'js-yaml';
import { TEMPLATE_LIMITS } from '../template/limits';
import type { Entry, Node } from '../template/node';
import { TemplateRefusal } from '../template/refusal';
import { LineFinder } from './line-finder';
import { plainScalar } from './plain-scalar';
import { functionOfTag } from './tags';

/** YAML with the line of every value and the short forms of functions spelt out. Throws a `TemplateRefusal`. */
export function parseYaml(text: string, file: string): Node {
  const events = eventsOf(text, file);
  const [document, first] = events;
  if (document === undefined || first === undefined || first.type === EVENT_ID.POP)
    throw new TemplateRefusal('empty', 'The file is empty.', file);
  return new Converter(text, file, events).document();
}

function eventsOf(text: string, file: string): Event[] {
  try {
    return parseEvents(text, { maxDepth: TEMPLATE_LIMITS.nesting });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = (error.mark?.line ?? 0) + 1;
    if (/maxDepth/.test(error.reason))
      throw new TemplateRefusal('size', `Nests deeper than ${TEMPLATE_LIMITS.nesting} levels.`, file, line);
    throw new TemplateRefusal('syntax', `${error.reason[0]?.toUpperCase()}${error.reason.slice(1)}.`, file, line);
  }
}

/** A node behind an anchor, and how many values it stands for. */
interface Anchored {
  node: Node;
  values: number;
}

/** Makes nodes of the events of a document. What is behind an anchor is made once and shared by its aliases. */
class Converter {
  readonly #anchors = new Map<string, Anchored | null>();
  readonly #lines: LineFinder;
  #at = 1;
  /** Values so far, those behind aliases counted each time. */
  #values = 0;

  constructor(
    readonly text: string,
    readonly file: string,
    readonly events: readonly Event[],
  ) {
    this.#lines = new LineFinder(text);
  }

  document(): Node {
    const root = this.#node(1);
    const next = this.events[this.#at + 1];
    if (next !== undefined)
      throw new TemplateRefusal('format', 'There are several documents; give one at a time.', this.file);
    return root;
  }

  /** The next node; `line` is that of its key, for values that are not written. */
  #node(line: number): Node {
    const event = this.events[this.#at++];
    if (event === undefined || event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP)
      return { kind: 'scalar', value: null, line };
    if (event.type === EVENT_ID.ALIAS)
      return this.#behind(this.text.slice(event.anchorStart, event.anchorEnd), this.#lines.at(event.anchorStart));
    const before = this.#values;
    this.#grow(1, line);
    const anchor = event.anchorStart < 0 ? undefined : this.text.slice(event.anchorStart, event.anchorEnd);
    if (anchor !== undefined) this.#anchors.set(anchor, null);
    // Before what it holds: lines are found in the order of the text.
    const tagLine = event.tagStart < 0 ? line : this.#lines.at(event.tagStart);
    const node = this.#tagged(event, this.#untagged(event, line), tagLine);
    if (anchor !== undefined) this.#anchors.set(anchor, { node, values: this.#values - before });
    return node;
  }

  #grow(values: number, line: number): void {
    this.#values += values;
    if (this.#values > TEMPLATE_LIMITS.values)
      throw new TemplateRefusal(
        'size',
        `Its aliases make more than ${TEMPLATE_LIMITS.values} values of it.`,
        this.file,
        line,
      );
  }

  #behind(name: string, line: number): Node {
    const anchored = this.#anchors.get(name);
    if (anchored === undefined)
      throw new TemplateRefusal('syntax', `There is no anchor "${name}" before this.`, this.file, line);
    if (anchored === null)
      throw new TemplateRefusal('cycle', `The alias "${name}" stands inside of itself.`, this.file, line);
    this.#grow(anchored.values, line);
    return anchored.node;
  }

  #untagged(event: Exclude<Event, { type: 1 | 5 | 6 }>, keyLine: number): Node {
    if (event.type === EVENT_ID.SCALAR) return this.#scalar(event, keyLine);
    const line = this.#lines.at(event.start);
    return event.type === EVENT_ID.SEQUENCE ? this.#list(line) : this.#map(line);
  }

  #scalar(event: ScalarEvent, keyLine: number): Node {
    const plain = event.style === SCALAR_STYLE.PLAIN && event.tagStart < 0;
    if (event.valueStart < 0) return { kind: 'scalar', value: plain ? null : '', line: keyLine };
    const first = this.#lines.at(event.valueStart);
    // The text of a block begins in the line below the sign that opens it.
    const line = event.indent < 0 ? first : Math.max(keyLine, first - 1);
    const text = getScalarValue(this.text, event);
    return { kind: 'scalar', value: plain ? plainScalar(text) : text, line };
  }

  #list(line: number): Node {
    const items: Node[] = [];
    while (!this.#ends()) items.push(this.#node(line));
    return { kind: 'list', items, line };
  }

  #map(line: number): Node {
    const entries = new Map<string, Entry>();
    while (!this.#ends()) this.#entry(entries, line);
    return { kind: 'map', entries, line };
  }

  #ends(): boolean {
    const event = this.events[this.#at];
    if (event !== undefined && event.type !== EVENT_ID.POP) return false;
    this.#at++;
    return true;
  }

  #entry(entries: Map<string, Entry>, mapLine: number): void {
    const key = this.events[this.#at++];
    if (key?.type !== EVENT_ID.SCALAR)
      throw new TemplateRefusal('syntax', 'A name must be a plain text.', this.file, mapLine);
    const line = key.valueStart < 0 ? mapLine : this.#lines.at(key.valueStart);
    const name = key.valueStart < 0 ? '' : getScalarValue(this.text, key);
    const node = this.#node(line);
    if (name !== '<<') entries.set(name, { line, node });
    else
      for (const map of node.kind === 'list' ? node.items : [node])
        if (map.kind === 'map') for (const [k, entry] of map.entries) if (!entries.has(k)) entries.set(k, entry);
  }

  /** The long form of a function that is written as a tag. */
  #tagged(event: { tagStart: number; tagEnd: number }, node: Node, line: number): Node {
    if (event.tagStart < 0) return node;
    const tag = this.text.slice(event.tagStart, event.tagEnd);
    const called = functionOfTag(tag);
    if (called === undefined)
      throw new TemplateRefusal(
        'syntax',
        `There is no function "${tag}" in CloudFormation; take the tag out.`,
        this.file,
        line,
      );
    if (called === null) return node;
    return {
      kind: 'map',
      entries: new Map([[called, { line, node: called === 'Fn::GetAtt' ? parts(node) : node }]]),
      line,
    };
  }
}

/** `!GetAtt A.B.C` is the list of A and B.C. */
function parts(node: Node): Node {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return node;
  const dot = node.value.indexOf('.');
  if (dot < 0) return node;
  const item = (value: string): Node => ({ kind: 'scalar', value, line: node.line });
  return { kind: 'list', items: [item(node.value.slice(0, dot)), item(node.value.slice(dot + 1))], line: node.line };
}
