import type { Cursor } from './cursor';
import { loopNames, parseExpression } from './parse-expression';
import type { Expression, TemplatePart } from './tree';

const PLAIN_QUOTED = /(?:[^"\\$%\n]+|[$%](?!\{))+/y;
const PLAIN = /(?:[^$%]+|[$%](?!\{))+/y;
const ESCAPED = /\\(?:[nrt"\\]|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/y;
const HEREDOC = /<<(-?)([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t\r]*\n/uy;
const LETTERS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

/** A text in double quotes without anything to evaluate, as labels are. */
export function quotedText(cursor: Cursor): string {
  const { parts } = templateOf(cursor);
  if (parts.some((part) => part.kind !== 'text')) cursor.fail('a plain text before it');
  return parts.map((part) => (part.kind === 'text' ? part.text : '')).join('');
}

/** A text in double quotes. */
export function quoted(cursor: Cursor): Expression {
  const { parts, line } = templateOf(cursor);
  return simple(parts, line);
}

function templateOf(cursor: Cursor) {
  const line = cursor.line;
  cursor.at += 1;
  const { parts } = partsUntil(cursor, true, []);
  if (!cursor.sees('"')) cursor.fail('the end of a text in double quotes');
  cursor.at += 1;
  return { parts, line };
}

/** A text over several lines, `<<END` or `<<-END`. */
export function heredoc(cursor: Cursor): Expression {
  const line = cursor.line;
  const head = new RegExp(HEREDOC).exec(cursor.text.slice(cursor.at, cursor.at + 300)) ?? cursor.fail('"<<NAME"');
  // Every group of the pattern takes part in each match, if only with an empty text.
  const [all, dash, marker] = head as unknown as [string, string, string];
  const from = cursor.at + all.length;
  const end = new RegExp(`^[ \\t]*${marker}[ \\t\\r]*$`, 'gmu');
  end.lastIndex = from;
  const found = end.exec(cursor.text);
  if (found === null) return cursor.fail(`a line "${marker}" that ends the text`);
  const written = cursor.text.slice(from, found.index);
  const inner = cursor.within(dash === '-' ? withoutIndent(written) : written, line + 1);
  const { parts } = partsUntil(inner, false, []);
  cursor.at = found.index + found[0].length;
  return simple(parts, line);
}

/** A text for `templatefile`, or one that JSON syntax holds. */
export function parseTemplateText(cursor: Cursor): Expression {
  const line = cursor.line;
  return simple(partsUntil(cursor, false, []).parts, line);
}

function simple(parts: readonly TemplatePart[], line: number): Expression {
  if (parts.length === 0) return { kind: 'literal', value: '', line };
  const [first] = parts;
  return parts.length === 1 && first?.kind === 'text'
    ? { kind: 'literal', value: first.text, line }
    : { kind: 'template', parts, line };
}

function withoutIndent(text: string): string {
  const lines = text.split('\n');
  const least = lines.filter((l) => l.trim() !== '').map((l) => l.length - l.trimStart().length);
  const indent = least.length === 0 ? 0 : Math.min(...least);
  return lines.map((l) => l.slice(Math.min(indent, l.length - l.trimStart().length))).join('\n');
}

interface Parts {
  parts: TemplatePart[];
  /** The directive that ended them. */
  stop: string;
  /** Whether it takes the blanks before it. */
  trims: boolean;
}

/** Parts up to the end of the text or a directive of those named, which is passed. */
function partsUntil(cursor: Cursor, inQuotes: boolean, stops: readonly string[]): Parts {
  const parts: TemplatePart[] = [];
  let trimNext = false;
  const add = (text: string) => {
    const last = parts.at(-1);
    const trimmed = trimNext ? text.trimStart() : text;
    if (trimmed !== '') trimNext = false;
    if (last?.kind === 'text') parts[parts.length - 1] = { kind: 'text', text: last.text + trimmed };
    else if (trimmed !== '') parts.push({ kind: 'text', text: trimmed });
  };
  for (;;) {
    const plain = cursor.match(inQuotes ? PLAIN_QUOTED : PLAIN);
    if (plain !== undefined) add(plain);
    if (cursor.ended || (inQuotes && (cursor.sees('"') || cursor.sees('\n')))) {
      if (stops.length > 0) cursor.fail(`a directive %{ ${stops.join(' or ')} }`);
      return { parts, stop: '', trims: false };
    }
    if (inQuotes && cursor.sees('\\')) {
      add(escaped(cursor));
      continue;
    }
    if (isEscapedOpening(cursor, parts)) {
      cursor.at += 2;
      add('{');
      continue;
    }
    const directive = cursor.sees('%{');
    cursor.at += 2;
    if (cursor.sees('~')) {
      cursor.at += 1;
      trimEnd(parts);
    }
    const opened = cursor.inside(true, () => (directive ? control(cursor, inQuotes, stops) : value(cursor)));
    if (opened.stop !== undefined) return { parts, stop: opened.stop, trims: opened.trims };
    if (opened.part !== undefined) parts.push(opened.part);
    trimNext = opened.trims;
  }
}

/** `$${` and `%%{` stand for the signs themselves. The first sign is already among the plain text. */
function isEscapedOpening(cursor: Cursor, parts: readonly TemplatePart[]): boolean {
  const sign = cursor.text[cursor.at];
  const last = parts.at(-1);
  return cursor.text[cursor.at - 1] === sign && last?.kind === 'text' && last.text.endsWith(sign as string);
}

function trimEnd(parts: TemplatePart[]): void {
  const last = parts.at(-1);
  if (last?.kind === 'text') parts[parts.length - 1] = { kind: 'text', text: last.text.trimEnd() };
}

function escaped(cursor: Cursor): string {
  const text = cursor.match(ESCAPED) ?? cursor.fail('an escape that texts may have');
  const letter = LETTERS[text[1] as string];
  if (letter !== undefined) return letter;
  const code = Number.parseInt(text.slice(2), 16);
  return code > 0x10ffff ? cursor.fail('a character of Unicode before it') : String.fromCodePoint(code);
}

interface Opened {
  part?: TemplatePart;
  stop?: string;
  trims: boolean;
}

function value(cursor: Cursor): Opened {
  const of = parseExpression(cursor);
  return { part: { kind: 'value', of }, trims: closing(cursor) };
}

/** Passes the end of `${…}` or `%{…}`; whether the blanks after it are taken. */
function closing(cursor: Cursor): boolean {
  const trims = cursor.take('~');
  cursor.expect('}');
  return trims;
}

function control(cursor: Cursor, inQuotes: boolean, stops: readonly string[]): Opened {
  cursor.space();
  const word = cursor.name() ?? cursor.fail('a directive');
  if (stops.includes(word)) return { stop: word, trims: closing(cursor) };
  const inner = (ends: readonly string[], trimFirst: boolean) => {
    const found = partsUntil(cursor, inQuotes, ends);
    const [first] = found.parts;
    if (trimFirst && first?.kind === 'text') found.parts[0] = { kind: 'text', text: first.text.trimStart() };
    return found;
  };
  if (word === 'if') {
    const condition = parseExpression(cursor);
    const yes = inner(['else', 'endif'], closing(cursor));
    const no = yes.stop === 'else' ? inner(['endif'], yes.trims) : undefined;
    const part = { kind: 'if', condition, yes: yes.parts, no: no?.parts ?? [] } as const;
    return { part, trims: (no ?? yes).trims };
  }
  if (word !== 'for') return cursor.fail('"if" or "for" before it');
  const names = loopNames(cursor);
  const collection = parseExpression(cursor);
  const body = inner(['endfor'], closing(cursor));
  return { part: { kind: 'each', ...names, collection, body: body.parts }, trims: body.trims };
}
